using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal enum AbstimmungStatus
{
    [Bezeichnung("läuft")] Offen,
    [Bezeichnung("geschlossen")] Geschlossen,
    [Bezeichnung("abgebrochen")] Abgebrochen
}

internal enum Stimmwahl
{
    [Bezeichnung("Ja")] Ja,
    [Bezeichnung("Nein")] Nein,
    [Bezeichnung("Enthaltung")] Enthaltung
}

/// <summary>Eine Abstimmung zu einem Punkt. Mit dem Öffnen steht der Wortlaut fest, mit dem Schließen stehen die Stimmberechtigten fest.</summary>
[Bezeichnung("Abstimmung")]
internal sealed class Abstimmung : Aggregat
{
    private readonly List<Auflage> _auflagen = [];
    private readonly List<Stimmberechtigung> _stimmberechtigte = [];

    [NichtProtokolliert] public Guid SitzungId { get; private set; }
    [NichtProtokolliert] public Guid PunktId { get; private set; }
    [NichtProtokolliert] public Guid VorschlagId { get; private set; }
    [Bezeichnung("Zustand")] public AbstimmungStatus Status { get; private set; }
    public string Wortlaut { get; private set; } = "";
    [Bezeichnung("Abstimmungsart")] public Abstimmungsart Art { get; private set; }
    [Bezeichnung("Fassung der Regeln")] public int Regelfassung { get; private set; }
    [Bezeichnung("eröffnet")] public DateTime GeoeffnetAm { get; private set; }
    [Bezeichnung("geschlossen")] public DateTime? GeschlossenAm { get; private set; }
    /// <summary>Zählt abgegebene Stimmen; geändert wird es nur zusammen mit einer Stimme, nie über das Aggregat.</summary>
    [NichtProtokolliert] public int Abgegeben { get; private set; }
    [NichtProtokolliert] public int GeheimJa { get; private set; }
    [NichtProtokolliert] public int GeheimNein { get; private set; }
    [NichtProtokolliert] public int GeheimEnthaltung { get; private set; }
    public int? Ja { get; private set; }
    public int? Nein { get; private set; }
    public int? Enthaltungen { get; private set; }
    public string? Ergebnissatz { get; private set; }
    [Bezeichnung("Grund des Abbruchs")] public string? Abbruchgrund { get; private set; }
    public IReadOnlyList<Auflage> Auflagen => _auflagen;
    public IReadOnlyList<Stimmberechtigung> Stimmberechtigte => _stimmberechtigte;

    public static Abstimmung Oeffnen(
        Guid id, Sitzung sitzung, Tagesordnungspunkt punkt, Abstimmungsangaben angaben, Regelwerk regeln, Sitzverteilung sitze, DateTime jetzt)
    {
        NurBeschlussfaehig(regeln, sitze);
        var abstimmung = new Abstimmung
        {
            Id = id, SitzungId = sitzung.Id, PunktId = punkt.Id, VorschlagId = punkt.VorschlagId!.Value, Wortlaut = angaben.Wortlaut, Art = angaben.Art, Regelfassung = regeln.Fassung, GeoeffnetAm = jetzt
        };
        abstimmung._auflagen.AddRange(angaben.Auflagen.Select((a, i) => new Auflage(Guid.CreateVersion7(), i + 1, a.Text, a.FaelligAm)));
        return abstimmung;
    }

    /// <summary>Prüft, ob diese Person jetzt für diesen Sitz stimmen darf.</summary>
    public Sitzstand Sitz(Sitzverteilung sitze, Guid mitglied)
    {
        if (Status != AbstimmungStatus.Offen) throw new Regelverstoss("Die Abstimmung ist beendet; Ihre Stimme kommt zu spät.");
        var sitz = sitze.Sitze.FirstOrDefault(s => s.Fuehrt?.Id == mitglied) ?? throw new Regelverstoss("Stimmen kann nur, wer auf einem stimmberechtigten Sitz anwesend ist.");
        return sitz.Befangen ? throw new Regelverstoss("Wer befangen ist, stimmt nicht mit (§ 24 KV M-V).") : sitz;
    }

