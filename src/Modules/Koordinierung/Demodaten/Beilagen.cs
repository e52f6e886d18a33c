using Stadtteilmanagement.SharedKernel.Demo;

namespace Stadtteilmanagement.Koordinierung.Demodaten;

/// <summary>Welche Dateien in der Demo an welchen Vorgängen liegen; wenige, damit das Laden schnell bleibt.</summary>
internal static class Beilagen
{
    public static IReadOnlyList<(string Name, byte[] Inhalt)> ZumAnliegen(Demoanliegen text) => text.Betreff switch
    {
        "Anonymer Brief zu Taubenfütterung an der Werftallee" => [("Brief vom Anwohner.pdf", Demobeilagen.Brief("Werftallee, Rostock", text.Betreff, text.Schilderung))],
        "Bordsteine an der Querung Vitus-Bering-Straße absenken" =>
            [("Lageplan Querung.png", Demobeilagen.Lageplan(36)), ("Notiz vom Stadtteiltisch.txt", Demobeilagen.Text($"Stadtteiltisch Schmarl\n\n{text.Schilderung}\n\nNächster Schritt: Tiefbauamt fragen.\n"))],
        "Klettergerüst am Stephan-Jantzen-Ring seit Wochen gesperrt" => [("Lageplan Spielplatz.png", Demobeilagen.Lageplan(31))],
        "Autos fahren über den Fußweg am Blockmacherring" =>
            [("Zählung am Blockmacherring.csv", Demobeilagen.Text("Tag;Uhrzeit;Fahrzeuge auf dem Fußweg\nMontag;07:00–08:00;11\nMontag;16:00–17:00;17\nDienstag;07:00–08:00;9\nDienstag;16:00–17:00;14\n"))],
        "Zebrastreifen für den Schulweg an der Willem-Barents-Straße" => [("Telefonnotiz.txt", Demobeilagen.Text("Anruf der Grundschule: Die meisten Kinder queren zwischen 7:30 und 7:50 Uhr. Die Schule hilft gern bei einer Zählung.\n"))],
        _ => []
    };

    public static IReadOnlyList<(string Name, byte[] Inhalt)> ZurAnfrage(Demoanliegen text, Demoanfrage anfrage) => text.Betreff switch
    {
        "Bordsteine an der Querung Vitus-Bering-Straße absenken" => [("Lageplan Querung.png", Demobeilagen.Lageplan(36))],
        "Kein Schatten auf dem Spielplatz Schiffbauerring" => [("Lageplan Schiffbauerring.png", Demobeilagen.Lageplan(124))],
        "Rampe neben der Treppe an der Werftallee gewünscht" => [("Beschluss des Ortsbeirats.pdf", Demobeilagen.Brief("Ortsbeirat Groß Klein", anfrage.Betreff, anfrage.Frage))],
        _ => []
    };

    /// <summary>Was das federführende Amt seiner Antwort beifügt.</summary>
    public static IReadOnlyList<(string Name, byte[] Inhalt)> ZurAntwort(string amt, int nummer, Demoanfrage anfrage) =>
        nummer % 12 == 0 ? [("Stellungnahme.pdf", Demobeilagen.Brief(amt, anfrage.Betreff, anfrage.Antworten[anfrage.Federfuehrend]))] : [];
}
