using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

internal enum AnliegenStatus
{
    [Bezeichnung("neu")] Neu,
    [Bezeichnung("in Klärung")] InKlaerung,
    [Bezeichnung("selbst in Arbeit")] InArbeit,
    [Bezeichnung("weitergeleitet")] Weitergeleitet,
    [Bezeichnung("bei Klarschiff gemeldet")] KlarschiffGemeldet,
    [Bezeichnung("beantwortet")] Beantwortet,
    [Bezeichnung("abgeschlossen")] Abgeschlossen,
    [Bezeichnung("nicht zuständig")] NichtZustaendig,
    [Bezeichnung("Duplikat")] Duplikat,
    [Bezeichnung("zurückgezogen")] Zurueckgezogen
}

internal enum Kanal
{
    [Bezeichnung("Sprechzeit")] Sprechzeit,
    [Bezeichnung("Telefon")] Telefon,
    [Bezeichnung("E-Mail")] EMail,
    [Bezeichnung("Begehung")] Begehung,
    [Bezeichnung("Stadtteiltisch")] Stadtteiltisch,
    [Bezeichnung("Ortsbeirat")] Ortsbeirat,
    [Bezeichnung("Brief")] Brief
}

/// <summary>Warum ein Anliegen ohne Ergebnis endet.</summary>
internal enum Ausgang
{
    [Bezeichnung("nicht zuständig")] NichtZustaendig,
    [Bezeichnung("Duplikat eines anderen Anliegens")] Duplikat,
    [Bezeichnung("von der einbringenden Person zurückgezogen")] Zurueckgezogen
}