    /// <summary>Schließt und rechnet. Stimmberechtigt war, wer jetzt anwesend ist oder schon gestimmt hat.</summary>
    public Auszaehlungsergebnis Schliessen(Regelwerk regeln, Sitzverteilung sitze, IReadOnlyCollection<Stimme> stimmen, Guid? vorsitz, DateTime jetzt)
    {
        if (Status != AbstimmungStatus.Offen) throw new Regelverstoss("Die Abstimmung ist schon beendet.");
        NurBeschlussfaehig(regeln, sitze);
        var stand = Art == Abstimmungsart.Geheim ? new Stimmenstand(GeheimJa, GeheimNein, GeheimEnthaltung)
            : new Stimmenstand(stimmen.Count(s => s.Wahl == Stimmwahl.Ja), stimmen.Count(s => s.Wahl == Stimmwahl.Nein), stimmen.Count(s => s.Wahl == Stimmwahl.Enthaltung));
        if (stand.Summe != stimmen.Count) throw new InvalidOperationException($"Abstimmung {Id}: {stand.Summe} Stimmen gezählt, {stimmen.Count} abgegeben.");
        _stimmberechtigte.AddRange(sitze.Stimmberechtigte.Select(s => new Stimmberechtigung(Guid.CreateVersion7(), s.SitzId, s.Fuehrt!.Id, s.Fuehrt.PersonId, s.Sitz)));
        var ergebnis = Auszaehlung.Rechnen(regeln.Regeln, stand, sitze.Grundgesamtheit, stimmen.FirstOrDefault(s => s.PersonId == vorsitz)?.Wahl);
        (Status, GeschlossenAm, Ja, Nein, Enthaltungen, Ergebnissatz) = (AbstimmungStatus.Geschlossen, jetzt, stand.Ja, stand.Nein, stand.Enthaltungen, ergebnis.Satz);
        return ergebnis;
    }

    public void Abbrechen(string grund, DateTime jetzt)
    {
        if (Status != AbstimmungStatus.Offen) throw new Regelverstoss("Die Abstimmung ist schon beendet.");
        (Status, GeschlossenAm, Abbruchgrund) = (AbstimmungStatus.Abgebrochen, jetzt, grund);
    }

    public Beschlussergebnis Ergebnis(bool angenommen) => !angenommen ? Beschlussergebnis.Abgelehnt : _auflagen.Count > 0 ? Beschlussergebnis.MitAuflagen : Beschlussergebnis.Beschlossen;

    private static void NurBeschlussfaehig(Regelwerk regeln, Sitzverteilung sitze)
    {
        var quorum = Auszaehlung.Quorum(regeln.Regeln, sitze.Grundgesamtheit, sitze.Stimmberechtigte.Count);
        if (!quorum.Beschlussfaehig) throw new Regelverstoss($"{quorum.Satz} Vertagen Sie den Punkt, oder warten Sie, bis genügend Mitglieder da sind.");
    }
}

internal sealed record Abstimmungsangaben(string Wortlaut, Abstimmungsart Art, IReadOnlyList<BeschlosseneAuflage> Auflagen);

/// <summary>Woran ein Beschluss gebunden ist.</summary>
internal sealed class Auflage : IBenannt
{
    private Auflage() { }

    internal Auflage(Guid id, int rang, string text, DateOnly? faelligAm) => (Id, Rang, Text, FaelligAm) = (id, rang, text, faelligAm);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public int Rang { get; private set; }
    public string Text { get; private set; } = "";
    [Bezeichnung("fällig am")] public DateOnly? FaelligAm { get; private set; }

    string IBenannt.Benennung => $"Auflage {Rang}";
}

/// <summary>Wer beim Schließen stimmberechtigt war; wird nie geändert.</summary>
internal sealed class Stimmberechtigung
{
    private Stimmberechtigung() { }

    internal Stimmberechtigung(Guid id, Guid sitzId, Guid mitglied, Guid person, string sitz) => (Id, SitzId, MitgliedId, PersonId, Sitz) = (id, sitzId, mitglied, person, sitz);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public Guid SitzId { get; private set; }
    [NichtProtokolliert] public Guid MitgliedId { get; private set; }
    [Bezeichnung("stimmberechtigt")] public Guid PersonId { get; private set; }
    public string Sitz { get; private set; } = "";
}

/// <summary>
/// Dass jemand abgestimmt hat, und bei offener Abstimmung wie. Bei geheimer steht hier keine Wahl, auch nicht im Prüfprotokoll: Gezählt wird nur in der
/// Abstimmung. Je Sitz gibt es eine.
/// </summary>
[Bezeichnung("Stimme")]
internal sealed class Stimme : Aggregat, ITeilEinesVorgangs
{
    [NichtProtokolliert] public Guid AbstimmungId { get; private set; }
    [NichtProtokolliert] public Guid SitzId { get; private set; }
    [Bezeichnung("abgestimmt hat")] public Guid PersonId { get; private set; }
    public Stimmwahl? Wahl { get; private set; }
    [Bezeichnung("auf Papier")] public bool AufPapier { get; private set; }

    string ITeilEinesVorgangs.Vorgangsart => nameof(Abstimmung);
    Guid ITeilEinesVorgangs.VorgangId => AbstimmungId;

    public static Stimme Abgeben(Guid abstimmung, Abstimmungsart art, Sitzstand sitz, Stimmwahl wahl, bool aufPapier) => new()
    {
        AbstimmungId = abstimmung, SitzId = sitz.SitzId, PersonId = sitz.Fuehrt!.PersonId, Wahl = art == Abstimmungsart.Geheim ? null : wahl, AufPapier = aufPapier
    };
}
