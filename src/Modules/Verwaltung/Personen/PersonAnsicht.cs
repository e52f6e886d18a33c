using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Eine Person mit allen Rollen, die sie hatte, und allem, was mit ihrem Zugang geschah.</summary>
[Erlaubt(Rolle.Administration, Rolle.Revision)]
internal sealed record PersonAnsicht(Guid Id) : IRequest<PersonAkte>;

/// <param name="Rollen">Alle Rollen mit ihrer Zeit, jüngste zuerst.</param>
internal sealed record PersonAkte(
    Guid Id, int Version, string Name, string? Funktion, string? EMail, bool HatStadtkonto, IReadOnlyList<Rollenzeit> Rollen, IReadOnlyList<AmtEintrag> Aemter, IReadOnlyList<Verlaufseintrag> Verlauf)
{
    public IReadOnlyList<Rolle> HeutigeRollen => [.. Rollen.Where(r => r.Gilt).Select(r => r.Rolle).Order()];
}

/// <summary>Eine Rolle und ihre Zeit; ohne Ende gilt sie noch.</summary>
internal sealed record Rollenzeit(Rolle Rolle, DateOnly Seit, DateOnly? Bis, bool Gilt, bool AusGruppe);

internal sealed class PersonAnsichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<PersonAnsicht, PersonAkte>
{
    public async Task<PersonAkte> Handle(PersonAnsicht request, CancellationToken cancellationToken)
    {
        var person = await db.Personen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Diese Person gibt es nicht.");
        var (stammdaten, heute) = (await verzeichnis.LadenAsync(cancellationToken), uhr.Heute());
        return new PersonAkte(
            person.Id, person.Version, person.Name, person.Funktion, person.EMail, person.HatStadtkonto,
            [.. person.Rollen.OrderByDescending(r => r.Ab).ThenBy(r => r.Rolle).Select(r => new Rollenzeit(r.Rolle, r.Ab, r.Bis, r.GiltAm(heute), r.AusGruppe))],
            [.. person.Aemter.Select(a => stammdaten.Amt(a.AmtId)).OfType<AmtEintrag>().OrderBy(a => a.Name, Verzeichnis.Alphabetisch)],
            await db.VerlaufAsync(person.Id, katalog, stammdaten, cancellationToken));
    }
}
