using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal enum SitzungStatus
{
    [Bezeichnung("geplant")] Geplant,
    [Bezeichnung("eingeladen")] Eingeladen,
    [Bezeichnung("eröffnet")] Eroeffnet,
    [Bezeichnung("geschlossen")] Geschlossen,
    [Bezeichnung("Protokollentwurf")] Protokollentwurf,
    [Bezeichnung("Niederschrift freigegeben")] Freigegeben,
    [Bezeichnung("abgesagt")] Abgesagt
}

/// <summary>Eine Zusammenkunft des Gremiums mit Tagesordnung und der Anwesenheit auf die Minute.</summary>
[Bezeichnung("Sitzung")]
internal sealed class Sitzung : Aggregat, INummeriert
{
    private readonly List<Tagesordnungspunkt> _tagesordnung = [];
    private readonly List<Anwesenheit> _anwesenheiten = [];

    [NichtProtokolliert] public string Nummer { get; private set; } = "";
    [NichtProtokolliert] public Guid GremiumId { get; private set; }
    [Bezeichnung("Zustand")] public SitzungStatus Status { get; private set; }
    public DateTime Beginn { get; private set; }
    [Bezeichnung("geplantes Ende")] public DateTime Ende { get; private set; }
    public string Ort { get; private set; } = "";
    [Bezeichnung("eingeladen am")] public DateTime? EingeladenAm { get; private set; }
    [Bezeichnung("Fassung der Regeln")] public int? Regelfassung { get; private set; }
    [Bezeichnung("eröffnet um")] public DateTime? EroeffnetAm { get; private set; }
    [Bezeichnung("geschlossen um")] public DateTime? GeschlossenAm { get; private set; }
    [NichtProtokolliert] public Guid? OffeneAbstimmungId { get; private set; }
    [Bezeichnung("Grund der Absage")] public string? Absagegrund { get; private set; }
    public IReadOnlyList<Tagesordnungspunkt> Tagesordnung => _tagesordnung;
    public IReadOnlyList<Anwesenheit> Anwesenheiten => _anwesenheiten;

    string INummeriert.Nummernkreis => "SIT";

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    public DateOnly Tag => DateOnly.FromDateTime(Beginn.InBerlin());

    public static Sitzung Planen(Guid id, Guid gremium, DateTime beginn, DateTime ende, string ort)
    {
        var sitzung = new Sitzung { Id = id, GremiumId = gremium };
        (sitzung.Beginn, sitzung.Ende, sitzung.Ort) = Geprueft(beginn, ende, ort);
        return sitzung;
    }

    /// <summary>Vor der Einladung frei. Danach behalten die Mitglieder die Ladungsfrist: Ein anderer Tag muss so weit weg sein wie bei einer neuen Einladung.</summary>
    /// <param name="regeln">Fassung, die am neuen Tag gilt.</param>
    /// <param name="heute">Tag der Änderung.</param>
    public void Bearbeiten(DateTime beginn, DateTime ende, string ort, Regelwerk regeln, DateOnly heute)
    {
        if (Status is not (SitzungStatus.Geplant or SitzungStatus.Eingeladen)) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; Termin und Ort stehen fest.");
        var bisher = Tag;
        (Beginn, Ende, Ort) = Geprueft(beginn, ende, ort);
        if (Status == SitzungStatus.Geplant || Tag == bisher) return;
        NurRechtzeitig(regeln, heute);
        Regelfassung = regeln.Fassung;
    }

    /// <param name="dringlich">Warum ein Vorschlag nach der Einladung nicht warten kann.</param>
    public void PunktAufnehmen(Guid id, string titel, Guid? vorschlag, string? dringlich)
    {
        if (Status is not (SitzungStatus.Geplant or SitzungStatus.Eingeladen)) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; die Tagesordnung steht fest.");
        // Beschlossen wird, worauf sich alle vorbereiten konnten; über Nachgereichtes nur, wenn es nicht warten kann und die Runde das feststellt.
        var nachgereicht = Status == SitzungStatus.Eingeladen;
        if (nachgereicht && vorschlag is not null && string.IsNullOrWhiteSpace(dringlich))
            throw new Regelverstoss("Zur Sitzung ist schon eingeladen. Begründen Sie, warum der Vorschlag nicht bis zur nächsten Sitzung warten kann, oder setzen Sie ihn dort an.");
        if (vorschlag is not null && _tagesordnung.Any(p => p.VorschlagId == vorschlag)) throw new Regelverstoss("Der Vorschlag steht schon auf der Tagesordnung.");
        _tagesordnung.Add(new Tagesordnungspunkt(id, _tagesordnung.Count + 1, titel, vorschlag, nachgereicht, nachgereicht && vorschlag is not null ? dringlich : null));
    }

