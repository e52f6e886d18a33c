namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Eine Datei mit ihrem Pfad ab der Wurzel, mit Schrägstrichen.</summary>
internal sealed record Quelltext(string Pfad, string Text)
{
    public string Ordner => Pfad[..Math.Max(0, Pfad.LastIndexOf('/'))];

    public string Dateiname => Pfad[(Pfad.LastIndexOf('/') + 1)..];

    public bool Endet(string endung) => Pfad.EndsWith(endung, StringComparison.Ordinal);
}

/// <summary>Quelltexte, wie sie im Repository liegen; ein Beispiel lässt sich aus wenigen Zeilen bauen.</summary>
internal sealed class Quellbaum(IEnumerable<Quelltext> dateien)
{
    private const string Module = "src/Modules/";
    private static readonly string[] Erzeugt = ["bin", "obj", "node_modules", "lib", "TestResults", "ergebnisse"];
    private static readonly string[] Endungen = [".cs", ".cshtml", ".csproj", ".props", ".targets", ".md"];

    private readonly Dictionary<string, Quelltext> _dateien = dateien.ToDictionary(d => d.Pfad, StringComparer.Ordinal);

    public IEnumerable<Quelltext> Dateien => _dateien.Values;

    /// <summary>Die Ordner unter src/Modules, ohne die der Contracts.</summary>
    public IReadOnlyList<string> Modulnamen => [.. Modulordner.Where(m => !m.EndsWith(".Contracts", StringComparison.Ordinal))];

    /// <summary>Alle Ordner unter src/Modules.</summary>
    public IReadOnlyList<string> Modulordner =>
        [.. _dateien.Keys.Where(p => p.StartsWith(Module, StringComparison.Ordinal)).Select(p => p[Module.Length..].Split('/'))
            .Where(teile => teile.Length > 1).Select(teile => teile[0]).Distinct().Order(StringComparer.Ordinal)];

    public Quelltext? Datei(string pfad) => _dateien.GetValueOrDefault(pfad);

    public bool Enthaelt(string pfad) => _dateien.ContainsKey(pfad);

    public IEnumerable<Quelltext> Unter(string ordner, string endung = "") =>
        Dateien.Where(d => d.Pfad.StartsWith(ordner, StringComparison.Ordinal) && d.Endet(endung));

    public static Quellbaum Lies(string wurzel, params string[] ordner) =>
        new(from verzeichnis in ordner.Select(o => Path.Combine(wurzel, o)).Where(Directory.Exists)
            from pfad in Directory.EnumerateFiles(verzeichnis, "*", SearchOption.AllDirectories)
            let relativ = Path.GetRelativePath(wurzel, pfad).Replace('\\', '/')
            where Endungen.Contains(Path.GetExtension(pfad)) && !relativ.Split('/').Intersect(Erzeugt).Any()
            select new Quelltext(relativ, File.ReadAllText(pfad)));
}
