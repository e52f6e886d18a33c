using System.Buffers.Binary;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Leistung;

/// <summary>
/// Erfundene Vorgänge in beliebiger Zahl, aus festem Startwert: Anliegen mit Vermerken, Anfragen mit Zuständigkeiten und Schriftwechsel, Prüfprotokoll.
/// </summary>
/// <param name="anzahl">Zahl der Anliegen.</param>
/// <param name="offen">Wie viele davon offen sind; der Rest ist abgeschlossen.</param>
/// <param name="person">Wer alles bearbeitet.</param>
/// <param name="aemter">Ämter, an die Anfragen gehen.</param>
internal sealed class Bestand(Massenschreiber schreiber, int anzahl, int offen, Guid person, IReadOnlyList<(Guid Id, string Name)> aemter)
{
    /// <summary>Ein Anliegen, das in jedem Bestand gleich aussieht und daher über alle Größen vergleichbar ist.</summary>
    public static readonly Guid Vergleichsanliegen = new("01900000-0000-7000-8000-00000000beef");

    private static readonly string[] Sachen = ["Gehwegplatten", "Papierkorb", "Sitzbank", "Straßenlaterne", "Spielplatz", "Bordstein", "Hecke", "Fahrradbügel", "Bushaltestelle", "Treppengeländer", "Bolzplatz", "Pfütze"];
    private static readonly string[] Maengel = ["beschädigt", "überfüllt", "zugewachsen", "ohne Licht", "seit Wochen verschmutzt", "für Kinderwagen nicht passierbar", "mit Graffiti beschmiert", "dringend erneuerungsbedürftig"];
    private static readonly string[] Orte = ["Werftallee", "Gerüstbauerring", "Taklerring", "Albrecht-Tischbein-Straße", "Hundsburgallee", "Kolumbusring", "Stephan-Jantzen-Ring", "Vitus-Bering-Straße", "Willem-Barents-Straße", "Schiffbauerring"];
    private static readonly string[] Folgen = ["Ältere Menschen weichen auf die Fahrbahn aus.", "Mehrere Eltern haben schon nachgefragt.", "Bei Regen wird es gefährlich.", "Die Nachbarschaft würde bei einer Aktion mithelfen.", "Das Thema kam auch im Ortsbeirat zur Sprache."];
    private static readonly string[] Silben = ["Ber", "Tal", "Mün", "Kol", "Ras", "Fen", "Wel", "Gor", "Lüb", "Sta", "Hei", "Nor", "Pet", "Zim", "Dre", "Vog", "Ulm", "Jas", "Kre", "Bäu", "Sch", "Oel", "Mar", "Tri", "Hol", "Wis", "Rüg", "Fis"];
    private static readonly AnliegenStatus[] Offene = [AnliegenStatus.Neu, AnliegenStatus.InKlaerung, AnliegenStatus.InKlaerung, AnliegenStatus.InArbeit, AnliegenStatus.Weitergeleitet, AnliegenStatus.Weitergeleitet, AnliegenStatus.Weitergeleitet, AnliegenStatus.KlarschiffGemeldet, AnliegenStatus.Beantwortet];
    private static readonly AnliegenStatus[] Beendete = [AnliegenStatus.Abgeschlossen, AnliegenStatus.Abgeschlossen, AnliegenStatus.Abgeschlossen, AnliegenStatus.Abgeschlossen, AnliegenStatus.NichtZustaendig, AnliegenStatus.Duplikat, AnliegenStatus.Zurueckgezogen];
    private static readonly AnfrageStatus[] OffeneAnfragen = [AnfrageStatus.Versandt, AnfrageStatus.Versandt, AnfrageStatus.Versandt, AnfrageStatus.Versandt, AnfrageStatus.Beantwortet, AnfrageStatus.Entwurf, AnfrageStatus.Ausgewertet];

    private readonly Random _zufall = new(20260101);
    private readonly DateOnly _heute = TimeProvider.System.Heute();
    private readonly Dictionary<string, int> _nummern = [];

