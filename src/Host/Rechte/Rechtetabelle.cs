using System.Text;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Rechte;

/// <summary>Befehl „rechtematrix“: schreibt docs/rechtematrix.md, ohne den Server zu starten.</summary>
internal static class Rechtetabelle
{
    private const string Kopf = """
        # Rechtematrix

        Erzeugt aus dem Code mit `build/rechtematrix.sh`; bitte nicht von Hand ändern. Ein Test vergleicht diese Datei mit dem Programm und geht jede Zeile mit jeder Rolle,
        ohne Anmeldung und mit fremdem Amt wirklich ab. Ein Endpunkt ohne Zeile lässt ihn scheitern.

        - „ja“: Die Rolle darf; „–“: Sie bekommt 403. Wer nicht angemeldet ist, kommt zur Anmeldung, außer in der Spalte „ohne Anmeldung“ steht „ja“.
        - „frische Anmeldung“: Vor dem Absenden oder Ausgeben muss sich die Person in den letzten Minuten angemeldet oder noch einmal bestätigt haben.
        - „Objektregel“: was über die Rolle hinaus für den einzelnen Vorgang gilt. Was jemand nicht sehen darf, gibt es für ihn nicht (404).
        - Fremder Stadtteil: Dafür gibt es keine Objektregel. Die Stadtteilmanagerinnen vertreten einander und arbeiten in beiden Stadtteilen; ein Test zeigt, dass beiden beide offen sind.
        - Fremder Sitz: Sitze kommen mit dem Modul Lenkungsgruppe; bis dahin gibt es nichts, was an einem Sitz hängt.
        - Vertretung: Wer jemanden vertritt, hat für diese Zeit dessen übertragbare Rollen und Ämter zusätzlich; die Zeilen gelten dann für beide.

        """;

    public static int Ausgeben(WebApplication app)
    {
        Console.Write(Markdown(Rechteverzeichnis.Lesen(((IEndpointRouteBuilder)app).DataSources.SelectMany(q => q.Endpoints), app.Services.GetRequiredService<ModuleCatalog>())));
        return 0;
    }

    public static string Markdown(IReadOnlyList<Rechtezeile> zeilen)
    {
        var text = new StringBuilder(Kopf.ReplaceLineEndings("\n"));
        foreach (var bereich in zeilen.GroupBy(z => z.Bereich))
        {
            text.Append($"\n## {bereich.Key}\n\n");
            Zeile(text, ["Methode", "Adresse", "Bezeichnung", .. Enum.GetValues<Rolle>().Select(r => r.Bezeichnung()), "ohne Anmeldung", "frische Anmeldung", "Objektregel"]);
            Zeile(text, Enumerable.Repeat("---", Enum.GetValues<Rolle>().Length + 6));
            foreach (var z in bereich)
                Zeile(text, [z.Methoden, $"`{z.Adresse}`", z.Bezeichnung, .. Enum.GetValues<Rolle>().Select(r => Wort(z.Rollen.Contains(r))), Wort(z.OhneAnmeldung), Wort(z.Frisch), z.Objektregel ?? "–"]);
        }
        return text.ToString();
    }

    public static string Wort(bool ja) => ja ? "ja" : "–";

    private static void Zeile(StringBuilder text, IEnumerable<string> zellen) => text.Append("| ").AppendJoin(" | ", zellen).Append(" |\n");
}
