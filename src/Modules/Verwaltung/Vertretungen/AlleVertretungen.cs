using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

/// <summary>Wer mich vertritt und wen ich vertrete; für die Administration dazu alle Vertretungen.</summary>
/// <param name="Fruehere">Auch abgelaufene und beendete.</param>
[Erlaubt, Objektregel("zeigt ohne Administration nur eigene")]
internal sealed record AlleVertretungen(bool Fruehere = false, int? Seite = null) : IRequest<Vertretungsliste>;

/// <param name="MichVertreten">Wen die Person benannt hat.</param>
/// <param name="Alle">Nur für die Administration.</param>
internal sealed record Vertretungsliste(IReadOnlyList<Vertretungszeile> MichVertreten, IReadOnlyList<Vertretungszeile> IchVertrete, Seite<Vertretungszeile>? Alle);

/// <param name="Stand">Was heute gilt.</param>
internal sealed record Vertretungszeile(Guid Id, string Vertretene, string Vertretung, DateOnly Von, DateOnly Bis, Gueltigkeit Stand, bool KannEnden)
{
    public static Vertretungszeile Aus(Vertretung v, Stammdaten stammdaten, AngemeldetePerson person, DateOnly heute) => new(
        v.Id, stammdaten.Personenname(v.VertreteneId), stammdaten.Personenname(v.VertretungId), v.Von, v.Bis,
        v.BeendetAm is { } ende ? new Gueltigkeit("neutral", $"beendet am {ende.AlsZeitpunkt()}") : Gueltigkeit.Am(heute, v.Von, v.Bis),
        v.BeendetAm is null && v.Bis >= heute && (v.VertreteneId == person.Id || person.Ist(Rolle.Administration)));
}

internal sealed class AlleVertretungenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<AlleVertretungen, Vertretungsliste>
{
    private const int HoechstensEigene = 50;

    public async Task<Vertretungsliste> Handle(AlleVertretungen request, CancellationToken cancellationToken)
    {
        var (stammdaten, heute) = (await verzeichnis.LadenAsync(cancellationToken), uhr.Heute());
        var vertretungen = Vertretungsfilter.Anwenden(db, request, heute);
        return new Vertretungsliste(
            await EigeneAsync(vertretungen.Where(v => v.VertreteneId == person.Id)),
            await EigeneAsync(vertretungen.Where(v => v.VertretungId == person.Id)),
            person.Ist(Rolle.Administration) ? (await Vertretungsfilter.Sortieren(vertretungen).SeiteAsync(vertretungen, request.Seite, cancellationToken)).Umwandeln(Zeile) : null);

        Vertretungszeile Zeile(Vertretung v) => Vertretungszeile.Aus(v, stammdaten, person, heute);

        async Task<IReadOnlyList<Vertretungszeile>> EigeneAsync(IQueryable<Vertretung> eigene) =>
            [.. (await Vertretungsfilter.Sortieren(eigene).Take(HoechstensEigene).ToListAsync(cancellationToken)).Select(Zeile)];
    }
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Vertretungsfilter
{
    public static IQueryable<Vertretung> Anwenden(VerwaltungContext db, AlleVertretungen filter, DateOnly heute)
    {
        var vertretungen = db.Vertretungen.AsNoTracking();
        return filter.Fruehere ? vertretungen : vertretungen.Where(v => v.BeendetAm == null && v.Bis >= heute);
    }

    public static IQueryable<Vertretung> Sortieren(IQueryable<Vertretung> vertretungen) => vertretungen.OrderByDescending(v => v.Von).ThenBy(v => v.Id);
}
