using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

internal enum BedarfStatus
{
    [Bezeichnung("erfasst")] Erfasst,
    [Bezeichnung("geprüft")] Geprueft,
    [Bezeichnung("in die Verwaltung eingebracht")] Eingebracht,
    [Bezeichnung("Projektidee")] Projektidee,
    [Bezeichnung("Vorschlag an die Lenkungsgruppe")] Vorschlag,
    [Bezeichnung("gedeckt")] Gedeckt,
    [Bezeichnung("nicht gedeckt")] NichtGedeckt
}

internal enum Prioritaet
{
    [Bezeichnung("hoch")] Hoch,
    [Bezeichnung("mittel")] Mittel,
    [Bezeichnung("niedrig")] Niedrig
}

/// <summary>Womit ein Bedarf endet.</summary>
internal enum Deckung
{
    [Bezeichnung("gedeckt")] Gedeckt,
    [Bezeichnung("nicht gedeckt")] NichtGedeckt
}

/// <summary>Gebündelter, stadtteilbezogener Handlungsbedarf aus mehreren Anliegen und Beobachtungen; ohne Personen. Sein Schlüssel ist der des Roten Fadens.</summary>
internal sealed class Bedarf : Aggregat, INummeriert, ISuchbar
{
    private readonly List<Vorschlagsbezug> _vorschlaege = [];

    public string Nummer { get; private set; } = "";
    [Bezeichnung("Stand")] public BedarfStatus Status { get; private set; }
    [NichtProtokolliert] public bool Offen { get; private set; } = true;
    public string Titel { get; private set; } = "";
    public string Beschreibung { get; private set; } = "";
    public string Stadtteil { get; private set; } = "";
    public int Handlungsfeld { get; private set; }
    public string? Zielgruppe { get; private set; }
    [Bezeichnung("Priorität")] public Prioritaet Prioritaet { get; private set; } = Prioritaet.Mittel;
    [Bezeichnung("Fundstelle im Konzept")] public string? Fundstelle { get; private set; }
    [Bezeichnung("erfasst am")] public DateOnly ErfasstAm { get; private init; }
    [Bezeichnung("eingebracht bei")] public string? EingebrachtBei { get; private set; }
    [Bezeichnung("Ergebnis")] public string? Ergebnis { get; private set; }
    // Woran der Bedarf zurückfällt, wenn ein Vorschlag entfällt.
    [NichtProtokolliert] public bool HatProjekt { get; private set; }
    public IReadOnlyList<Vorschlagsbezug> Vorschlaege => _vorschlaege;

    string INummeriert.Nummernkreis => "BED";

    void INummeriert.Nummerieren(string nummer) => Nummer = nummer;

    Suchinhalt ISuchbar.Suchinhalt => new(Titel, ErfasstAm)
    {
        Nummer = Nummer,
        Stadtteil = Stadtteil,
        Stand = Status.Bezeichnung(),
        Namen = [Zielgruppe],
        Text = [Beschreibung, Fundstelle, EingebrachtBei, Ergebnis]
    };

    public static Bedarf Erfassen(Guid id, Bedarfsangaben angaben, DateOnly heute)
    {
        var bedarf = new Bedarf { Id = id, ErfasstAm = heute };
        bedarf.Uebernehmen(angaben);
        return bedarf;
    }

    public void Bearbeiten(Bedarfsangaben angaben)
    {
        NurOffen();
        Uebernehmen(angaben);
    }

    /// <summary>Die Belege sind gesichtet: Es ist ein Bedarf des Stadtteils und kein Einzelfall.</summary>
    /// <param name="belege">Zahl der Anliegen, die ihn belegen.</param>
    public void Pruefen(int belege)
    {
        NurOffen();
        if (Status != BedarfStatus.Erfasst) throw new Regelverstoss($"Der Bedarf ist schon geprüft; sein Stand ist „{Status.Bezeichnung()}“.");
        if (belege == 0 && string.IsNullOrWhiteSpace(Fundstelle))
            throw new Regelverstoss("Der Bedarf hat noch keinen Beleg. Ordnen Sie Anliegen zu oder nennen Sie eine Fundstelle, zum Beispiel das Entwicklungskonzept oder einen Workshop.");
        Status = BedarfStatus.Geprueft;
    }

