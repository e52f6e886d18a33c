using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage zurückgezogen")]
internal sealed record AnfrageZurueckziehen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class AnfrageZurueckziehenValidator : AbstractValidator<AnfrageZurueckziehen>
{
    public AnfrageZurueckziehenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(1000);
    }
}

internal sealed class AnfrageZurueckziehenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnfrageZurueckziehen>
{
    public async Task<Unit> Handle(AnfrageZurueckziehen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var aemter = anfrage.VersandtAm is null ? [] : anfrage.Zustaendigkeiten.Where(z => z.Zaehlt).Select(z => z.AmtId).ToList();
        anfrage.Zurueckziehen(command.Begruendung!.Trim(), person.Id, uhr.Jetzt());
        if (aemter.Count > 0) db.Melde(Koordinierungsmeldungen.Zurueckgezogen(anfrage, aemter, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
