using Stadtteilmanagement.SharedKernel.Ausgaben;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Liest Spalten einer ausgegebenen Liste bei ihrem Namen.</summary>
public static class Ausgabeprobe
{
    public static IReadOnlyList<object?> Spalte(this Tabelle tabelle, string kopf)
    {
        var stelle = tabelle.Spalten.ToList().IndexOf(kopf);
        return [.. tabelle.Zeilen.Select(z => z[stelle])];
    }
}
