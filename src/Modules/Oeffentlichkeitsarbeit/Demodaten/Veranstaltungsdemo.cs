using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Demodaten;

/// <summary>Ein Kalender um heute herum, dazu ein wirklicher Termin der Geschichte; alle übrigen sind erfunden, ihre Orte gibt es.</summary>
internal sealed class Veranstaltungsdemo(IVerzeichnis verzeichnis) : IDemodaten
{
    private const string GrossKlein = "gross-klein", Schmarl = "schmarl";
    private const string Boergerhus = "SBZ Börgerhus, Gerüstbauerring", Haus12 = "SBZ Haus 12, Schmarl";

    private static readonly Demotermin[] Termine =
    [
        new(-9, DayOfWeek.Saturday, 14, 180, GrossKlein, "Nachbarschaftsfest am Börgerhus", "Musik, Kuchenbasar und Spiele für alle aus dem Stadtteil. Der Eintritt ist frei.", Boergerhus, "SBZ Börgerhus"),
        new(-7, DayOfWeek.Wednesday, 15, 120, Schmarl, "Repariertreff im Haus 12", "Fahrräder, Lampen und Kleidung gemeinsam reparieren. Bitte Ersatzteile mitbringen, wenn vorhanden.", Haus12, "SBZ Haus 12"),
        new(-5, DayOfWeek.Saturday, 10, 180, Schmarl, "Aufräumtag rund um den Schmarler Bach", "Handschuhe, Zangen und Säcke sind da. Zum Abschluss gibt es Suppe.", "Treffpunkt: Schmarler Hütte", "Hütte e. V."),
        new(-3, DayOfWeek.Thursday, 16, 90, GrossKlein, "Vorlesestunde in der Stadtteilbibliothek", "Geschichten für Kinder von 4 bis 8 Jahren, ohne Anmeldung.", "Stadtteilbibliothek im Börgerhus", "Stadtteilbibliothek Groß Klein"),
        new(-2, DayOfWeek.Friday, 18, 240, GrossKlein, "Offene Bühne im Jugendzentrum 224", "Junge Bands und Tanzgruppen aus dem Nordwesten zeigen, was sie können.", "Jugendzentrum 224", "Jugendzentrum 224"),
        new(-1, DayOfWeek.Tuesday, 14, 120, Schmarl, "Seniorenkaffee mit Musik", "Kaffee, Kuchen und gemeinsames Singen. Der Raum ist stufenlos erreichbar.", "Begegnungsstätte Schmarl", "Senioren-Netzwerk Schmarl"),
        new(1, DayOfWeek.Wednesday, 17, 90, GrossKlein, "Sprechstunde vor Ort am Klenow Tor", "Das Stadtteilmanagement hört zu: Was fehlt, was stört, was soll bleiben?", "Klenow Tor", "Stadtteilmanagement Groß Klein und Schmarl"),
        new(1, DayOfWeek.Saturday, 10, 300, Schmarl, "Flohmarkt auf dem Schulhof", "Tische bitte selbst mitbringen; der Aufbau beginnt um 9 Uhr. Eine Standgebühr gibt es nicht.", "Krusensternschule", "Krusensternschule"),
        new(2, DayOfWeek.Thursday, 15, 150, Schmarl, "Familiennachmittag auf dem Likedeeler", "Basteln, Knoten lernen und das Jugendschiff entdecken.", "Jugendschiff Likedeeler", "Likedeeler"),
        new(2, DayOfWeek.Saturday, 13, 240, GrossKlein, "Tag der offenen Tür bei der Feuerwehr", "Fahrzeuge ansehen, Schläuche ausprobieren und die Jugendfeuerwehr kennenlernen.", "Gerätehaus Groß Klein", "Freiwillige Feuerwehr Groß Klein", Lage.Abgesagt,
            "Das Gerätehaus wird kurzfristig instand gesetzt. Ein neuer Termin folgt."),
        new(3, DayOfWeek.Tuesday, 18, 120, Schmarl, "Stadtteiltisch Schmarl", "Einrichtungen und Nachbarschaft planen das nächste Halbjahr. Gäste sind willkommen.", Haus12, "Stadtteilmanagement Groß Klein und Schmarl"),
        new(4, DayOfWeek.Friday, 16, 2 * 24 * 60 + 60, Schmarl, "Wochenende der Vereine im IGA-Park", "Vereine aus beiden Stadtteilen stellen sich vor, mit Mitmachangeboten an allen drei Tagen.", "IGA-Park", "Gemein für Groß und Klein e. V."),
        new(6, DayOfWeek.Wednesday, 14, 120, GrossKlein, "Schnupperkurse im Börgerhus", "Eine Auswahl der Kurse zum Ausprobieren: Nähen, Gymnastik, Gitarre und Deutsch im Alltag.", Boergerhus, "SBZ Börgerhus"),
        new(7, DayOfWeek.Saturday, 15, 180, GrossKlein, "Schulfest der Störtebeker-Schule", "Programm und Stände sind noch abzustimmen.", "Störtebeker-Schule", "Störtebeker-Schule", Lage.Entwurf),
        new(8, DayOfWeek.Thursday, 17, 120, Schmarl, "Rundgang für neue Nachbarinnen und Nachbarn", "Treffpunkt und Stationen werden noch festgelegt.", "Haus der Familie Schmarl", null, Lage.Entwurf)
    ];

    public int Rang => 200;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var (stadtteilmanagement, redaktion) = (Mit(Rolle.Stadtteilmanagement), Mit(Rolle.Redaktion));
        await NachtragenAsync(lauf, stadtteilmanagement, cancellationToken);

