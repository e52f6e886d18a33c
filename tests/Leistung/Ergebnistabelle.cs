using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Leistung;

/// <summary>Eine Zeile der Ergebnistabelle.</summary>
internal sealed record Ergebnis(string Messung, string Wert, string Grundlinie, string Verhaeltnis, string Ziel, bool? Erfuellt);

internal sealed class Ergebnistabelle
{
    private static readonly string[] Kopf = ["Messung", "Wert", "Grundlinie", "Verhältnis", "Ziel", "erfüllt"];
    private readonly List<Ergebnis> _zeilen = [];
    private readonly List<string> _anmerkungen = [];

    public void Nimm(Ergebnis ergebnis)
    {
        _zeilen.Add(ergebnis);
        Console.WriteLine($"  {ergebnis.Messung}: {ergebnis.Wert}{(ergebnis.Verhaeltnis == "–" ? "" : $" ({ergebnis.Verhaeltnis})")}");
    }

    public void Anmerken(string anmerkung) => _anmerkungen.Add(anmerkung);

    public string AlsText()
    {
        List<string[]> zeilen = [Kopf, .. _zeilen.Select(Spalten)];
        var breiten = Enumerable.Range(0, Kopf.Length).Select(s => zeilen.Max(z => z[s].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var zeile in zeilen)
            text.Append("| ").AppendJoin(" | ", zeile.Select((z, s) => z.PadRight(breiten[s]))).AppendLine(" |")
                .Append(zeile == zeilen[0] ? $"|{string.Join('|', breiten.Select(b => new string('-', b + 2)))}|{Environment.NewLine}" : "");
        foreach (var anmerkung in _anmerkungen) text.AppendLine().AppendLine(anmerkung);
        return text.ToString();
    }

    public string AlsDokument(bool voll) => $"""
        # Leistung

        Gemessen am {DateTime.UtcNow.InBerlin().ToString("d. MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("de-DE"))} Uhr mit `build/bench.sh{(voll ? " --voll" : "")} --schreiben`
        auf {Rechner()}.

        Die Grundlinie ist ein nackter ASP.NET-Core-Endpunkt auf demselben Rechner im selben Lauf: Er führt mit rohem ADO.NET dieselben SQL-Befehle aus,
        liest alle Zeilen und sendet dieselben Bytes. Werte sind Mediane mehrerer Durchgänge, die abwechselnd liefen; das Verhältnis ist der Median der
        Verhältnisse je Durchgang. In Klammern steht der halbe Abstand zwischen unterem und oberem Viertel.

        {AlsText()}
        """;

    private static string Rechner()
    {
        var prozessor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(z => z.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
        return $"{prozessor}, {Environment.ProcessorCount} Kerne, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB Arbeitsspeicher, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";
    }

    private static string[] Spalten(Ergebnis e) =>
        [e.Messung, e.Wert, e.Grundlinie, e.Verhaeltnis, e.Ziel, e.Erfuellt switch { true => "ja", false => "nein", null => "–" }];
}
