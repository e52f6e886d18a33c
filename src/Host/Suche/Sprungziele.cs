using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Eine Seite des Intranets, deren Name zur Suche passt.</summary>
internal sealed record Sprungziel(IReadOnlyList<Textstueck> Name, string Gruppe, string Adresse);

/// <summary>Findet Seiten nach ihrem Namen in der Navigation; nur solche, die die Person dort auch sieht.</summary>
internal static class Sprungziele
{
    private static readonly Navigationspunkt[] Rahmen =
    [
        new("Intranet", 0, "Mein Tag", "/", null),
        new("Intranet", 1, "Hilfe und Tastenkürzel", "/hilfe", null),
        new("Intranet", 2, "Meine Sitzungen", "/verwaltung/sitzungen", null),
        new("Intranet", 3, "Vertretungen", "/verwaltung/vertretungen", null),
        new("Intranet", 4, "Barrierefreiheit", "/barrierefreiheit", null),
        new("Intranet", 5, "Datenschutz", "/datenschutz", null),
        new("Intranet", 6, "Impressum", "/impressum", null)
    ];

    public static IReadOnlyList<Sprungziel> Finde(Suchanfrage anfrage, IEnumerable<IModule> module, AngemeldetePerson person) => anfrage.Begriffe.Count == 0 ? []
        : [.. module.SelectMany(m => m.Navigation).Where(p => p.Rollen.Length == 0 || p.Rollen.Any(person.Ist)).Concat(Rahmen)
            .DistinctBy(p => p.Adresse).Where(p => Passt(p, anfrage)).OrderBy(p => p.Rang).Select(p => new Sprungziel(anfrage.Hervorgehoben(p.Text), p.Gruppe, p.Adresse))];

    // Der Name der Gruppe hilft weiter, aber allein riefe „Verwaltung“ alles auf den Plan.
    private static bool Passt(Navigationspunkt punkt, Suchanfrage anfrage)
    {
        var (name, gruppe) = (Suchtext.Zerlegen(punkt.Text).Select(w => w.Wort).ToList(), Suchtext.Zerlegen(punkt.Gruppe).Select(w => w.Wort).ToList());
        return anfrage.Begriffe.Any(Beginnt(name)) && anfrage.Begriffe.All(Beginnt([.. name, .. gruppe]));
    }

    private static Func<Suchbegriff, bool> Beginnt(List<string> woerter) => begriff => woerter.Exists(w => w.StartsWith(begriff.Wort, StringComparison.Ordinal));
}
