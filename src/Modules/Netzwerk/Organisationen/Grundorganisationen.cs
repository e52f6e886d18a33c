using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>
/// Öffentliche Einrichtungen, Wohnungsunternehmen, Partner- und befreundete Städte, wie sie öffentlich belegt sind; keine Personen. Was nicht belegt ist
/// (Anschriften, heutige Wohnungsbestände, einige Jahre), ergänzt das Büro. Die festen Schlüssel sorgen dafür, dass Umbenanntes nicht noch einmal entsteht.
/// </summary>
internal sealed class Grundorganisationen(NetzwerkContext db) : IGrunddaten
{
    private const string GrossKlein = "gross-klein", Schmarl = "schmarl";

    private static readonly Grundeintrag[] Eintraege =
    [
        new(1, "Stadtteil- und Begegnungszentrum Börgerhus", "SBZ Börgerhus", Organisationsart.Begegnungszentrum, GrossKlein, [Bereich.Soziales, Bereich.Bildung, Bereich.Kultur], Anschrift: "Gerüstbauerring, Rostock-Groß Klein"),
        new(2, "Stadtteil- und Begegnungszentrum Haus 12", "SBZ Haus 12", Organisationsart.Begegnungszentrum, Schmarl, [Bereich.Soziales, Bereich.Bildung, Bereich.Kultur]),
        new(3, "Arbeiterwohlfahrt (AWO)", "AWO", Organisationsart.FreierTraeger, null, [Bereich.Soziales], Reichweite.Regional),
        new(4, "Gemein für Groß und Klein e. V.", "Gemein für Groß und Klein", Organisationsart.Verein, GrossKlein, [Bereich.Soziales, Bereich.Kultur]),
        new(5, "Stadtteilbibliothek Groß Klein", null, Organisationsart.OeffentlicheEinrichtung, GrossKlein, [Bereich.Bildung, Bereich.Kultur]),
        new(6, "Jugendzentrum 224", null, Organisationsart.Jugendeinrichtung, GrossKlein, [Bereich.Soziales, Bereich.Kultur]),
        new(7, "Jugendschiff Likedeeler", "Likedeeler", Organisationsart.Jugendeinrichtung, Schmarl, [Bereich.Soziales, Bereich.Bildung]),
        new(8, "Hütte e. V.", "Schmarler Hütte", Organisationsart.Verein, Schmarl, [Bereich.Soziales]),
        new(9, "Haus der Familie Schmarl", null, Organisationsart.OeffentlicheEinrichtung, Schmarl, [Bereich.Soziales, Bereich.Bildung]),
        new(10, "Begegnungsstätte Schmarl", null, Organisationsart.OeffentlicheEinrichtung, Schmarl, [Bereich.Soziales]),
        new(11, "Freiwillige Feuerwehr Groß Klein", null, Organisationsart.OeffentlicheEinrichtung, GrossKlein, [Bereich.Soziales]),
        new(12, "IGA-Park", null, Organisationsart.OeffentlicheEinrichtung, Schmarl, [Bereich.Kultur]),
        new(13, "Traditionsschiff", null, Organisationsart.OeffentlicheEinrichtung, Schmarl, [Bereich.Bildung, Bereich.Kultur]),
        new(14, "Senioren-Netzwerk Schmarl", null, Organisationsart.Initiative, Schmarl, [Bereich.Soziales]),
        new(15, "Kita Spatzennest", null, Organisationsart.Kita, null, [Bereich.Bildung]),
        new(16, "Krusensternschule", null, Organisationsart.Schule, Schmarl, [Bereich.Bildung]),
        new(17, "Störtebeker-Schule", null, Organisationsart.Schule, GrossKlein, [Bereich.Bildung]),
        new(18, "Ortsbeirat Groß Klein", null, Organisationsart.OeffentlicheEinrichtung, GrossKlein, []),
        new(19, "Ortsbeirat Schmarl", null, Organisationsart.OeffentlicheEinrichtung, Schmarl, []),
        new(20, "Rostock Business", null, Organisationsart.Unternehmen, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(21, "RGS", null, Organisationsart.Unternehmen, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(30, "WIRO GmbH", "WIRO", Organisationsart.Wohnungsunternehmen, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(31, "BG Neptun eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(32, "WG Marienehe eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(33, "Neue Rostocker eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(34, "WG Schiffahrt-Hafen eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(35, "WG Süd eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(36, "WG Warnow eG", null, Organisationsart.Genossenschaft, null, [Bereich.Wirtschaft], Reichweite.Regional),
        new(37, "TLG", null, Organisationsart.Wohnungsunternehmen, null, [Bereich.Wirtschaft], Reichweite.Ueberregional),
        .. Staedte(50, Organisationsart.Partnerstadt,
            ("Szczecin", "pl", 1957), ("Dünkirchen", null, 1960), ("Riga", null, 1961), ("Antwerpen", null, 1963), ("Aarhus", "da", 1964), ("Bergen", null, 1965), ("Göteborg", "sv", 1965),
            ("Bremen", null, 1987), ("Dalian", "zh", 1988), ("Guldborgsund", "da", 2014), ("Turku", "fi", null), ("Varna", "bg", null), ("Rijeka", "hr", null), ("Raleigh", "en", null)),
        .. Staedte(70, Organisationsart.BefreundeteStadt, ("Batumi", "ka", 2012), ("Bizerte", "fr", 2017), ("Panajachel", "es", 2018))
    ];

    public async Task ErgaenzenAsync(CancellationToken cancellationToken)
    {
        var ids = Eintraege.Select(e => e.Id).ToArray();
        var vorhanden = await db.Organisationen.Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancellationToken);
        db.Organisationen.AddRange(Eintraege.ExceptBy(vorhanden, e => e.Id).Select(e => Organisation.Anlegen(e.Id, e.Angaben())));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static IEnumerable<Grundeintrag> Staedte(int ab, Organisationsart art, params (string Name, string? Sprache, int? Seit)[] staedte) =>
        staedte.Select((s, i) => new Grundeintrag(ab + i, s.Name, null, art, null, [], s.Name == "Bremen" ? Reichweite.Ueberregional : Reichweite.International) { Sprache = s.Sprache, Seit = s.Seit });

    private sealed record Grundeintrag(
        int Nummer, string Name, string? Kurzname, Organisationsart Art, string? Stadtteil, Bereich[] Bereiche, Reichweite Reichweite = Reichweite.Lokal, string? Anschrift = null)
    {
        public string? Sprache { get; init; }

        public int? Seit { get; init; }

        public Guid Id => new($"00000000-0000-7000-8100-{Nummer:D12}");

        public Organisationsangaben Angaben() => new(Name, Art, Reichweite)
        {
            Kurzname = Kurzname, Stadtteile = Stadtteil is null ? [] : [Stadtteil], Bereiche = Bereiche, Anschrift = Anschrift, Sprache = Sprache, PartnerSeit = Seit
        };
    }
}