        var montag = Montag(DateOnly.FromDateTime(lauf.Jetzt.InBerlin()));
        // Früheres zuerst, damit das Prüfprotokoll in der Reihenfolge der Zeit entsteht.
        var schritte = Termine.Select((t, i) => (Termin: t, Wer: i % 3 == 0 ? redaktion : stadtteilmanagement, Beginn: t.Beginn(montag)))
            .SelectMany(p => Schritte(p.Termin, p.Wer, p.Beginn, lauf.Jetzt));
        foreach (var schritt in schritte.OrderBy(s => s.Zeit)) await schritt.TunAsync(lauf, cancellationToken);

        AngemeldetePerson Mit(Rolle rolle) => stammdaten.Personen.First(p => p.Rollen.Contains(rolle)).Angemeldet();
    }

    // Der Tag steht in den Berichten an den Ortsbeirat, Uhrzeiten nicht; in den Kalender kam er erst mit dem Intranet.
    private static async Task NachtragenAsync(Demolauf lauf, AngemeldetePerson wer, CancellationToken cancellationToken)
    {
        var (id, zeit) = (Guid.CreateVersion7(), lauf.Jetzt.AddDays(-200));
        await lauf.SendeAsync(wer, zeit, new VeranstaltungAnlegen(id, "750 Jahre Dorf Schmarl", "Das Dorf Schmarl feierte sein Jubiläum beim Stadtteilfest. Nachgetragen für die Chronik; die Uhrzeiten sind nicht überliefert.",
            "Schmarl", Schmarl, new DateTime(2022, 6, 18, 10, 0, 0), new DateTime(2022, 6, 18, 18, 0, 0)), cancellationToken);
        await lauf.SendeAsync(wer, zeit.AddMinutes(3), new VeranstaltungVeroeffentlichen(id, 1), cancellationToken);
    }

    private static IEnumerable<Demoschritt> Schritte(Demotermin termin, AngemeldetePerson wer, DateTime beginn, DateTime jetzt)
    {
        var id = Guid.CreateVersion7();
        // Drei Wochen vorher angekündigt; was später liegt, in den letzten Tagen.
        var vorlauf = Ortszeit.NachUtc(beginn).AddDays(-21);
        var angelegt = vorlauf < jetzt.AddDays(-3) ? vorlauf : jetzt.AddDays(-3).AddMinutes(-beginn.DayOfYear);
        yield return Demoschritt.Mit(angelegt, wer, new VeranstaltungAnlegen(id, termin.Titel, termin.Beschreibung, termin.Ort, termin.Stadtteil, beginn, beginn.AddMinutes(termin.Minuten), termin.Veranstalter));
        foreach (var schritt in Beilagen(termin).Select((b, i) => Demoschritt.Mit(angelegt.AddMinutes(5 + i), wer, new DateiHochladen("veranstaltungen", id, Guid.CreateVersion7(), b.Name, new MemoryStream(b.Inhalt)))))
            yield return schritt;
        if (termin.Lage == Lage.Entwurf) yield break;
        yield return Demoschritt.Mit(angelegt.AddMinutes(20), wer, new VeranstaltungVeroeffentlichen(id, 1));
        if (termin.Lage == Lage.Abgesagt) yield return Demoschritt.Mit(jetzt.AddDays(-1), wer, new VeranstaltungAbsagen(id, 2, termin.Absagegrund));
    }

    private static IReadOnlyList<(string Name, byte[] Inhalt)> Beilagen(Demotermin termin) => termin.Titel switch
    {
        "Nachbarschaftsfest am Börgerhus" =>
            [("Plakat Nachbarschaftsfest.png", Demobeilagen.Plakat(1)), ("Ablaufplan.csv", Demobeilagen.Text("Uhrzeit;Was;Wer\n14:00;Eröffnung;SBZ Börgerhus\n14:30;Chor;Grundschule am Taklerring\n15:30;Spiele;Jugendzentrum 224\n16:30;Kuchenbasar;Elterncafé\n"))],
        "Wochenende der Vereine im IGA-Park" => [("Standplan.png", Demobeilagen.Lageplan(7))],
        "Schulfest der Störtebeker-Schule" => [("Entwurf Plakat.png", Demobeilagen.Plakat(2))],
        _ => []
    };

    private static DateOnly Montag(DateOnly tag) => tag.AddDays(-(((int)tag.DayOfWeek + 6) % 7));
}

/// <summary>Zustand, den es in der Demo heute geben soll.</summary>
internal enum Lage { Veroeffentlicht, Entwurf, Abgesagt }

/// <summary>Ein Termin im Abstand zur laufenden Woche.</summary>
internal sealed record Demotermin(
    int Woche, DayOfWeek Wochentag, int Stunde, int Minuten, string Stadtteil, string Titel, string Beschreibung, string Ort, string? Veranstalter,
    Lage Lage = Lage.Veroeffentlicht, string? Absagegrund = null)
{
    public DateTime Beginn(DateOnly montag) => montag.AddDays(7 * Woche + ((int)Wochentag + 6) % 7).ToDateTime(new TimeOnly(Stunde, 0));
}

internal sealed record Demoschritt(DateTime Zeit, Func<Demolauf, CancellationToken, Task> TunAsync)
{
    public static Demoschritt Mit<T>(DateTime zeit, AngemeldetePerson wer, MediatR.IRequest<T> befehl) => new(zeit, (lauf, cancellationToken) => lauf.SendeAsync(wer, zeit, befehl, cancellationToken));
}
