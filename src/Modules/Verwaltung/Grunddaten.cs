using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Handlungsfelder;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stadtteile;

namespace Stadtteilmanagement.Verwaltung;

/// <summary>
/// Stadtteile, Handlungsfelder und Ämter, wie sie öffentlich belegt sind (Stand der Verwaltungsstruktur: Februar 2024).
/// Postfächer sind nicht belegt und werden von der Administration ergänzt.
/// </summary>
[Bezeichnung("Grunddaten ergänzt")]
internal sealed class Grunddaten(VerwaltungContext db) : IGrunddaten
{
    private static readonly DateOnly Struktur2024 = new(2024, 2, 1);
    private static readonly DateOnly Beginn = new(2019, 1, 1);

    private static readonly (int Nummer, string Name)[] Handlungsfelder =
    [
        (1, "Soziales, Kultur und Gesundheitsförderung"),
        (2, "Städtebauliche Entwicklung, Verkehr und Umwelt"),
        (3, "Lokale Ökonomie und Beschäftigungsförderung"),
        (4, "Kommunikation und Beteiligung")
    ];

    private static readonly (string Kuerzel, string Name, string Kurzname, string? Bereich, string Themen)[] Aemter =
    [
        ("stadtgruen", "Amt für Stadtgrün, Naturschutz und Friedhofswesen", "Stadtgrün", null, "Baum, Bäume, Bank, Bänke, Spielplatz, Grünfläche, Fläche, Garten, Beet, Hochbeet, Hecke, Wiese, Mahd, Friedhof, Hundewiese"),
        ("tiefbau", "Tiefbauamt", "Tiefbauamt", null, "Gehweg, Straße, Radweg, Poller, Pflaster, Schlagloch, Bordstein, Beleuchtung, Laterne, Brücke, Treppe"),
        ("mobilitaet", "Amt für Stadtentwicklung, Stadtplanung und Mobilität", "Stadtplanung und Mobilität", null, "Bus, Straßenbahn, Haltestelle, Verkehr, Parken, Tempo, Ampel, Bebauungsplan, Radverkehr"),
        ("umwelt", "Amt für Umweltschutz", "Umweltamt", null, "Müll, Abfall, Papierkorb, Container, Lärm, Sperrmüll, Gewässer, Sauberkeit"),
        ("kataster", "Kataster-, Vermessungs- und Liegenschaftsamt", "Katasteramt", null, "Klarschiff, Grundstück, Geodaten, Pacht, Liegenschaft"),
        ("stadtamt", "Stadtamt", "Stadtamt", null, "Ortsbeirat, Ordnung, Ruhestörung, Bürgeramt, Ortsamt, Markt, Sondernutzung"),
        ("bauamt", "Bauamt", "Bauamt", null, "Bauantrag, Baustelle, Fassade, Gebäude, Leerstand"),
        ("denkmal", "Amt für Denkmalpflege", "Denkmalpflege", null, "Kultur, Denkmal, Ensembleschutz, Bibliothek, Fest"),
        ("jugend", "Jugendamt", "Jugendamt", null, "Jugend, Kita, Familie, Schulsozialarbeit, Jugendtreff, Kinder"),
        ("finanzen-jus", "Amt für Finanzen und Planung – Jugend und Soziales", "Planung Jugend und Soziales", null, "Sozialraum, Jugendhilfeplanung, Senioren, Begegnungszentrum, Förderung"),
        ("sport", "Sportamt", "Sportamt", null, "Sport, Bolzplatz, Sporthalle, Turnhalle, Verein"),
        ("ehrenamt", "Fachbereich Ehrenamt", "Ehrenamt", "Büro OB", "Ehrenamt, Engagement, Freiwillige"),
        ("wirtschaft", "Stabsstelle Wirtschaft", "Wirtschaft", null, "Einzelhandel, Gewerbe, Ansiedlung, Laden, Nahversorgung, Ausbildung"),
        ("koe", "Eigenbetrieb KOE", "KOE", null, "Raum, Räume, Schulgebäude, Hausmeister, Sanierung, Heizung"),
        ("praevention", "Kommunaler Präventionsrat", "Präventionsrat", null, "Graffiti, Vandalismus, Sicherheit, Gewalt"),
        ("internationales", "Fachbereich Internationales", "Internationales", "Büro OB", "Partnerstadt, Austausch, Delegation"),
        ("zentrale-steuerung", "Zentrale Steuerung", "Zentrale Steuerung", null, "Organisation, Digitalisierung"),
        ("rechnungspruefung", "Rechnungsprüfungsamt", "Rechnungsprüfung", null, "Prüfung, Verwendungsnachweis"),
        ("finanzen", "Finanzverwaltungsamt", "Finanzverwaltung", null, "Haushalt, Zahlung"),
        ("archiv", "Stadtarchiv", "Stadtarchiv", null, "Archiv, Geschichte, Chronik")
    ];

    public async Task ErgaenzenAsync(CancellationToken cancellationToken)
    {
        var nummern = await db.Handlungsfelder.Select(h => h.Nummer).ToListAsync(cancellationToken);
        db.Handlungsfelder.AddRange(Handlungsfelder.Where(h => !nummern.Contains(h.Nummer)).Select(h => Handlungsfeld.Anlegen(h.Nummer, h.Name)));

        var stadtteile = await db.Stadtteile.Select(s => s.Kuerzel).ToListAsync(cancellationToken);
        db.Stadtteile.AddRange(new[] { "Groß Klein", "Schmarl" }.Select(n => Stadtteil.Anlegen(Guid.CreateVersion7(), n, Beginn)).Where(s => !stadtteile.Contains(s.Kuerzel)));

        var aemter = await db.Aemter.Select(a => a.Kuerzel).ToListAsync(cancellationToken);
        foreach (var (kuerzel, name, kurzname, bereich, themen) in Aemter.Where(a => !aemter.Contains(a.Kuerzel)))
            db.Aemter.Add(Neu(kuerzel, name, kurzname, bereich, themen));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Amt Neu(string kuerzel, string name, string kurzname, string? bereich, string themen)
    {
        // Für dieses Amt ist der frühere Name belegt; er bleibt an alten Vorgängen lesbar.
        var amt = kuerzel == "mobilitaet"
            ? Amt.Anlegen(Guid.CreateVersion7(), kuerzel, "Amt für Mobilität", "Mobilität", Beginn)
            : Amt.Anlegen(Guid.CreateVersion7(), kuerzel, name, kurzname, Beginn);
        if (kuerzel == "mobilitaet") amt.Umbenennen(name, kurzname, Struktur2024);
        amt.Beschreiben(bereich, null, themen, null);
        return amt;
    }
}
