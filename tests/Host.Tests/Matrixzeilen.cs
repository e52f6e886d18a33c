using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Eine Zeile aus docs/rechtematrix.md, wie sie eingecheckt ist.</summary>
internal sealed record Matrixzeile(string[] Methoden, string Muster, IReadOnlySet<Rolle> Rollen, bool OhneAnmeldung, string Objektregel)
{
    public bool IstSeite => Muster != "(statische Dateien)" && Methoden.Contains("GET") && !NurProgramme;

    /// <summary>Keiner Person offen, gleich mit welcher Rolle; Sitzungen gelten dort nicht.</summary>
    public bool NurProgramme => Objektregel.StartsWith(Rechteverzeichnis.NurProgramme, StringComparison.Ordinal);

    public string Adresse(IReadOnlyDictionary<string, (Guid Id, Guid Zustaendigkeit)>? vorgaenge = null, string art = "anfragen") => Seitenverzeichnis.Adresse(Muster, vorgaenge, art);
}

/// <summary>Die eingecheckte Rechtematrix.</summary>
internal static class Matrixzeilen
{
    public static string Datei { get; } = Path.Combine(Wurzel(), "docs", "rechtematrix.md");

    public static IReadOnlyList<Matrixzeile> Alle { get; } = Lesen(File.ReadAllLines(Datei));

    private static IReadOnlyList<Matrixzeile> Lesen(string[] zeilen)
    {
        var koepfe = Array.Empty<string>();
        var alle = new List<Matrixzeile>();
        foreach (var zellen in zeilen.Where(z => z.StartsWith('|')).Select(z => z.Trim('|', ' ').Split(" | ")))
        {
            if (zellen[0] == "Methode") koepfe = zellen;
            else if (zellen[0] != "---") alle.Add(Zeile(koepfe.Zip(zellen).ToDictionary(p => p.First, p => p.Second)));
        }
        return alle;
    }

    private static Matrixzeile Zeile(Dictionary<string, string> zellen) => new(
        zellen["Methode"].Split(", "), zellen["Adresse"].Trim('`'), Enum.GetValues<Rolle>().Where(r => zellen[r.Bezeichnung()] == "ja").ToHashSet(),
        zellen["ohne Anmeldung"] == "ja", zellen["Objektregel"]);

    private static string Wurzel()
    {
        var ordner = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(ordner.FullName, "Stadtteilmanagement.sln"))) ordner = ordner.Parent!;
        return ordner.FullName;
    }
}
