using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Amt erinnert")]
internal sealed record AmtErinnern(Guid Id, int Version, Guid ZustaendigkeitId, string? Text) : IRequest;

internal sealed class AmtErinnernValidator : AbstractValidator<AmtErinnern>
{
    public AmtErinnernValidator()
    {
        RuleFor(b => b.Text).Pflicht("den Text der Erinnerung").Hoechstens(4000);
    }
}

internal sealed class AmtErinnernHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AmtErinnern>
{
    public async Task<Unit> Handle(AmtErinnern command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var stufe = anfrage.Erinnern(command.ZustaendigkeitId, command.Text!.Trim(), person.Id, uhr.Jetzt(), uhr.Heute());
        db.Melde(Koordinierungsmeldungen.Erinnert(anfrage, command.ZustaendigkeitId, stufe, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
