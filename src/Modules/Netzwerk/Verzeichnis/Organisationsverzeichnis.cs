using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Netzwerk.Verzeichnis;

/// <summary>Was andere Module über Organisationen erfahren: nur Angaben der Organisation selbst und, für Befangenheit, wer mit Zugang zu ihr gehört.</summary>
internal sealed class Organisationsverzeichnis(NetzwerkContext db) : IOrganisationen
{
    public async Task<IReadOnlyList<Organisationsangabe>> FindeAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var gesucht = ids.Distinct().ToArray();
        return gesucht.Length == 0 ? [] : await AngabenAsync(db.Organisationen.Where(o => gesucht.Contains(o.Id)).OrderBy(o => o.Namensschluessel).ThenBy(o => o.Id), cancellationToken);
    }

    public Task<IReadOnlyList<Organisationsangabe>> SucheAsync(string? suchtext, int hoechstens, CancellationToken cancellationToken)
    {
        var aktive = db.Organisationen.Where(o => o.Status == OrganisationStatus.Aktiv);
        var schluessel = Organisation.Schluessel(suchtext ?? "");
        if (schluessel.Length > 0) aktive = aktive.Where(o => o.Namensschluessel.Contains(schluessel));
        return AngabenAsync(aktive.OrderBy(o => o.Namensschluessel).ThenBy(o => o.Id).Take(hoechstens), cancellationToken);
    }

    public async Task<IReadOnlyList<Organisationsbeziehung>> BeziehungenAsync(Guid organisationId, DateOnly tag, CancellationToken cancellationToken)
    {
        var zeilen = from k in db.Kontaktpersonen.AsNoTracking()
                     where k.PersonId != null
                     from b in k.Beziehungen
                     where b.OrganisationId == organisationId && (b.Von == null || b.Von <= tag) && (b.Bis == null || tag <= b.Bis)
                     orderby k.PersonId, b.Id
                     select new { k.PersonId, b.Funktion, b.Von, b.Bis };
        return [.. (await zeilen.Take(Hoechstens).ToListAsync(cancellationToken)).Select(z => new Organisationsbeziehung(z.PersonId!.Value, z.Funktion.Bezeichnung(), z.Von, z.Bis))];
    }

    private const int Hoechstens = 1000;

    private static async Task<IReadOnlyList<Organisationsangabe>> AngabenAsync(IQueryable<Organisation> organisationen, CancellationToken cancellationToken) =>
        [.. (await organisationen.AsNoTracking().Select(o => new { o.Id, o.Name, o.Kurzname, o.Art, o.GemeinnuetzigBis, o.Status }).ToListAsync(cancellationToken))
            .Select(o => new Organisationsangabe(o.Id, o.Name, o.Kurzname, o.Art.Bezeichnung(), o.GemeinnuetzigBis, o.Status == OrganisationStatus.Aktiv))];
}
