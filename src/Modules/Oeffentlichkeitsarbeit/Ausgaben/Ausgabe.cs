using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal enum AusgabeStatus
{
    [Bezeichnung("geplant")] Geplant,
    [Bezeichnung("Themensammlung")] Themensammlung,
    [Bezeichnung("Redaktionsschluss")] Redaktionsschluss,
    [Bezeichnung("Layout")] Layout,
    [Bezeichnung("druckfrei")] Druckfrei,
    [Bezeichnung("gedruckt")] Gedruckt,
    [Bezeichnung("verteilt")] Verteilt
}

/// <summary>Eine Nummer der Stadtteilzeitung WIR2 mit ihrem Seitenplan. Gedruckt wird sie erst mit vollständigem Impressum und geklärten Bildern.</summary>
internal sealed class Ausgabe : Aggregat, ISuchbar
{
    public const int HoechstensSeiten = 48;

    private readonly List<Platz> _plaetze = [];

    [Bezeichnung("Zustand")] public AusgabeStatus Status { get; private set; }
    public int Jahrgang { get; private set; }
    public int Nummer { get; private set; }
    public string Titelthema { get; private set; } = "";
    public DateOnly Redaktionsschluss { get; private set; }
    public DateOnly Drucktermin { get; private set; }
    public DateOnly Verteiltermin { get; private set; }
    public int Auflage { get; private set; }
    // Das Impressum nennt Personen, die verantwortlich zeichnen (LPrG M-V § 7).
    [Personenbezogen] public string? Herausgeber { get; private set; }
    [Bezeichnung("verantwortliche Redaktion"), Personenbezogen] public string? Redaktion { get; private set; }
    [Personenbezogen] public string? Druckerei { get; private set; }
    [Bezeichnung("verantwortlich für Anzeigen"), Personenbezogen] public string? Anzeigen { get; private set; }
    [Bezeichnung("gedruckt am")] public DateOnly? GedrucktAm { get; private set; }

    public IReadOnlyList<Platz> Plaetze => _plaetze;

    public string Name => NameVon(Nummer, Jahrgang);

    Suchinhalt ISuchbar.Suchinhalt => new($"{Name}: {Titelthema}", Redaktionsschluss) { Stand = Status.Bezeichnung(), Text = [Herausgeber, Druckerei] };

    public static string NameVon(int nummer, int jahrgang) => $"WIR2 Nr. {nummer}, {jahrgang}. Jahrgang";

    public static Ausgabe Planen(Guid id, Ausgabenangaben angaben)
    {
        var ausgabe = new Ausgabe { Id = id };
        ausgabe.Uebernehmen(angaben);
        return ausgabe;
    }

    public void Bearbeiten(Ausgabenangaben angaben)
    {
        NurInArbeit();
        Uebernehmen(angaben);
    }

    public void PlatzHinzufuegen(Guid id, int seite, Guid rubrikId, int laenge)
    {
        NurInArbeit();
        if (seite is < 1 or > HoechstensSeiten) throw new Regelverstoss($"Die WIR2 hat höchstens {HoechstensSeiten} Seiten.");
        if (laenge < 1) throw new Regelverstoss("Ein Platz braucht eine Länge in Zeichen.");
        if (_plaetze.All(p => p.Id != id)) _plaetze.Add(new Platz(id, seite, rubrikId, laenge));
    }

    public void PlatzEntfernen(Guid id)
    {
        NurInArbeit();
        var platz = Finde(id);
        if (platz.BeitragId is not null) throw new Regelverstoss("Auf diesem Platz steht ein Beitrag. Nehmen Sie ihn zuerst wieder in Redaktion.");
        _plaetze.Remove(platz);
    }

    public void ThemensammlungBeginnen() => Weiter(AusgabeStatus.Geplant, AusgabeStatus.Themensammlung);

    public void RedaktionSchliessen() => Weiter(AusgabeStatus.Themensammlung, AusgabeStatus.Redaktionsschluss);

    public void LayoutBeginnen() => Weiter(AusgabeStatus.Redaktionsschluss, AusgabeStatus.Layout);

    /// <param name="maengel">Was an den Bildern der gesetzten Beiträge fehlt, als Sätze.</param>
    public void Druckfreigeben(IReadOnlyList<string> maengel)
    {
        NurAus(AusgabeStatus.Layout, AusgabeStatus.Druckfrei);
        string[] alle = [.. Luecken(), .. maengel];
        if (alle.Length > 0) throw new Regelverstoss(string.Join(' ', alle));
        Status = AusgabeStatus.Druckfrei;
    }

    public void DruckfreigabeZuruecknehmen() => Weiter(AusgabeStatus.Druckfrei, AusgabeStatus.Layout);

