using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Sucht, wie es der Host über alle Module tut.</summary>
public static class Suchprobe
{
    /// <summary>Alle Treffer je Art, wie sie die Person zu sehen bekommt.</summary>
    public static async Task<IReadOnlyDictionary<string, Suchtrefferliste>> SucheAsync(this Buero buero, AngemeldetePerson person, string text, Suchfilter? filter = null)
    {
        await using var bereich = buero.Als(person);
        var gefunden = new Dictionary<string, Suchtrefferliste>();
        foreach (var art in bereich.ServiceProvider.GetServices<ISuchbeitrag>().SelectMany(b => b.Arten))
            if (await art.SucheAsync(Suchanfrage.Aus(text), filter ?? new Suchfilter(), 0, 25, 1000, CancellationToken.None) is { Anzahl: > 0 } treffer)
                gefunden[art.Art] = treffer;
        return gefunden;
    }

    /// <summary>Die Titel aller Treffer.</summary>
    public static async Task<IReadOnlyList<string>> TitelAsync(this Buero buero, AngemeldetePerson person, string text, Suchfilter? filter = null) =>
        [.. (await buero.SucheAsync(person, text, filter)).Values.SelectMany(l => l.Treffer).Select(t => t.Titel.Zusammen())];

    /// <summary>Wörter, die bei einem Tippfehler vorgeschlagen würden.</summary>
    public static async Task<IReadOnlyList<string>> AehnlicheAsync(this Buero buero, AngemeldetePerson person, string wort)
    {
        await using var bereich = buero.Als(person);
        var aehnliche = new List<string>();
        foreach (var art in bereich.ServiceProvider.GetServices<ISuchbeitrag>().SelectMany(b => b.Arten))
            aehnliche.AddRange((await art.AehnlicheAsync(Suchanfrage.Aus(wort).Begriffe[0], CancellationToken.None)).Select(b => b.Getippt));
        return [.. aehnliche.Distinct()];
    }

    public static string Zusammen(this IEnumerable<Textstueck> stuecke) => string.Concat(stuecke.Select(s => s.Text));

    /// <summary>Der Text, Fundstellen in eckigen Klammern.</summary>
    public static string MitFundstellen(this IEnumerable<Textstueck> stuecke) => string.Concat(stuecke.Select(s => s.IstFundstelle ? $"[{s.Text}]" : s.Text));
}
