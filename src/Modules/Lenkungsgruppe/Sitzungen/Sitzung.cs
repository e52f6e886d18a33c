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
        if (ende <= beginn || ende > beginn.AddHours(12)) throw new Regelverstoss("Das Ende muss nach dem Beginn liegen, höchstens zwölf Stunden danach.");
        return new Sitzung { Id = id, GremiumId = gremium, Beginn = beginn, Ende = ende, Ort = ort };
    }

    public void PunktAufnehmen(Guid id, string titel, Guid? vorschlag)
    {
        if (Status is not (SitzungStatus.Geplant or SitzungStatus.Eingeladen)) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; die Tagesordnung steht fest.");
        // Beraten wird, worauf sich alle vorbereiten konnten; über Nachgeschobenes zu beschließen, machte den Beschluss angreifbar.
        if (Status == SitzungStatus.Eingeladen && vorschlag is not null) throw new Regelverstoss("Zur Sitzung ist schon eingeladen. Ein Vorschlag kann nicht mehr auf die Tagesordnung; setzen Sie ihn für die nächste Sitzung an.");
        if (vorschlag is not null && _tagesordnung.Any(p => p.VorschlagId == vorschlag)) throw new Regelverstoss("Der Vorschlag steht schon auf der Tagesordnung.");
        _tagesordnung.Add(new Tagesordnungspunkt(id, _tagesordnung.Count + 1, titel, vorschlag));
    }

    /// <param name="regeln">Fassung, die am Tag der Sitzung gilt.</param>
    /// <param name="heute">Tag der Einladung.</param>
    /// <param name="jetzt">Zeitpunkt in UTC.</param>
    public void Einladen(Regelwerk regeln, DateOnly heute, DateTime jetzt)
    {
        if (Status != SitzungStatus.Geplant) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; eingeladen wird zu geplanten Sitzungen.");
        if (_tagesordnung.Count == 0) throw new Regelverstoss("Die Tagesordnung ist leer. Nehmen Sie zuerst die Punkte auf.");
        if (Tag.DayNumber - heute.DayNumber < regeln.Ladungsfrist)
            throw new Regelverstoss($"Die Ladungsfrist beträgt {regeln.Ladungsfrist} Tage. Zu einer Sitzung am {Tag.AlsDatum()} hätten Sie bis zum {Tag.AddDays(-regeln.Ladungsfrist).AlsDatum()} einladen müssen; wählen Sie einen späteren Termin.");
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

    private void NurEroeffnet()
    {
        if (Status != SitzungStatus.Eroeffnet) throw new Regelverstoss($"Die Sitzung ist {Status.Bezeichnung()}; das geht nur während der Sitzung.");
    }
}

internal sealed class Tagesordnungspunkt : IBenannt
{
    private Tagesordnungspunkt() { }

    internal Tagesordnungspunkt(Guid id, int rang, string titel, Guid? vorschlag) => (Id, Rang, Titel, VorschlagId) = (id, rang, titel, vorschlag);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Rang { get; private set; }
    public string Titel { get; private set; } = "";
    [NichtProtokolliert] public Guid? VorschlagId { get; private set; }
    public string? Ergebnis { get; private set; }

    string IBenannt.Benennung => $"Punkt {Rang}";

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
