using Stadtteilmanagement.Koordinierung.Bedarfe;

namespace Stadtteilmanagement.Koordinierung.Demodaten;

/// <summary>Ein Bedarf der Demo, vor so vielen Arbeitstagen erfasst; seine Belege sind Anliegen der Demo, soweit sie damals schon da waren.</summary>
internal sealed record Demobedarf(
    int VorArbeitstagen, string Titel, string Beschreibung, string Stadtteil, int Handlungsfeld, Prioritaet Prioritaet, string? Zielgruppe, string[] Belege,
    BedarfStatus Ziel, string? Wortlaut = null)
{
    public static readonly IReadOnlyList<Demobedarf> Alle =
    [
        new(48, "Ältere Menschen ohne Internet erreichen", "Viele Ältere erfahren von Angeboten zu spät oder gar nicht, weil Termine nur noch im Internet stehen. Gefragt sind Aushänge, die WIR2 und Hilfe beim Einstieg.",
            "gross-klein", 4, Prioritaet.Mittel, "Ältere ohne Internetzugang", ["Wie erreichen wir Menschen ohne Internet?", "Digitale Sprechstunde für Ältere soll weitergehen", "Schaukasten am Gerüstbauerring nicht mehr aktuell"],
            BedarfStatus.Gedeckt, "Die digitale Sprechstunde läuft wöchentlich in der Stadtteilbibliothek weiter, und die WIR2 druckt jetzt einen Veranstaltungskalender zum Heraustrennen."),
        new(40, "Sichere Wege zum Haus 12 am Abend", "Der Weg zwischen Kolumbusring und Haus 12 ist nach Einbruch der Dunkelheit schlecht beleuchtet. Kurse am Abend verlieren deshalb Teilnehmende, vor allem Frauen und Ältere.",
            "schmarl", 2, Prioritaet.Hoch, "Besucherinnen und Besucher von Abendangeboten", ["Zu wenig Licht auf dem Weg zum Haus 12", "Weg zum Haus 12 abends zu dunkel", "Sicherheitsrundgang am Abend durch den Kolumbusring"],
            BedarfStatus.Eingebracht, "Tiefbauamt und Ortsbeirat Schmarl, gemeinsamer Rundgang im Oktober"),
        new(33, "Orte und Werkstatt für Jugendliche am Klenow Tor", "Jugendliche wünschen sich Orte, an denen sie selbst etwas tun können: schrauben, sprühen, sich auch am Wochenende treffen. Bisher endet das Angebot am Freitagabend.",
            "gross-klein", 1, Prioritaet.Hoch, "Jugendliche von 13 bis 20 Jahren", ["Jugendliche wollen eine Fahrradwerkstatt gründen", "Jugendtreff auch am Samstag öffnen", "Legale Graffitiwand für Jugendliche", "Streetwork am Klenow Tor: mehr Präsenz am Nachmittag"],
            BedarfStatus.Geprueft),
        new(27, "Spielen und Bewegen am Stephan-Jantzen-Ring", "Bolzplatz und Klettergerüst sind seit Monaten nur eingeschränkt nutzbar. Familien weichen auf den Schulhof aus; Ältere wünschen sich Geräte zum Mitmachen.",
            "schmarl", 1, Prioritaet.Mittel, "Kinder, Familien, Ältere", ["Bolzplatz am Stephan-Jantzen-Ring: Tore kaputt, Boden hart", "Klettergerüst am Stephan-Jantzen-Ring seit Wochen gesperrt", "Klettergerüst Stephan-Jantzen-Ring: Wann wird es repariert?", "Bewegungsparcours am Warnowufer"],
            BedarfStatus.Geprueft),
        new(21, "Leben in die leeren Läden im Klenow Tor", "Leere Schaufenster prägen das Zentrum. Händlerinnen, Vereine und eine Gründerin würden Räume zeitweise nutzen, wenn Miete und Haftung geklärt sind.",
            "gross-klein", 3, Prioritaet.Hoch, "Gewerbetreibende, Vereine, Nachbarschaft", ["Leere Läden im Klenow Tor für Zwischennutzung öffnen", "Ideen für leere Geschäfte im Klenow Tor", "Händlerin regt gemeinsame Adventsaktion am Klenow Tor an", "Stadtteilflohmarkt auf dem Vorplatz am Klenow Tor"],
            BedarfStatus.Geprueft),
        new(14, "Gemeinsam gärtnern in Groß Klein", "Eine Gruppe aus der Nachbarschaft sucht eine Fläche für Hochbeete. Ein Garten wäre Treffpunkt über Generationen und Herkunft hinweg.",
            "gross-klein", 2, Prioritaet.Mittel, "Nachbarschaft, Kitas, Seniorengruppen", ["Fläche für einen Gemeinschaftsgarten gesucht", "Wem gehört die verwilderte Fläche am Blockmacherring?"],
            BedarfStatus.Geprueft),
        new(6, "Beratung und Behördengänge in Schmarl", "Für Rente, Wohngeld und Formulare müssen viele in die Innenstadt fahren. Gewünscht ist Beratung an einem festen Tag im Stadtteil.",
            "schmarl", 1, Prioritaet.Mittel, "Menschen mit wenig Mobilität", ["Sozialberatung wieder wohnortnah in Schmarl anbieten", "Hilfe beim Ausfüllen eines Onlineformulars", "Mobiler Bürgerservice in Schmarl"],
            BedarfStatus.Erfasst)
    ];
}