/// <summary>Einzelne Frage, Bitte, Beschwerde oder Anregung. Eine Person muss nicht genannt sein (DS-1).</summary>
internal sealed class Anliegen : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Vermerk> _vermerke = [];

    public string Nummer { get; private set; } = "";
    public AnliegenStatus Status { get; private set; }
    [NichtProtokolliert] public bool Offen { get; private set; } = true;
    [Personenbezogen] public string Betreff { get; private set; } = "";
    [Personenbezogen] public string Schilderung { get; private set; } = "";
    public string Stadtteil { get; private set; } = "";
    public Kanal Kanal { get; private set; }
    [Bezeichnung("Eingang")] public DateOnly EingangAm { get; private set; }
    public int? Handlungsfeld { get; private set; }
    [Personenbezogen] public string? Ort { get; private set; }
    [Bezeichnung("Einbringer:in"), Personenbezogen] public string? EinbringerName { get; private set; }
    [Bezeichnung("Kontaktweg"), Personenbezogen] public string? EinbringerKontakt { get; private set; }
    [Bezeichnung("Rückmeldung gewünscht")] public bool RueckmeldungGewuenscht { get; private set; }
    [Bezeichnung("bearbeitet von")] public Guid BearbeiterId { get; private set; }
    public DateOnly? Wiedervorlage { get; private set; }
    [Bezeichnung("Wiedervorlage wozu"), Personenbezogen] public string? WiedervorlageNotiz { get; private set; }
    [Bezeichnung("Klarschiff-Nummer")] public string? KlarschiffNummer { get; private set; }
    [Bezeichnung("Duplikat von")] public Guid? DuplikatVonId { get; private set; }
    [Bezeichnung("belegt Bedarf")] public Guid? BedarfId { get; private set; }
    [Bezeichnung("Rückmeldung"), Personenbezogen] public string? Rueckmeldung { get; private set; }
    [Bezeichnung("Rückmeldung gegeben")] public DateTime? RueckmeldungAm { get; private set; }
    [Bezeichnung("abgeschlossen")] public DateTime? BeendetAm { get; private set; }
    public IReadOnlyList<Vermerk> Vermerke => _vermerke;

    string INummeriert.Nummernkreis => "ANL";

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    Suchinhalt ISuchbar.Suchinhalt => new(Betreff, EingangAm)
    {
        Nummer = Nummer,
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = [Ort, EinbringerName],
        Text = [Schilderung, KlarschiffNummer, Rueckmeldung, .. _vermerke.Select(v => v.Text)]
    };

    public static Anliegen Aufnehmen(Guid id, Anliegenangaben angaben, Guid bearbeiter)
    {
        var anliegen = new Anliegen { Id = id, BearbeiterId = bearbeiter };
        anliegen.Uebernehmen(angaben);
        return anliegen;
    }

    public void Bearbeiten(Anliegenangaben angaben)
    {
        NurOffen();
        Uebernehmen(angaben);
    }

    /// <summary>Hält ein Gespräch, Telefonat oder eine Beobachtung fest; wann es war, ist etwas anderes als wann es aufgeschrieben wurde (AK-9).</summary>
    public void VermerkHinzufuegen(Guid id, Vermerkart art, string text, DateTime zeitpunkt, DateTime erfasst, Guid verfasser)
    {
        NurOffen();
        if (zeitpunkt > erfasst) throw new Regelverstoss("Ein Vermerk hält fest, was schon war; der Zeitpunkt liegt in der Zukunft.");
        _vermerke.Add(new Vermerk(id, art, text, zeitpunkt, erfasst, verfasser));
        Begonnen();
    }

    public void WiedervorlageSetzen(DateOnly? tag, string? notiz)
    {
        NurOffen();
        (Wiedervorlage, WiedervorlageNotiz) = (tag, tag is null ? null : notiz);
        if (tag is not null) Begonnen();
    }

    public void InArbeitNehmen(Guid bearbeiter)
    {
        if (Status is AnliegenStatus.InArbeit && BearbeiterId == bearbeiter) throw new Regelverstoss("Sie bearbeiten dieses Anliegen schon selbst.");
        NurUnbeantwortet();
        (Status, BearbeiterId) = (AnliegenStatus.InArbeit, bearbeiter);
    }

    /// <summary>Wird Beleg eines Bedarfs; auch ein erledigtes Anliegen kann einen belegen.</summary>
    public void Belegen(Guid bedarf)
    {
        if (BedarfId is { } anderer && anderer != bedarf) throw new Regelverstoss($"{Nummer} belegt schon einen anderen Bedarf. Entfernen Sie es dort zuerst.");
        BedarfId = bedarf;
    }

    public void NichtMehrBelegen(Guid bedarf)
    {
        if (BedarfId != bedarf) throw new Regelverstoss($"{Nummer} belegt diesen Bedarf nicht mehr.");
        BedarfId = null;
    }

    public void Weiterleiten()
    {
        NurUnbeantwortet();
        Status = AnliegenStatus.Weitergeleitet;
    }

    public void BeiKlarschiffMelden(string nummer)
    {
        NurUnbeantwortet();
        (Status, KlarschiffNummer) = (AnliegenStatus.KlarschiffGemeldet, nummer);
    }

    public void RueckmeldungGeben(string text, DateTime jetzt)
    {
        NurOffen();
        (Status, Rueckmeldung, RueckmeldungAm) = (AnliegenStatus.Beantwortet, text, jetzt);
    }

    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    /// <param name="offeneAnfragen">Nummern der Anfragen, die zu diesem Anliegen noch laufen.</param>
    public void Abschliessen(DateTime jetzt, IReadOnlyCollection<string> offeneAnfragen)
    {
        NurOffen();
        KeineOffenenAnfragen(offeneAnfragen);
        if (Status is AnliegenStatus.Neu or AnliegenStatus.InKlaerung)
            throw new Regelverstoss("Bisher ist nichts geschehen. Bearbeiten Sie das Anliegen, leiten Sie es weiter oder beenden Sie es mit einem Grund.");
        if (RueckmeldungGewuenscht && Status != AnliegenStatus.Beantwortet)
            throw new Regelverstoss("Die einbringende Person wünscht eine Rückmeldung. Geben Sie diese zuerst.");
        Beenden(AnliegenStatus.Abgeschlossen, jetzt);
    }

    public void Beenden(Ausgang ausgang, Guid? duplikatVon, DateTime jetzt, IReadOnlyCollection<string> offeneAnfragen)
    {
        NurOffen();
        KeineOffenenAnfragen(offeneAnfragen);
        if (ausgang == Ausgang.Duplikat && duplikatVon is null) throw new Regelverstoss("Nennen Sie das Anliegen, dessen Duplikat dieses ist.");
        if (duplikatVon == Id) throw new Regelverstoss("Ein Anliegen kann nicht das Duplikat seiner selbst sein.");
        DuplikatVonId = ausgang == Ausgang.Duplikat ? duplikatVon : null;
        Beenden(ausgang switch
        {
            Ausgang.Duplikat => AnliegenStatus.Duplikat,
            Ausgang.Zurueckgezogen => AnliegenStatus.Zurueckgezogen,
            _ => AnliegenStatus.NichtZustaendig
        }, jetzt);
    }

    public void Wiedereroeffnen()
    {
        if (Offen) throw new Regelverstoss("Das Anliegen ist nicht abgeschlossen.");
        (Status, Offen, BeendetAm, DuplikatVonId) = (AnliegenStatus.InKlaerung, true, null, null);
    }

    private void Beenden(AnliegenStatus status, DateTime jetzt) =>
        (Status, Offen, BeendetAm, Wiedervorlage, WiedervorlageNotiz) = (status, false, jetzt, null, null);

    private void Uebernehmen(Anliegenangaben angaben)
    {
        if (angaben.RueckmeldungGewuenscht && string.IsNullOrWhiteSpace(angaben.EinbringerKontakt))
            throw new Regelverstoss("Für eine Rückmeldung braucht es einen Kontaktweg, zum Beispiel eine Telefonnummer.");
        (Betreff, Schilderung, Stadtteil, Kanal, EingangAm) = (angaben.Betreff, angaben.Schilderung, angaben.Stadtteil, angaben.Kanal, angaben.EingangAm);
        (Handlungsfeld, Ort, EinbringerName, EinbringerKontakt, RueckmeldungGewuenscht) =
            (angaben.Handlungsfeld, angaben.Ort, angaben.EinbringerName, angaben.EinbringerKontakt, angaben.RueckmeldungGewuenscht);
    }

    private void Begonnen()
    {
        if (Status == AnliegenStatus.Neu) Status = AnliegenStatus.InKlaerung;
    }

    private void NurOffen()
    {
        if (!Offen) throw new Regelverstoss($"Das Anliegen ist {Status.Bezeichnung()} und lässt sich nicht mehr ändern. Öffnen Sie es bei Bedarf wieder.");
    }

    private void NurUnbeantwortet()
    {
        NurOffen();
        if (Status == AnliegenStatus.Beantwortet) throw new Regelverstoss("Das Anliegen ist schon beantwortet. Schließen Sie es ab.");
    }

    private static void KeineOffenenAnfragen(IReadOnlyCollection<string> offeneAnfragen)
    {
        if (offeneAnfragen.Count > 0)
            throw new Regelverstoss($"Zu diesem Anliegen läuft noch {string.Join(", ", offeneAnfragen)}. Schließen Sie die Anfrage zuerst ab.");
    }
}

