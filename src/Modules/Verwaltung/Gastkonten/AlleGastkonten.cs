using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Alle Gäste und wie es um ihren Zugang steht.</summary>
/// <param name="Zugang">Ein <see cref="Gaststand"/>; sonst alle.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration)]
internal sealed record AlleGastkonten(string? Zugang = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<GastkontoZeile>>;

internal sealed record GastkontoZeile(Guid Id, string Name, string EMail, IReadOnlyList<Rolle> Rollen, Gaststand Stand, DateOnly ZugangBis, bool LaeuftBaldAb);

internal sealed class AlleGastkontenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<AlleGastkonten, Seite<GastkontoZeile>>
{
    public async Task<Seite<GastkontoZeile>> Handle(AlleGastkonten request, CancellationToken cancellationToken) =>
        Trefferliste.Seite(await Gastkontenfilter.AnwendenAsync(db, request, uhr, cancellationToken), request.Seite);
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Gastkontenfilter
{
    public static async Task<IEnumerable<GastkontoZeile>> AnwendenAsync(VerwaltungContext db, AlleGastkonten filter, TimeProvider uhr, CancellationToken cancellationToken)
    {
        var (jetzt, heute) = (uhr.Jetzt(), uhr.Heute());
        var konten = await db.Gastkonten.AsNoTracking().OrderBy(k => k.Id).Take(Trefferliste.Obergrenze).ToListAsync(cancellationToken);
        var personen = await db.Personen.AsNoTracking().AsSplitQuery().Where(p => db.Gastkonten.Any(k => k.Id == p.Id)).OrderBy(p => p.Id).Take(Trefferliste.Obergrenze).ToDictionaryAsync(p => p.Id, cancellationToken);
        var zeilen = konten.Where(k => personen.ContainsKey(k.Id)).Select(k => (Konto: k, Person: personen[k.Id])).Select(z => new GastkontoZeile(
            z.Konto.Id, z.Person.Name, z.Konto.EMail, [.. z.Person.Rollen.Where(r => r.GiltAm(heute)).Select(r => r.Rolle).Order()],
            z.Konto.Stand(jetzt), z.Konto.ZugangBis, z.Konto.LaeuftBaldAb(heute)));
        return Sortieren(zeilen.Where(z => HatStand(z, filter.Zugang) && Trefferliste.Passt(filter.Text, z.Name, z.EMail)), filter.Sortierung);
    }

    private static bool HatStand(GastkontoZeile zeile, string? stand) => stand switch
    {
        "laeuft-ab" => zeile.LaeuftBaldAb,
        _ => !Enum.TryParse<Gaststand>(stand, out var gesucht) || zeile.Stand == gesucht
    };

    private static IEnumerable<GastkontoZeile> Sortieren(IEnumerable<GastkontoZeile> zeilen, string? sortierung)
    {
        var nachName = zeilen.OrderBy(z => z.Name, Verzeichnis.Alphabetisch).ThenBy(z => z.Id);
        return sortierung switch
        {
            "-name" => nachName.Reverse(),
            "bis" => nachName.OrderBy(z => z.ZugangBis),
            "-bis" => nachName.OrderByDescending(z => z.ZugangBis),
            "stand" => nachName.OrderBy(z => z.Stand.Bezeichnung(), Verzeichnis.Alphabetisch),
            "-stand" => nachName.OrderByDescending(z => z.Stand.Bezeichnung(), Verzeichnis.Alphabetisch),
            _ => nachName
        };
    }
}