    private readonly Action<object?[]> _anliegen = schreiber.Tabelle("koordinierung_Anliegen", "Id", "Nummer", "Status", "Offen", "Betreff", "Schilderung", "Stadtteil", "Kanal",
        "EingangAm", "Handlungsfeld", "Ort", "RueckmeldungGewuenscht", "BearbeiterId", "Wiedervorlage", "WiedervorlageNotiz", "Version");
    private readonly Action<object?[]> _vermerk = schreiber.Tabelle("koordinierung_Vermerk", "Id", "Art", "Text", "Zeitpunkt", "Erfasst", "VerfasserId", "AnliegenId");
    private readonly Action<object?[]> _anfrage = schreiber.Tabelle("koordinierung_Anfrage", "Id", "Nummer", "Status", "Offen", "AnliegenId", "Betreff", "Frage", "Auftraggeber",
        "Stadtteil", "Handlungsfeld", "FederfuehrendesAmtId", "Frist", "VerfasserId", "VersandtAm", "NaechsteFrist", "ZuweisungNoetig", "AngelegtAm", "Version");
    private readonly Action<object?[]> _zustaendigkeit = schreiber.Tabelle("koordinierung_Zustaendigkeit", "Id", "AmtId", "Amtsname", "Status", "Frist", "UrspruenglicheFrist",
        "ZugestelltAm", "Antwort", "BeantwortetAm", "Erinnerungen", "AnfrageId");
    private readonly Action<object?[]> _schreiben = schreiber.Tabelle("koordinierung_Schreiben", "Id", "Art", "AmtId", "Text", "PersonId", "Zeitpunkt", "AnfrageId");
    private readonly Action<object?[]> _dokument = schreiber.Tabelle("koordinierung_Suchdokument", "Art", "Id", "Version", "Nummer", "Titel", "Stand", "Stadtteil", "Datum", "Kopf", "Wortlaut", "Text");
    private readonly Action<object?[]> _wort = schreiber.Tabelle("koordinierung_Suchwort", "Form", "Wort", "Anzeige");
    private readonly Action<object?[]> _nummernkreis = schreiber.Tabelle("koordinierung_Nummernkreis", "Kreis", "Jahr", "Zuletzt");
    private readonly HashSet<string> _wortschatz = [];
    private readonly Action<object?[]> _audit = schreiber.Tabelle("koordinierung_Audit", "Zeitpunkt", "PersonId", "Rolle", "Objektart", "ObjektId", "Objektversion", "Aktion",
        "Aenderungen", "Begruendung", "Korrelation", "Pruefsumme");

    public void Erzeugen()
    {
        // Offen ist jedes soundsovielte Anliegen, damit Altes und Neues gleich verteilt ist.
        var schritt = (double)anzahl / offen;
        var naechstes = 0.0;
        for (var i = 0; i < anzahl; i++)
        {
            var istOffen = i >= naechstes;
            if (istOffen) naechstes += schritt;
            var eingang = _heute.AddDays(-(int)(3650L * (anzahl - 1 - i) / anzahl));
            if (i == anzahl / 2) Vergleich(_heute.AddDays(-40));
            else Schreibe(Neu(eingang, istOffen), _zufall.Next(0, 3), _zufall.Next(1, 4));
        }
        foreach (var (vorsatz, zuletzt) in _nummern) _nummernkreis([vorsatz[..^5], int.Parse(vorsatz[^4..]), zuletzt]);
    }

    private void Vergleich(DateOnly eingang)
    {
        var akte = new Akte(Vergleichsanliegen, eingang, true, AnliegenStatus.Weitergeleitet, "Gehwegplatten in der Werftallee beschädigt", "Werftallee", Folgen[0], eingang.AddDays(100));
        Schreibe(akte, vermerke: 4, eintraege: 8, aemterDerAnfrage: 2);
    }

    private Akte Neu(DateOnly eingang, bool istOffen)
    {
        var ort = Eins(Orte);
        return new Akte(Schluessel(eingang), eingang, istOffen, Eins(istOffen ? Offene : Beendete), $"{Eins(Sachen)} {Eins(["in der Nähe", "gegenüber", "an der Ecke", "auf Höhe"])} {ort} {Eins(Maengel)}",
            $"{ort} {_zufall.Next(1, 90)}", $"{Eins(Folgen)} {Eins(Folgen)}", istOffen && _zufall.Next(10) < 4 ? _heute.AddDays(_zufall.Next(-6, 60)) : null);
    }

