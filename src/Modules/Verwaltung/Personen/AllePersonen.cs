using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Wer heute welche Rolle und welches Amt hat.</summary>
/// <param name="Rolle">„zugang“ (Vorgabe: irgendeine Rolle), „ohne“, „alle“ oder eine einzelne <see cref="SharedKernel.Security.Rolle"/>.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(SharedKernel.Security.Rolle.Administration, SharedKernel.Security.Rolle.Revision)]
internal sealed record AllePersonen(string? Rolle = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<PersonZeile>>;

internal sealed record PersonZeile(Guid Id, string Name, string? Funktion, IReadOnlyList<Rolle> Rollen, IReadOnlyList<string> Aemter);

internal sealed class AllePersonenHandler(IVerzeichnis verzeichnis) : IRequestHandler<AllePersonen, Seite<PersonZeile>>
{
    public async Task<Seite<PersonZeile>> Handle(AllePersonen request, CancellationToken cancellationToken) =>
        Trefferliste.Seite(Personenfilter.Anwenden(await verzeichnis.LadenAsync(cancellationToken), request), request.Seite);
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Personenfilter
{
    public static IEnumerable<PersonZeile> Anwenden(Stammdaten stammdaten, AllePersonen filter) => Sortieren(
        stammdaten.Personen.Where(p => HatRolle(p, filter.Rolle)).Select(p => Zeile(p, stammdaten)).Where(z => Trefferliste.Passt(filter.Text, [z.Name, z.Funktion, .. z.Aemter])),
        filter.Sortierung);

    public static string Rollentext(PersonZeile person) => string.Join(", ", person.Rollen.Select(r => r.Bezeichnung()));

    public static string Amtstext(PersonZeile person) => string.Join(", ", person.Aemter);

    private static bool HatRolle(PersonEintrag person, string? rolle) => rolle switch
    {
        "alle" => true,
        "ohne" => person.Rollen.Count == 0,
        _ when Enum.TryParse<Rolle>(rolle, out var wert) => person.Rollen.Contains(wert),
        _ => person.Rollen.Count > 0
    };

    private static PersonZeile Zeile(PersonEintrag person, Stammdaten stammdaten) => new(
        person.Id, person.Name, person.Funktion, [.. person.Rollen.Order()], [.. person.Aemter.Select(stammdaten.Amtsname).Order(Verzeichnis.Alphabetisch)]);

    private static IEnumerable<PersonZeile> Sortieren(IEnumerable<PersonZeile> personen, string? sortierung) => sortierung switch
    {
        "-name" => personen.OrderByDescending(p => p.Name, Verzeichnis.Alphabetisch),
        "rollen" => personen.OrderBy(Rollentext, Verzeichnis.Alphabetisch).ThenBy(p => p.Name, Verzeichnis.Alphabetisch),
        "-rollen" => personen.OrderByDescending(Rollentext, Verzeichnis.Alphabetisch).ThenBy(p => p.Name, Verzeichnis.Alphabetisch),
        "aemter" => personen.OrderBy(Amtstext, Verzeichnis.Alphabetisch).ThenBy(p => p.Name, Verzeichnis.Alphabetisch),
        "-aemter" => personen.OrderByDescending(Amtstext, Verzeichnis.Alphabetisch).ThenBy(p => p.Name, Verzeichnis.Alphabetisch),
        _ => personen.OrderBy(p => p.Name, Verzeichnis.Alphabetisch)
    };
}