    /// <summary>Nimmt einen Punkt wieder herunter, solange noch niemand die Tagesordnung kennt.</summary>
    public Tagesordnungspunkt PunktStreichen(Guid punkt)
    {
        if (Status != SitzungStatus.Geplant) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; von der Tagesordnung kommt ein Punkt nur noch, indem der Vorsitz ihn vertagt.");
        var gestrichen = Punkt(punkt);
        _tagesordnung.Remove(gestrichen);
        foreach (var (stelle, bleibender) in _tagesordnung.OrderBy(p => p.Rang).Index()) bleibender.Ruecken(stelle + 1);
        return gestrichen;
    }

    public void DringlichkeitFeststellen(Guid punkt, string begruendung, DateTime jetzt)
    {
        NurEroeffnet();
        if (Punkt(punkt) is not { Nachgereicht: true, VorschlagId: not null, Ergebnis: null, DringlichFestgestelltUm: null } nachgereichter) throw new Regelverstoss("Zu diesem Punkt ist keine Dringlichkeit festzustellen.");
        nachgereichter.DringlichkeitFeststellen(begruendung, jetzt);
    }

    /// <param name="regeln">Fassung, die am Tag der Sitzung gilt.</param>
    /// <param name="heute">Tag der Einladung.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void Einladen(Regelwerk regeln, DateOnly heute, DateTime jetzt)
    {
        if (Status != SitzungStatus.Geplant) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; eingeladen wird zu geplanten Sitzungen.");
        if (_tagesordnung.Count == 0) throw new Regelverstoss("Die Tagesordnung ist leer. Nehmen Sie zuerst die Punkte auf.");
        NurRechtzeitig(regeln, heute);
        (Status, EingeladenAm, Regelfassung) = (SitzungStatus.Eingeladen, jetzt, regeln.Fassung);
    }

    public void Eroeffnen(DateTime jetzt)
    {
        if (Status != SitzungStatus.Eingeladen) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}. Eröffnet wird nur, wozu ordnungsgemäß eingeladen ist.");
        if (DateOnly.FromDateTime(jetzt.InBerlin()) != Tag) throw new Regelverstoss($"Die Sitzung ist für den {Tag.AlsDatum()} einberufen und lässt sich nur an diesem Tag eröffnen.");
        (Status, EroeffnetAm) = (SitzungStatus.Eroeffnet, jetzt);
    }

    public void Kommt(Guid id, Guid mitglied, DateTime um)
    {
        NurEroeffnet();
        if (um < Beginn.AddHours(-1)) throw new Regelverstoss("Die Uhrzeit liegt lange vor der Sitzung. Bitte prüfen Sie sie.");
        if (_anwesenheiten.Any(a => a.MitgliedId == mitglied && a.Bis is null)) throw new Regelverstoss("Dieses Mitglied ist schon als anwesend eingetragen.");
        if (_anwesenheiten.Any(a => a.MitgliedId == mitglied && a.Bis > um)) throw new Regelverstoss("Zu dieser Uhrzeit ist das Mitglied schon als anwesend eingetragen.");
        _anwesenheiten.Add(new Anwesenheit(id, mitglied, um));
    }

    public void Geht(Guid mitglied, DateTime um)
    {
        NurEroeffnet();
        if (OffeneAbstimmungId is not null) throw new Regelverstoss("Es läuft eine Abstimmung. Beenden Sie sie, ehe jemand geht, damit die Stimmberechtigten feststehen.");
        var anwesenheit = _anwesenheiten.Find(a => a.MitgliedId == mitglied && a.Bis is null) ?? throw new Regelverstoss("Dieses Mitglied ist nicht als anwesend eingetragen.");
        anwesenheit.Beenden(um);
    }

    public HashSet<Guid> Anwesende => [.. _anwesenheiten.Where(a => a.Bis is null).Select(a => a.MitgliedId)];

    public Tagesordnungspunkt Punkt(Guid id) => _tagesordnung.Find(p => p.Id == id) ?? throw new NichtGefunden("Diesen Punkt gibt es nicht.");

    public void AbstimmungBeginnt(Guid abstimmung, Guid punkt)
    {
        NurEroeffnet();
        if (OffeneAbstimmungId is not null) throw new Regelverstoss("Es läuft schon eine Abstimmung. Schließen Sie sie zuerst.");
        if (Punkt(punkt).Ergebnis is not null) throw new Regelverstoss("Zu diesem Punkt ist schon entschieden.");
        if (Punkt(punkt).DringlichkeitOffen) throw new Regelverstoss("Der Punkt ist nachgereicht. Abgestimmt wird erst, wenn die Lenkungsgruppe die Dringlichkeit festgestellt hat; sonst vertagen Sie ihn.");
        OffeneAbstimmungId = abstimmung;
    }

    /// <param name="ergebnis">Der Satz zum Punkt; null, wenn abgebrochen wurde und neu abgestimmt werden kann.</param>
    public void AbstimmungEndet(Guid punkt, string? ergebnis)
    {
        OffeneAbstimmungId = null;
        if (ergebnis is not null) Punkt(punkt).Entscheiden(ergebnis);
    }

    public void PunktVertagen(Guid punkt)
    {
        NurEroeffnet();
        if (OffeneAbstimmungId is not null) throw new Regelverstoss("Es läuft eine Abstimmung. Schließen Sie sie oder brechen Sie sie ab, ehe Sie vertagen.");
        if (Punkt(punkt).Ergebnis is not null) throw new Regelverstoss("Zu diesem Punkt ist schon entschieden.");
        Punkt(punkt).Entscheiden("Vertagt.");
    }

    public void Schliessen(DateTime jetzt)
    {
        NurEroeffnet();
        if (OffeneAbstimmungId is not null) throw new Regelverstoss("Es läuft noch eine Abstimmung. Schließen Sie sie oder brechen Sie sie ab.");
        if (_tagesordnung.Find(p => p.VorschlagId is not null && p.Ergebnis is null) is { } offen) throw new Regelverstoss($"Zu Punkt {offen.Rang} „{offen.Titel}“ fehlt ein Ergebnis. Stimmen Sie ab oder vertagen Sie ihn.");
        foreach (var anwesenheit in _anwesenheiten.Where(a => a.Bis is null)) anwesenheit.Beenden(jetzt);
        (Status, GeschlossenAm) = (SitzungStatus.Geschlossen, jetzt);
    }

    public void Absagen(string grund)
    {
        if (Status is not (SitzungStatus.Geplant or SitzungStatus.Eingeladen)) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()} und lässt sich nicht mehr absagen.");
        (Status, Absagegrund) = (SitzungStatus.Abgesagt, grund);
    }

    public void NiederschriftEntworfen()
    {
        if (Status is not (SitzungStatus.Geschlossen or SitzungStatus.Freigegeben)) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; eine Niederschrift entsteht nach dem Schließen.");
        Status = SitzungStatus.Protokollentwurf;
    }

    public void NiederschriftFreigegeben() => Status = SitzungStatus.Freigegeben;

    private static (DateTime, DateTime, string) Geprueft(DateTime beginn, DateTime ende, string ort) => ende > beginn && ende <= beginn.AddHours(12) ? (beginn, ende, ort)
        : throw new Regelverstoss("Das Ende muss nach dem Beginn liegen, höchstens zwölf Stunden danach.");

    private void NurRechtzeitig(Regelwerk regeln, DateOnly heute)
    {
        if (Tag.DayNumber - heute.DayNumber < regeln.Ladungsfrist)
            throw new Regelverstoss($"Die Ladungsfrist beträgt {regeln.Ladungsfrist} Tage. Zu einer Sitzung am {Tag.AlsDatum()} hätten Sie bis zum {Tag.AddDays(-regeln.Ladungsfrist).AlsDatum()} einladen müssen; wählen Sie einen späteren Termin.");
    }

    private void NurEroeffnet()
    {
        if (Status != SitzungStatus.Eroeffnet) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; das geht nur während der Sitzung.");
    }
}

