using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Was die Virenprüfung über eine Fassung weiß. Nur Geprüftes (oder wo nicht geprüft wird) lässt sich abrufen.</summary>
public enum Virenbefund
{
    /// <summary>In Quarantäne, bis der Scanner sie gesehen hat.</summary>
    [Bezeichnung("wird geprüft")] Wartet,
    /// <summary>Der Scanner hat nichts gefunden.</summary>
    [Bezeichnung("unbedenklich")] Unbedenklich,
    /// <summary>Hier ist kein Scanner eingerichtet.</summary>
    [Bezeichnung("ohne Prüfung")] OhnePruefung,
    /// <summary>Schadsoftware; der Inhalt ist gelöscht.</summary>
    [Bezeichnung("befallen")] Befallen
}

/// <summary>
/// Datei an einem Vorgang, mit allen Fassungen. Sie gehört zum Modul des Vorgangs; Änderungen stehen in dessen Verlauf. Wer sie sehen und ändern darf, sagt
/// der <see cref="IDateitraeger"/>.
/// </summary>
[Bezeichnung("Datei")]
public sealed class Datei : Aggregat, ITeilEinesVorgangs
{
    private readonly List<Fassung> _fassungen = [];

    /// <summary>Art des Vorgangs, wie sie in der Adresse steht (<see cref="IDateitraeger.Art"/>).</summary>
    [NichtProtokolliert] public string Traeger { get; private set; } = "";
    /// <summary>Art des Vorgangs im Prüfprotokoll.</summary>
    [NichtProtokolliert] public string Vorgangsart { get; private set; } = "";
    /// <summary>Schlüssel des Vorgangs.</summary>
    [NichtProtokolliert] public Guid VorgangId { get; private set; }
    /// <summary>Stelle, für die sie beigefügt wurde, etwa das Amt; leer beim Stadtteilmanagement.</summary>
    [NichtProtokolliert] public Guid? StelleId { get; private set; }
    /// <summary>Name der neuesten Fassung; wird mit der Datei entfernt.</summary>
    [Personenbezogen] public string Dateiname { get; private set; } = "";
    /// <summary>Was auf dem Bild zu sehen ist, für alle, die es nicht sehen.</summary>
    [Personenbezogen] public string? Alternativtext { get; private set; }
    /// <summary>Wer das Bild gemacht hat und was damit erlaubt ist.</summary>
    [Bezeichnung("Rechte"), Personenbezogen] public string? Rechte { get; private set; }
    /// <summary>Womit erkennbare Personen eingewilligt haben.</summary>
    [Personenbezogen] public string? Einwilligung { get; private set; }
    /// <summary>Wann sie entfernt wurde, UTC.</summary>
    [Bezeichnung("entfernt")] public DateTime? EntferntAm { get; private set; }
    /// <summary>Alle Fassungen, älteste zuerst.</summary>
    public IReadOnlyList<Fassung> Fassungen => _fassungen;

    /// <summary>Fügt einem Vorgang eine Datei bei.</summary>
    public static Datei Beifuegen(Guid id, Dateistelle stelle, Fassungsangaben erste)
    {
        var datei = new Datei { Id = id, Traeger = stelle.Traeger, Vorgangsart = stelle.Vorgangsart, VorgangId = stelle.VorgangId, StelleId = stelle.StelleId };
        datei.Aufnehmen(erste);
        return datei;
    }

    /// <summary>Ersetzt den Inhalt; die bisherigen Fassungen bleiben abrufbar.</summary>
    public void Ersetzen(Fassungsangaben neue)
    {
        NurVorhanden();
        if (Neueste is { Befund: not Virenbefund.Befallen } neueste && neueste.Eingangspruefsumme == neue.Eingangspruefsumme) throw new Regelverstoss("Das ist derselbe Inhalt wie bisher. Wählen Sie die geänderte Datei.");
        Aufnehmen(neue);
    }

    /// <summary>Hält fest, was zu einem Bild gehört.</summary>
    public void Bearbeiten(string? alternativtext, string? rechte, string? einwilligung)
    {
        NurVorhanden();
        (Alternativtext, Rechte, Einwilligung) = (alternativtext, rechte, einwilligung);
    }

    /// <summary>Entfernt sie mit allen Fassungen. Inhalte und persönliche Angaben verschwinden, der Eintrag im Verlauf bleibt.</summary>
    public void Entfernen(DateTime jetzt)
    {
        NurVorhanden();
        (Dateiname, Alternativtext, Rechte, Einwilligung, EntferntAm) = ("", null, null, null, jetzt);
        foreach (var fassung in _fassungen) fassung.Leeren();
    }

    /// <summary>Nimmt das Ergebnis einer nachgeholten Virenprüfung entgegen.</summary>
    /// <param name="fassungId">Geprüfte Fassung.</param>
    /// <param name="fund">Name der gefundenen Schadsoftware; null, wenn nichts gefunden wurde.</param>
    public void Geprueft(Guid fassungId, string? fund)
    {
        if (EntferntAm is null && _fassungen.Find(f => f.Id == fassungId) is { Befund: Virenbefund.Wartet } fassung) fassung.Geprueft(fund);
    }

    /// <summary>Die neueste Fassung.</summary>
    public Fassung Neueste => _fassungen.MaxBy(f => f.Nummer)!;

    private void Aufnehmen(Fassungsangaben angaben)
    {
        Dateiname = angaben.Dateiname;
        _fassungen.Add(new Fassung(Guid.CreateVersion7(), _fassungen.Count + 1, angaben));
    }

