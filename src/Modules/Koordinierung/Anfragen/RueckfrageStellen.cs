using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Rückfrage gestellt")]
internal sealed record RueckfrageStellen(Guid Id, int Version, Guid ZustaendigkeitId, string? Text, DateOnly? Frist) : IRequest;

internal sealed class RueckfrageStellenValidator : AbstractValidator<RueckfrageStellen>
{
    public RueckfrageStellenValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Text).Pflicht("die Rückfrage").Hoechstens(4000);
        RuleFor(b => b.Frist).Gewaehlt("eine Frist").InDerZukunft(uhr, "Die Frist");
    }
}

internal sealed class RueckfrageStellenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<RueckfrageStellen>
{
    public async Task<Unit> Handle(RueckfrageStellen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.RueckfrageStellen(command.ZustaendigkeitId, command.Text!.Trim(), Arbeitstage.AmOderNach(command.Frist!.Value), person.Id, uhr.Jetzt(), uhr.Heute());
        db.Melde(Koordinierungsmeldungen.Rueckfrage(anfrage, command.ZustaendigkeitId, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