/// <summary>Was beim Aufnehmen und Bearbeiten eines Anliegens angegeben wird.</summary>
internal sealed record Anliegenangaben(
    string Betreff, string Schilderung, string Stadtteil, Kanal Kanal, DateOnly EingangAm, int? Handlungsfeld, string? Ort,
    string? EinbringerName, string? EinbringerKontakt, bool RueckmeldungGewuenscht);

internal enum Vermerkart
{
    [Bezeichnung("Telefonat")] Telefonat,
    [Bezeichnung("Gespräch")] Gespraech,
    [Bezeichnung("E-Mail oder Brief")] Schreiben,
    [Bezeichnung("Vor-Ort-Termin")] VorOrtTermin,
    [Bezeichnung("Notiz")] Notiz
}

/// <summary>Dokumentierte Gesprächs- oder Telefonnotiz.</summary>
internal sealed class Vermerk(Guid id, Vermerkart art, string text, DateTime zeitpunkt, DateTime erfasst, Guid verfasserId) : IBenannt
{
    public Guid Id { get; private set; } = id;
    public Vermerkart Art { get; private set; } = art;
    [Personenbezogen] public string Text { get; private set; } = text;
    public DateTime Zeitpunkt { get; private set; } = zeitpunkt;
    [NichtProtokolliert] public DateTime Erfasst { get; private set; } = erfasst;
    [NichtProtokolliert] public Guid VerfasserId { get; private set; } = verfasserId;

    string IBenannt.Benennung => $"Vermerk vom {DateOnly.FromDateTime(Zeitpunkt.InBerlin()).AlsDatum()}";
}
