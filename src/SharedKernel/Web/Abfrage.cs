using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Adresse der aktuellen Seite mit veränderten Parametern; die übrigen bleiben stehen.</summary>
internal static class Abfrage
{
    internal const string Sortierung = "sortierung";
    internal const string Seite = "seite";
    internal const string Nach = "nach";

    internal static string MitSortierung(HttpRequest anfrage, string sortierung) => Mit(anfrage, Sortierung, sortierung);

    internal static string MitSeite(HttpRequest anfrage, int nummer) =>
        Mit(anfrage, Seite, nummer == 1 ? null : nummer.ToString(CultureInfo.InvariantCulture));

    internal static string MitStelle(HttpRequest anfrage, string? stelle) => Mit(anfrage, Nach, stelle);

    internal static string ZurAusgabe(HttpRequest anfrage, string format) => Pfad(anfrage) + new QueryBuilder(Uebrige(anfrage, Seite, Nach)) { { "handler", "Ausgeben" }, { "format", format } };

    /// <summary>Die Liste, zu der eine Ausgabe gehört, mit derselben Auswahl.</summary>
    internal static string ZurListe(HttpRequest anfrage) => Pfad(anfrage) + new QueryBuilder(Uebrige(anfrage, "handler", "format"));

    internal static string Pfad(HttpRequest anfrage) => anfrage.PathBase.Add(anfrage.Path).Value is { Length: > 0 } pfad ? pfad : "/";

    // Andere Sortierung heißt anderer Anfang: Die Seitenzahl gilt dann nicht mehr.
    private static string Mit(HttpRequest anfrage, string name, string? wert)
    {
        var abfrage = new QueryBuilder(Uebrige(anfrage, name, Seite));
        if (wert is not null)
        {
            abfrage.Add(name, wert);
        }

        return Pfad(anfrage) + abfrage.ToQueryString();
    }

    private static IEnumerable<KeyValuePair<string, string>> Uebrige(HttpRequest anfrage, params string[] ohne) =>
        anfrage.Query.Where(p => !ohne.Contains(p.Key)).SelectMany(p => p.Value.Where(w => !string.IsNullOrEmpty(w)), (p, w) => KeyValuePair.Create(p.Key, w!));
}
