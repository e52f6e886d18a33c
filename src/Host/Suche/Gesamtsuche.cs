using System.Text.RegularExpressions;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Was die Suche und ihre Vorschläge über alle Arten von Vorgängen hinweg gemeinsam tun.</summary>
internal static partial class Gesamtsuche
{
    // Jeder Versuch ist eine Suche über alle Module; mehr kostete Zeit und brächte Abwegiges.
    private const int HoechstensVersuche = 4;

    /// <summary>Die Seite des Vorgangs, wenn der Text eine sprechende Nummer ist, auch „anl 42“; ohne Jahr gilt das laufende.</summary>
    public static async Task<string?> ZurNummerAsync(this IReadOnlyList<Suchart> arten, string? text, int diesesJahr, CancellationToken cancellationToken)
    {
        if (Nummer(text, diesesJahr) is not { } nummer) return null;
        foreach (var art in arten)
            if (await art.AdresseZurNummerAsync(nummer, cancellationToken) is { } adresse) return adresse;
        return null;
    }

    /// <summary>Die Anfrage mit Wörtern, die es in Titeln und Namen gibt, die wahrscheinlichste zuerst, und wie sie geschrieben wird.</summary>
    public static async Task<IReadOnlyList<(Suchanfrage Anfrage, string Text)>> AehnlicheAsync(this IReadOnlyList<Suchart> arten, Suchanfrage anfrage, CancellationToken cancellationToken)
    {
        // Für jedes Wort das Ähnlichste; kommt es selbst vor, ist es das und bleibt.
        var (beste, weitere) = (anfrage, new List<Suchanfrage>());
        for (var stelle = 0; stelle < anfrage.Begriffe.Count; stelle++)
        {
            var aehnliche = new List<Suchbegriff>();
            foreach (var art in arten) aehnliche.AddRange(await art.AehnlicheAsync(anfrage.Begriffe[stelle], cancellationToken));
            if (aehnliche.Count == 0 || aehnliche.Exists(a => a.Wort == anfrage.Begriffe[stelle].Wort)) continue;
            var verschiedene = aehnliche.DistinctBy(a => a.Wort).OrderBy(a => anfrage.Begriffe[stelle].AbstandZu(a)).ToList();
            weitere.AddRange(verschiedene.Skip(1).Select(a => beste.Mit(stelle, a)));
            beste = beste.Mit(stelle, verschiedene[0]);
        }
        return beste == anfrage ? [] : [.. weitere.Prepend(beste).Take(HoechstensVersuche).Select(a => (a, string.Join(' ', a.Begriffe.Select(b => b.Getippt))))];
    }

    private static string? Nummer(string? text, int diesesJahr)
    {
        var treffer = Nummernmuster().Match(text ?? "");
        if (!treffer.Success) return null;
        var jahr = treffer.Groups["jahr"] is { Success: true, Value: var genannt } ? genannt : diesesJahr.ToString();
        return $"{treffer.Groups["kreis"].Value.ToUpperInvariant()}-{jahr}-{int.Parse(treffer.Groups["zahl"].ValueSpan):00000}";
    }

    [GeneratedRegex(@"^\s*(?<kreis>[A-Za-z]{2,10})[\s./-]*(?:(?<jahr>(?:19|20)[0-9]{2})[\s./-]+)?(?<zahl>[0-9]{1,6})\s*$")]
    private static partial Regex Nummernmuster();
}