    private void Schreibe(Akte akte, int vermerke, int eintraege, int? aemterDerAnfrage = null)
    {
        var nummer = Nummer("ANL", akte.Eingang);
        var schilderung = $"{akte.Betreff}. {akte.Lage} Es wird gebeten, den Zustand bald anzusehen und zu sagen, wie es weitergeht. Gesehen von {Name()} und {Name()}.";
        var stadtteil = Eins(["gross-klein", "gross-klein", "schmarl"]);
        _anliegen([akte.Id, nummer, akte.Status.ToString(), akte.Offen, akte.Betreff, schilderung, stadtteil, Eins(Enum.GetValues<Kanal>()).ToString(), akte.Eingang, _zufall.Next(1, 5), akte.Ort,
            false, person, akte.Wiedervorlage, akte.Wiedervorlage is null ? null : "Nachsehen, ob etwas geschehen ist", eintraege]);
        Indexiere("Anliegen", akte.Id, eintraege, new Suchinhalt(akte.Betreff, akte.Eingang) { Nummer = nummer, Stadtteil = stadtteil, Stand = akte.Status.Bezeichnung(), Namen = [akte.Ort], Text = [schilderung] });
        for (var i = 0; i < vermerke; i++)
            _vermerk([Schluessel(akte.Eingang), Vermerkart.Telefonat.ToString(), "Telefonat geführt: Fotos sind unterwegs, ein Termin vor Ort ist vereinbart.", Uhrzeit(akte.Eingang, i), Uhrzeit(akte.Eingang, i), person, akte.Id]);
        for (var i = 0; i < eintraege; i++)
            Protokolliere("Anliegen", akte.Id, i + 1, Uhrzeit(akte.Eingang, i), i == 0 ? "AnliegenAufnehmen" : "InArbeitNehmen");
        if (aemterDerAnfrage is not null || akte.Status == AnliegenStatus.Weitergeleitet || _zufall.Next(3) == 0)
            Schreibe(akte, stadtteil, aemterDerAnfrage ?? _zufall.Next(1, 4), aemterDerAnfrage is null ? null : AnfrageStatus.Versandt);
    }

    private void Schreibe(Akte akte, string stadtteil, int zahlDerAemter, AnfrageStatus? vorgegeben)
    {
        var (id, nummer, angelegt) = (Schluessel(akte.Eingang), Nummer("ANF", akte.Eingang), Uhrzeit(akte.Eingang, 3));
        var offen = akte is { Offen: true, Status: AnliegenStatus.Weitergeleitet };
        var status = vorgegeben ?? (offen ? Eins(OffeneAnfragen) : AnfrageStatus.Abgeschlossen);
        var laeuft = status == AnfrageStatus.Versandt;
        var frist = laeuft ? vorgegeben is null ? _heute.AddDays(_zufall.Next(-8, 60)) : _heute.AddDays(30) : akte.Eingang.AddDays(28);
        var erstes = vorgegeben is null ? _zufall.Next(aemter.Count) : 0;
        var frage = $"{akte.Betreff}. Bitte prüfen Sie, ob und wann Abhilfe möglich ist.";
        _anfrage([id, nummer, status.ToString(), offen, akte.Id, akte.Betreff, frage, Auftraggeber.Stadtteilmanagement.ToString(), stadtteil, 2, aemter[erstes].Id, frist, person,
            status == AnfrageStatus.Entwurf ? null : angelegt, laeuft ? frist : null, laeuft && vorgegeben is null && _zufall.Next(30) == 0, angelegt, 2]);
        Indexiere("Anfrage", id, 2, new Suchinhalt(akte.Betreff, akte.Eingang) { Nummer = nummer, Stadtteil = stadtteil, Stand = status.Bezeichnung(), Namen = [aemter[erstes].Name], Text = [frage] });
        for (var i = 0; i < zahlDerAemter; i++)
        {
            var amt = aemter[(erstes + i) % aemter.Count];
            var stand = status == AnfrageStatus.Entwurf ? ZustaendigkeitStatus.Vorgesehen : laeuft && i == 0 ? ZustaendigkeitStatus.Bestaetigt : ZustaendigkeitStatus.Beantwortet;
            var antwort = stand == ZustaendigkeitStatus.Beantwortet ? "Wir haben die Stelle angesehen. Die Arbeiten sind für das nächste Quartal eingeplant." : null;
            _zustaendigkeit([Schluessel(akte.Eingang), amt.Id, amt.Name, stand.ToString(), frist, frist, angelegt, antwort, antwort is null ? null : angelegt, 0, id]);
            if (antwort is not null) _schreiben([Schluessel(akte.Eingang), Schreibenart.Antwort.ToString(), amt.Id, antwort, person, angelegt, id]);
        }
        Protokolliere("Anfrage", id, 1, angelegt, "AnfrageEntwerfen");
    }