internal sealed class Tagesordnungspunkt : IBenannt
{
    private Tagesordnungspunkt() { }

    internal Tagesordnungspunkt(Guid id, int rang, string titel, Guid? vorschlag, bool nachgereicht, string? dringlich) =>
        (Id, Rang, Titel, VorschlagId, Nachgereicht, Dringlichkeit) = (id, rang, titel, vorschlag, nachgereicht, dringlich);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Rang { get; private set; }
    public string Titel { get; private set; } = "";
    [NichtProtokolliert] public Guid? VorschlagId { get; private set; }
    [Bezeichnung("nachgereicht")] public bool Nachgereicht { get; private set; }
    [Bezeichnung("Begründung der Dringlichkeit")] public string? Dringlichkeit { get; private set; }
    [Bezeichnung("Dringlichkeit festgestellt")] public DateTime? DringlichFestgestelltUm { get; private set; }
    public string? Ergebnis { get; private set; }
    /// <summary>Nachgereicht, mit Vorschlag, und die Runde hat noch nicht festgestellt, dass er nicht warten kann.</summary>
    public bool DringlichkeitOffen => Nachgereicht && VorschlagId is not null && DringlichFestgestelltUm is null && Ergebnis is null;

    string IBenannt.Benennung => $"Punkt {Rang}";

    internal void Ruecken(int rang) => Rang = rang;

    internal void DringlichkeitFeststellen(string begruendung, DateTime jetzt) => (Dringlichkeit, DringlichFestgestelltUm) = (begruendung, jetzt);

    internal void Entscheiden(string ergebnis) => Ergebnis = ergebnis;
}

/// <summary>Von wann bis wann ein Mitglied da war; wer wiederkommt, hat zwei.</summary>
internal sealed class Anwesenheit
{
    private Anwesenheit() { }

    internal Anwesenheit(Guid id, Guid mitglied, DateTime von) => (Id, MitgliedId, Von) = (id, mitglied, von);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public Guid MitgliedId { get; private set; }
    [Bezeichnung("gekommen")] public DateTime Von { get; private set; }
    [Bezeichnung("gegangen")] public DateTime? Bis { get; private set; }

    internal void Beenden(DateTime um)
    {
        if (um < Von) throw new Regelverstoss("Niemand geht, ehe er gekommen ist. Bitte prüfen Sie die Uhrzeit.");
        Bis = um;
    }
}