    public void Einbringen(string bei)
    {
        NurGeprueft();
        if (Status is BedarfStatus.Projektidee or BedarfStatus.Vorschlag) throw new Regelverstoss($"Der Bedarf ist schon weiter; sein Stand ist „{Status.Bezeichnung()}“.");
        (Status, EingebrachtBei) = (BedarfStatus.Eingebracht, bei);
    }

    /// <summary>Ein Projekt antwortet auf den Bedarf. Wer schon weiter oder beendet ist, bleibt es; die Meldung kann verspätet kommen.</summary>
    public void ProjektGefunden()
    {
        HatProjekt = true;
        if (Offen && Status < BedarfStatus.Projektidee) Status = BedarfStatus.Projektidee;
    }

    /// <summary>Die Lenkungsgruppe berät darüber. Ist von diesem Vorschlag schon bekannt, auch sein Ende, ändert die verspätete Meldung nichts.</summary>
    public void VorschlagGeworden(Guid vorschlag)
    {
        if (_vorschlaege.Exists(v => v.VorschlagId == vorschlag)) return;
        _vorschlaege.Add(new Vorschlagsbezug(Guid.CreateVersion7(), vorschlag));
        if (Offen) Status = BedarfStatus.Vorschlag;
    }

    /// <summary>Der Vorschlag ist entfallen oder abgelehnt; der Bedarf besteht weiter. Die Meldung gilt auch, wenn sie vor der Aufnahme ankommt.</summary>
    public void VorschlagErledigt(Guid vorschlag)
    {
        var bezug = _vorschlaege.Find(v => v.VorschlagId == vorschlag);
        if (bezug is null) _vorschlaege.Add(bezug = new Vorschlagsbezug(Guid.CreateVersion7(), vorschlag));
        bezug.Erledigen();
        if (Status == BedarfStatus.Vorschlag && _vorschlaege.TrueForAll(v => v.Erledigt)) Status = HatProjekt ? BedarfStatus.Projektidee : BedarfStatus.Geprueft;
    }

    public void Abschliessen(Deckung deckung, string ergebnis)
    {
        NurGeprueft();
        (Status, Offen, Ergebnis) = (deckung == Deckung.Gedeckt ? BedarfStatus.Gedeckt : BedarfStatus.NichtGedeckt, false, ergebnis);
    }

    public void Wiederaufnehmen()
    {
        if (Offen) throw new Regelverstoss("Der Bedarf ist nicht abgeschlossen.");
        (Status, Offen, Ergebnis) = (HatProjekt ? BedarfStatus.Projektidee : BedarfStatus.Geprueft, true, null);
    }

    public void NurOffen()
    {
        if (!Offen) throw new Regelverstoss($"Der Bedarf ist {Status.Bezeichnung()} und lässt sich nicht mehr ändern. Nehmen Sie ihn wieder auf, wenn er doch besteht.");
    }

    private void NurGeprueft()
    {
        NurOffen();
        if (Status == BedarfStatus.Erfasst) throw new Regelverstoss("Der Bedarf ist noch nicht geprüft. Prüfen Sie ihn zuerst.");
    }

    private void Uebernehmen(Bedarfsangaben angaben)
    {
        (Titel, Beschreibung, Stadtteil, Handlungsfeld) = (angaben.Titel, angaben.Beschreibung, angaben.Stadtteil, angaben.Handlungsfeld);
        (Zielgruppe, Prioritaet, Fundstelle) = (angaben.Zielgruppe, angaben.Prioritaet, angaben.Fundstelle);
    }
}

/// <summary>Ein Vorschlag, der den Bedarf aufgreift. Gemerkt wird er, damit Meldungen über ihn in jeder Reihenfolge zum selben Stand führen.</summary>
internal sealed class Vorschlagsbezug
{
    private Vorschlagsbezug() { }

    internal Vorschlagsbezug(Guid id, Guid vorschlag) => (Id, VorschlagId) = (id, vorschlag);

    public Guid Id { get; private set; }
    [NichtProtokolliert] public Guid VorschlagId { get; private set; }
    [NichtProtokolliert] public bool Erledigt { get; private set; }

    internal void Erledigen() => Erledigt = true;
}

/// <summary>Was beim Erfassen und Bearbeiten eines Bedarfs angegeben wird.</summary>
internal sealed record Bedarfsangaben(
    string Titel, string Beschreibung, string Stadtteil, int Handlungsfeld, string? Zielgruppe, Prioritaet Prioritaet, string? Fundstelle);