    private void Indexiere(string art, Guid id, int version, Suchinhalt inhalt)
    {
        var d = Suchdokument.Aus(art, id, version, inhalt);
        _dokument([d.Art, d.Id, d.Version, d.Nummer, d.Titel, d.Stand, d.Stadtteil, d.Datum, d.Kopf, d.Wortlaut, d.Text]);
        foreach (var wort in Suchtext.Zerlegen(inhalt.Titel).Where(w => Tippfehler.Verzeiht(w.Wort) && _wortschatz.Add(w.Wort)))
            foreach (var form in Tippfehler.Formen(wort.Wort))
                _wort([form, wort.Wort, inhalt.Titel.Substring(wort.Start, wort.Laenge)]);
    }

    // Seltene Wörter braucht es auch: Sonst stünde jedes in einem Zehntel aller Vorgänge.
    private string Name() => $"{Eins(Silben)}{Eins(Silben).ToLowerInvariant()}{Eins(Silben).ToLowerInvariant()}";

    private void Protokolliere(string objektart, Guid id, int version, DateTime zeitpunkt, string aktion)
    {
        var e = new AuditEntry
        {
            Zeitpunkt = zeitpunkt, PersonId = person, Rolle = "Stadtteilmanagement", Objektart = objektart, ObjektId = id, Objektversion = version, Aktion = aktion,
            Aenderungen = """[{"Feld":"Status","Alt":"neu","Neu":"selbst in Arbeit"},{"Feld":"Wiedervorlage","Alt":null,"Neu":"24.12.2026"}]""", Korrelation = id.ToString("N")
        }.Versiegelt();
        _audit([e.Zeitpunkt, e.PersonId, e.Rolle, e.Objektart, e.ObjektId, e.Objektversion, e.Aktion, e.Aenderungen, e.Begruendung, e.Korrelation, e.Pruefsumme]);
    }

    private string Nummer(string kreis, DateOnly tag)
    {
        var vorsatz = $"{kreis}-{tag.Year}";
        return $"{vorsatz}-{_nummern[vorsatz] = _nummern.GetValueOrDefault(vorsatz) + 1:00000}";
    }

    private static DateTime Uhrzeit(DateOnly tag, int stunde) => tag.ToDateTime(new TimeOnly(8 + stunde, 15), DateTimeKind.Utc);

    private T Eins<T>(T[] auswahl) => auswahl[_zufall.Next(auswahl.Length)];

    // Wie Guid.CreateVersion7, aber wiederholbar.
    private Guid Schluessel(DateOnly tag)
    {
        Span<byte> bytes = stackalloc byte[16];
        _zufall.NextBytes(bytes);
        var millisekunden = new DateTimeOffset(tag.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToUnixTimeMilliseconds() + _zufall.Next(86_400_000);
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(millisekunden >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)millisekunden);
        bytes[6] = (byte)(0x70 | bytes[6] & 0x0F);
        bytes[8] = (byte)(0x80 | bytes[8] & 0x3F);
        return new Guid(bytes, bigEndian: true);
    }

    private sealed record Akte(Guid Id, DateOnly Eingang, bool Offen, AnliegenStatus Status, string Betreff, string Ort, string Lage, DateOnly? Wiedervorlage);
}