    public void DruckVermerken(DateOnly am)
    {
        Weiter(AusgabeStatus.Druckfrei, AusgabeStatus.Gedruckt);
        GedrucktAm = am;
    }

    public void VerteilungVermerken() => Weiter(AusgabeStatus.Gedruckt, AusgabeStatus.Verteilt);

    public void Belegen(Guid platzId, Guid beitragId)
    {
        NurInArbeit();
        var platz = Finde(platzId);
        if (platz.BeitragId is not null) throw new Regelverstoss("Dieser Platz ist schon belegt. Wählen Sie einen freien.");
        platz.BeitragId = beitragId;
    }

    public void Raeumen(Guid beitragId)
    {
        NurInArbeit();
        foreach (var platz in _plaetze.Where(p => p.BeitragId == beitragId)) platz.BeitragId = null;
    }

    /// <summary>Was vor dem Druck noch fehlt, als Sätze; das Impressum nach LPrG M-V § 7.</summary>
    public IEnumerable<string> Luecken()
    {
        if (Herausgeber is null) yield return "Im Impressum fehlt der Herausgeber mit Anschrift.";
        if (Redaktion is null) yield return "Im Impressum fehlt die verantwortliche Redaktion.";
        if (Druckerei is null) yield return "Im Impressum fehlt die Druckerei.";
        if (Anzeigen is null) yield return "Im Impressum fehlt, wer für Anzeigen verantwortlich ist.";
        if (_plaetze.Count == 0) yield return "Der Seitenplan ist leer.";
        foreach (var platz in _plaetze.Where(p => p.BeitragId is null).OrderBy(p => p.Seite)) yield return $"Auf Seite {platz.Seite} ist ein Platz mit {platz.Laenge} Zeichen noch frei.";
    }

    private Platz Finde(Guid id) => _plaetze.Find(p => p.Id == id) ?? throw new NichtGefunden("Diesen Platz gibt es nicht mehr.");

    private void NurInArbeit()
    {
        if (Status >= AusgabeStatus.Druckfrei) throw new Regelverstoss($"Die Ausgabe ist {Status.Bezeichnung()}. {(Status == AusgabeStatus.Druckfrei ? "Nehmen Sie zuerst die Druckfreigabe zurück." : "Sie ändert sich nicht mehr.")}");
    }

    private void NurAus(AusgabeStatus von, AusgabeStatus nach)
    {
        if (Status != von) throw new Regelverstoss($"Zu „{nach.Bezeichnung()}“ kommt eine Ausgabe nur aus „{von.Bezeichnung()}“. Diese steht bei „{Status.Bezeichnung()}“.");
    }

    private void Weiter(AusgabeStatus von, AusgabeStatus nach)
    {
        NurAus(von, nach);
        Status = nach;
    }

    private void Uebernehmen(Ausgabenangaben a)
    {
        if (a.Drucktermin < a.Redaktionsschluss) throw new Regelverstoss("Der Drucktermin liegt vor dem Redaktionsschluss.");
        if (a.Verteiltermin < a.Drucktermin) throw new Regelverstoss("Der Verteiltermin liegt vor dem Drucktermin.");
        (Jahrgang, Nummer, Titelthema, Redaktionsschluss, Drucktermin, Verteiltermin, Auflage) = (a.Jahrgang, a.Nummer, a.Titelthema, a.Redaktionsschluss, a.Drucktermin, a.Verteiltermin, a.Auflage);
        (Herausgeber, Redaktion, Druckerei, Anzeigen) = (a.Herausgeber, a.Redaktion, a.Druckerei, a.Anzeigen);
    }
}

/// <summary>Platz im Seitenplan für einen Beitrag einer Rubrik.</summary>
internal sealed class Platz : IBenannt
{
    private Platz() { }

    public Platz(Guid id, int seite, Guid rubrikId, int laenge) => (Id, Seite, RubrikId, Laenge) = (id, seite, rubrikId, laenge);

    public Guid Id { get; private set; }
    public int Seite { get; private set; }
    [NichtProtokolliert] public Guid RubrikId { get; private set; }
    [Bezeichnung("Länge in Zeichen")] public int Laenge { get; private set; }
    [NichtProtokolliert] public Guid? BeitragId { get; internal set; }

    string IBenannt.Benennung => $"Platz auf Seite {Seite}";
}

/// <summary>Was beim Planen und Bearbeiten einer Ausgabe angegeben wird.</summary>
internal sealed record Ausgabenangaben(
    int Jahrgang, int Nummer, string Titelthema, DateOnly Redaktionsschluss, DateOnly Drucktermin, DateOnly Verteiltermin, int Auflage,
    string? Herausgeber, string? Redaktion, string? Druckerei, string? Anzeigen);