    private void NurVorhanden()
    {
        if (EntferntAm is not null) throw new NichtGefunden("Diese Datei gibt es nicht mehr.");
    }
}

/// <summary>Wohin eine Datei gehört.</summary>
/// <param name="Traeger">Art des Vorgangs in der Adresse.</param>
/// <param name="Vorgangsart">Art des Vorgangs im Prüfprotokoll.</param>
/// <param name="VorgangId">Schlüssel des Vorgangs.</param>
/// <param name="StelleId">Stelle, für die sie beigefügt wird.</param>
public sealed record Dateistelle(string Traeger, string Vorgangsart, Guid VorgangId, Guid? StelleId);

/// <summary>Was beim Hochladen über eine Fassung feststeht.</summary>
/// <param name="Dateiname">Gesäuberter Name mit passender Endung.</param>
/// <param name="Art">Erkannte Art.</param>
/// <param name="Eingangspruefsumme">SHA-256 dessen, was hochgeladen wurde.</param>
/// <param name="Inhalt">Was abgelegt ist; bei Bildern ohne Aufnahmedaten.</param>
/// <param name="OriginalSha256">Das unveränderte Bild; nur auf Wunsch.</param>
/// <param name="Vorschauen">Die drei Vorschauen eines Bildes, klein zuerst; sonst leer.</param>
/// <param name="Befund">Ergebnis der Virenprüfung.</param>
/// <param name="Von">Wer sie hochgeladen hat.</param>
/// <param name="Am">Wann, UTC.</param>
public sealed record Fassungsangaben(
    string Dateiname, Dateiart Art, string Eingangspruefsumme, AbgelegterInhalt Inhalt, string? OriginalSha256, IReadOnlyList<string> Vorschauen, Virenbefund Befund, Guid Von, DateTime Am);

/// <summary>Ein Stand einer Datei.</summary>
public sealed class Fassung : IBenannt
{
    private Fassung() { }

    internal Fassung(Guid id, int nummer, Fassungsangaben angaben)
    {
        (Id, Nummer, Dateiname, Art, Groesse, Sha256) = (id, nummer, angaben.Dateiname, angaben.Art, angaben.Inhalt.Groesse, angaben.Inhalt.Sha256);
        (Eingangspruefsumme, OriginalSha256, Befund, HochgeladenVon, HochgeladenAm) = (angaben.Eingangspruefsumme, angaben.OriginalSha256, angaben.Befund, angaben.Von, angaben.Am);
        if (angaben.Vorschauen is [var klein, var mittel, var gross]) (VorschauKlein, VorschauMittel, VorschauGross) = (klein, mittel, gross);
    }

    /// <summary>Schlüssel.</summary>
    public Guid Id { get; private set; }
    /// <summary>Laufende Nummer, die erste ist 1.</summary>
    [NichtProtokolliert] public int Nummer { get; private set; }
    /// <summary>Name dieser Fassung.</summary>
    [NichtProtokolliert] public string Dateiname { get; private set; } = "";
    /// <summary>Erkannte Art.</summary>
    public Dateiart Art { get; private set; }
    /// <summary>Bytes.</summary>
    [Bezeichnung("Größe in Byte")] public long Groesse { get; private set; }
    /// <summary>Prüfsumme des abgelegten Inhalts; leer, wenn er gelöscht ist.</summary>
    [Bezeichnung("Prüfsumme")] public string? Sha256 { get; private set; }
    /// <summary>Prüfsumme dessen, was hochgeladen wurde.</summary>
    [NichtProtokolliert] public string Eingangspruefsumme { get; private set; } = "";
    /// <summary>Prüfsumme des unveränderten Bildes, das auf Wunsch bleibt.</summary>
    [Bezeichnung("Original mit Aufnahmedaten")] public string? OriginalSha256 { get; private set; }
    /// <summary>Vorschau für Listen.</summary>
    [NichtProtokolliert] public string? VorschauKlein { get; private set; }
    /// <summary>Vorschau für Seiten.</summary>
    [NichtProtokolliert] public string? VorschauMittel { get; private set; }
    /// <summary>Vorschau für die ganze Breite.</summary>
    [NichtProtokolliert] public string? VorschauGross { get; private set; }
    /// <summary>Was die Virenprüfung weiß.</summary>
    [Bezeichnung("Virenprüfung")] public Virenbefund Befund { get; private set; }
    /// <summary>Name der gefundenen Schadsoftware.</summary>
    [Bezeichnung("Schadsoftware")] public string? Fund { get; private set; }
    /// <summary>Wer sie hochgeladen hat.</summary>
    [NichtProtokolliert] public Guid HochgeladenVon { get; private set; }
    /// <summary>Wann, UTC.</summary>
    [NichtProtokolliert] public DateTime HochgeladenAm { get; private set; }

    string IBenannt.Benennung => Nummer == 1 ? "Datei" : $"Datei, {Nummer}. Fassung";

    /// <summary>Ob sich der Inhalt abrufen lässt.</summary>
    public bool Abrufbar => Sha256 is not null && Befund is Virenbefund.Unbedenklich or Virenbefund.OhnePruefung;

    internal void Geprueft(string? fund)
    {
        (Befund, Fund) = (fund is null ? Virenbefund.Unbedenklich : Virenbefund.Befallen, fund);
        if (fund is not null) InhaltLoeschen();
    }

    internal void Leeren()
    {
        Dateiname = "";
        InhaltLoeschen();
    }

    private void InhaltLoeschen() => (Sha256, OriginalSha256, VorschauKlein, VorschauMittel, VorschauGross) = (null, null, null, null, null);
}
