namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>Kurze Angabe, an der jemand die eigenen Geräte unterscheidet. Grob mit Absicht: Mehr müsste man schützen und löschen.</summary>
public static class Geraet
{
    // Die Reihenfolge zählt: Fast jeder Browser nennt auch die Namen der anderen.
    private static readonly (string Merkmal, string Name)[] Browser =
        [("Edg", "Edge"), ("Firefox/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Merkmal, string Name)[] Systeme =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>Browser und System in Worten, zum Beispiel „Firefox auf Windows“; null, wenn die Kennung des Browsers nichts sagt.</summary>
    public static string? Aus(string? kennung)
    {
        if (string.IsNullOrEmpty(kennung)) return null;
        var (browser, system) = (Erster(Browser, kennung), Erster(Systeme, kennung));
        return (browser, system) switch
        {
            (null, null) => null,
            (null, _) => system,
            (_, null) => browser,
            _ => $"{browser} auf {system}"
        };
    }

    private static string? Erster((string Merkmal, string Name)[] liste, string kennung) =>
        liste.FirstOrDefault(e => kennung.Contains(e.Merkmal, StringComparison.Ordinal)).Name;
}
