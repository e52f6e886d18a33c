using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Die Liste der Ämter und anderen Stellen.</summary>
/// <param name="Fehlt">„postfach“ oder „person“: nur Ämter, denen das noch fehlt.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Administration, Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record AlleAemter([property: Personenbezogen] string? Text = null, bool Ausgelaufene = false, string? Fehlt = null, string? Sortierung = null, int? Seite = null)
    : IRequest<Seite<AmtZeile>>;

internal sealed class AlleAemterHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<AlleAemter, Seite<AmtZeile>>
{
    public async Task<Seite<AmtZeile>> Handle(AlleAemter request, CancellationToken cancellationToken) =>
        Trefferliste.Seite(await Amtsfilter.AnwendenAsync(db, request, uhr.Heute(), cancellationToken), request.Seite);
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Amtsfilter
{
    public static async Task<IEnumerable<AmtZeile>> AnwendenAsync(VerwaltungContext db, AlleAemter filter, DateOnly heute, CancellationToken cancellationToken)
    {
        var aemter = await db.AmtslisteAsync(heute, filter.Ausgelaufene, cancellationToken);
        return Sortieren(aemter.Where(a => IstGesucht(a, filter.Fehlt) && Trefferliste.Passt(filter.Text, a.Name, a.Kurzname, a.Senatsbereich, a.Themen, a.Postfach)), filter.Sortierung);
    }

    private static bool IstGesucht(AmtZeile amt, string? fehlt) => fehlt switch
    {
        "postfach" => amt.Postfach is null,
        "person" => !amt.HatPerson,
        _ => true
    };

    private static IEnumerable<AmtZeile> Sortieren(IEnumerable<AmtZeile> aemter, string? sortierung) => sortierung switch
    {
        "-name" => aemter.OrderByDescending(a => a.Name, Verzeichnis.Alphabetisch),
        "kurzname" => aemter.OrderBy(a => a.Kurzname, Verzeichnis.Alphabetisch),
        "-kurzname" => aemter.OrderByDescending(a => a.Kurzname, Verzeichnis.Alphabetisch),
        "senatsbereich" => aemter.OrderBy(a => a.Senatsbereich, Verzeichnis.Alphabetisch).ThenBy(a => a.Name, Verzeichnis.Alphabetisch),
        "-senatsbereich" => aemter.OrderByDescending(a => a.Senatsbereich, Verzeichnis.Alphabetisch).ThenBy(a => a.Name, Verzeichnis.Alphabetisch),
        _ => aemter.OrderBy(a => a.Name, Verzeichnis.Alphabetisch)
    };
}
