using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal enum ZustaendigkeitStatus
{
    [Bezeichnung("vorgesehen")] Vorgesehen,
    [Bezeichnung("zu bestätigen")] ZuBestaetigen,
    [Bezeichnung("zu beantworten")] Bestaetigt,
    [Bezeichnung("beantwortet")] Beantwortet,
    [Bezeichnung("nicht zuständig")] Abgelehnt,
    [Bezeichnung("weitergegeben")] Weitergegeben,
    [Bezeichnung("entfallen")] Entfallen
}

internal enum Schreibenart
{
    [Bezeichnung("Antwort")] Antwort,
    [Bezeichnung("Zwischenbescheid")] Zwischenbescheid,
    [Bezeichnung("Rückfrage")] Rueckfrage,
    [Bezeichnung("Zuständigkeit abgelehnt")] Ablehnung,
    [Bezeichnung("weitergegeben")] Weitergabe,
    [Bezeichnung("Frist verlängert")] Fristverlaengerung,
    [Bezeichnung("1. Erinnerung")] ErsteErinnerung,
    [Bezeichnung("2. Erinnerung")] ZweiteErinnerung,
    [Bezeichnung("Eskalation")] Eskalation,
    [Bezeichnung("zurückgezogen")] Zuruecknahme
}

/// <summary>Die Beteiligung eines Amtes an einer Anfrage. Überfällig, erinnert und eskaliert sind abgeleitet, kein Stand.</summary>
[Bezeichnung("Zuständigkeit")]
internal sealed class Zustaendigkeit(Guid id, Guid amtId, string amtsname, DateOnly frist) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public Guid AmtId { get; private set; } = amtId;
    [Bezeichnung("Amt")] public string Amtsname { get; private set; } = amtsname;
    public ZustaendigkeitStatus Status { get; private set; }
    public DateOnly Frist { get; private set; } = frist;
    [NichtProtokolliert] public DateOnly UrspruenglicheFrist { get; private set; } = frist;
    [NichtProtokolliert] public DateTime? ZugestelltAm { get; private set; }
    public string? Antwort { get; private set; }
    [NichtProtokolliert] public DateTime? BeantwortetAm { get; private set; }
    [Bezeichnung("Grund")] public string? Ablehnungsgrund { get; private set; }
    public int Erinnerungen { get; private set; }
    [Bezeichnung("letzte Erinnerung")] public DateOnly? LetzteErinnerung { get; private set; }

    string IBenannt.Benennung => Amtsname;

    /// <summary>Das Amt ist am Zug.</summary>
    public bool Laeuft => Status is ZustaendigkeitStatus.ZuBestaetigen or ZustaendigkeitStatus.Bestaetigt;

    /// <summary>Das Amt zählt in „2 von 3 beantwortet“.</summary>
    public bool Zaehlt => Laeuft || Status is ZustaendigkeitStatus.Beantwortet or ZustaendigkeitStatus.Vorgesehen;

    public Schreibenart NaechsteStufe => Erinnerungen switch
    {
        0 => Schreibenart.ErsteErinnerung,
        1 => Schreibenart.ZweiteErinnerung,
        _ => Schreibenart.Eskalation
    };

    public bool IstUeberfaelligAm(DateOnly heute) => Laeuft && Frist < heute;

    public void Zustellen(DateOnly frist, DateTime jetzt) =>
        (Status, Frist, UrspruenglicheFrist, ZugestelltAm) = (ZustaendigkeitStatus.ZuBestaetigen, frist, frist, jetzt);

    public void Bestaetigen() => Status = ZustaendigkeitStatus.Bestaetigt;

    public void Ablehnen(string grund) => (Status, Ablehnungsgrund) = (ZustaendigkeitStatus.Abgelehnt, grund);

    public void Weitergeben(string grund) => (Status, Ablehnungsgrund) = (ZustaendigkeitStatus.Weitergegeben, grund);

    public void Beantworten(string text, DateTime jetzt) => (Status, Antwort, BeantwortetAm) = (ZustaendigkeitStatus.Beantwortet, text, jetzt);

    public void Erledigen() => Status = ZustaendigkeitStatus.Entfallen;

    public void WiederAufnehmen(DateOnly frist) =>
        (Status, Frist, UrspruenglicheFrist, Erinnerungen, LetzteErinnerung) = (ZustaendigkeitStatus.Bestaetigt, frist, frist, 0, null);

    public void FristSetzen(DateOnly frist, DateOnly heute)
    {
        if (frist <= heute) throw new Regelverstoss("Der neue Termin muss nach dem heutigen Tag liegen.");
        Frist = frist;
    }

    public void Erinnern(DateOnly heute) => (Erinnerungen, LetzteErinnerung) = (Erinnerungen + 1, heute);

    public void Umbenennen(string name) => Amtsname = name;
}

/// <summary>Ein Stück Schriftwechsel zu einer Anfrage; wird nie geändert.</summary>
internal sealed class Schreiben(
    Guid id, Schreibenart art, Guid? amtId, string text, Guid personId, DateTime zeitpunkt, DateOnly? fristAlt, DateOnly? fristNeu) : IBenannt
{
    public Guid Id { get; private set; } = id;
    [NichtProtokolliert] public Schreibenart Art { get; private set; } = art;
    [NichtProtokolliert] public Guid? AmtId { get; private set; } = amtId;
    public string Text { get; private set; } = text;
    [NichtProtokolliert] public Guid PersonId { get; private set; } = personId;
    [NichtProtokolliert] public DateTime Zeitpunkt { get; private set; } = zeitpunkt;
    [Bezeichnung("alte Frist")] public DateOnly? FristAlt { get; private set; } = fristAlt;
    [Bezeichnung("neue Frist")] public DateOnly? FristNeu { get; private set; } = fristNeu;

    string IBenannt.Benennung => Art.Bezeichnung();
}
