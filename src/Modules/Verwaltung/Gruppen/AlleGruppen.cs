using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Welche Gruppe der Stadt welche Rolle und welches Amt gibt.</summary>
[Erlaubt(SharedKernel.Security.Rolle.Administration, SharedKernel.Security.Rolle.Revision)]
internal sealed record AlleGruppen(Rolle? Rolle = null, [property: Personenbezogen] string? Text = null, int? Seite = null) : IRequest<Seite<GruppenZeile>>;

internal sealed record GruppenZeile(Guid Id, int Version, string Gruppe, Rolle Rolle, string? Amt);

internal sealed class AlleGruppenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<AlleGruppen, Seite<GruppenZeile>>
{
    public async Task<Seite<GruppenZeile>> Handle(AlleGruppen request, CancellationToken cancellationToken) =>
        Trefferliste.Seite(await Gruppenfilter.AnwendenAsync(db, request, await verzeichnis.LadenAsync(cancellationToken), cancellationToken), request.Seite);
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Gruppenfilter
{
    public static async Task<IEnumerable<GruppenZeile>> AnwendenAsync(VerwaltungContext db, AlleGruppen filter, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var zuordnungen = await db.Gruppenzuordnungen.AsNoTracking().OrderBy(z => z.Id).Take(Trefferliste.Obergrenze).ToListAsync(cancellationToken);
        return zuordnungen.Where(z => filter.Rolle is null || z.Rolle == filter.Rolle)
            .Select(z => new GruppenZeile(z.Id, z.Version, z.Gruppe, z.Rolle, z.AmtId is { } amt ? stammdaten.Amtsname(amt) : null))
            .Where(z => Trefferliste.Passt(filter.Text, z.Gruppe, z.Rolle.Bezeichnung(), z.Amt))
            .OrderBy(z => z.Gruppe, Verzeichnis.Alphabetisch).ThenBy(z => z.Rolle).ThenBy(z => z.Amt, Verzeichnis.Alphabetisch);
    }
}
