using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Frist verlängert")]
internal sealed record FristVerlaengern(Guid Id, int Version, Guid ZustaendigkeitId, [property: Bezeichnung("Neue Frist")] DateOnly? Frist, string? Begruendung) : IRequest, IBegruendet;

internal sealed class FristVerlaengernValidator : AbstractValidator<FristVerlaengern>
{
    public FristVerlaengernValidator(TimeProvider uhr)
    {
        RuleFor(b => b.Frist).Gewaehlt("die neue Frist").InDerZukunft(uhr, "Die neue Frist");
        RuleFor(b => b.Begruendung).Pflicht("den Grund der Verlängerung").Hoechstens(1000);
    }
}

internal sealed class FristVerlaengernHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<FristVerlaengern>
{
    public async Task<Unit> Handle(FristVerlaengern command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.FristVerlaengern(command.ZustaendigkeitId, Arbeitstage.AmOderNach(command.Frist!.Value), command.Begruendung!.Trim(), person.Id, uhr.Jetzt(), uhr.Heute());
        db.Melde(Koordinierungsmeldungen.FristVerlaengert(anfrage, command.ZustaendigkeitId, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
