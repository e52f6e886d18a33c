using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Einspielen;

/// <summary>
/// Etwas, das sich aus einer Datei einspielen lässt; wird gefunden, nicht eingetragen. Module leiten von <see cref="Einspielart{TSatz,TBestand}"/> ab
/// und bekommen Hochladen, Zuordnung, Vorschau, Fortsetzen und Fehlerliste geschenkt.
/// </summary>
public interface IEinspielart
{
    /// <summary>Unveränderlicher Schlüssel, zum Beispiel „veranstaltungen“; steht in Adressen.</summary>
    string Schluessel { get; }

    /// <summary>Was eingespielt wird, in der Mehrzahl, zum Beispiel „Veranstaltungen“.</summary>
    string Titel { get; }

    /// <summary>Pfad der Liste, in der das Eingespielte steht.</summary>
    string Liste { get; }

    /// <summary>Wer einspielen darf.</summary>
    IReadOnlyList<Rolle> Rollen { get; }

    /// <summary>Was die Datei enthalten kann, in der Reihenfolge der Vorlage.</summary>
    IReadOnlyList<Einspielspalte> Spalten { get; }

    /// <summary>Prüft alle Zeilen, ohne etwas zu ändern.</summary>
    Task<IReadOnlyList<Zeilenbefund>> PruefenAsync(Einspieltabelle tabelle, Spaltenzuordnung zuordnung, CancellationToken cancellationToken);

    /// <summary>Spielt ein, wo es noch nicht geschehen ist. Wie weit es kam, steht in derselben Transaktion wie die Änderungen: Nichts fehlt, nichts ist doppelt.</summary>
    /// <param name="einspielung">Schlüssel des Vorgangs; mit demselben geht es nach einer Unterbrechung genau dort weiter.</param>
    /// <param name="tabelle">Die Datei.</param>
    /// <param name="zuordnung">Welche Spalte wohin gehört.</param>
    /// <param name="nurGute">Fehlerhafte Zeilen auslassen; sonst gilt alles oder nichts.</param>
    /// <param name="fortschritt">Nimmt den Stand entgegen.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="Regelverstoss">Bei „alles oder nichts“ stimmt mindestens eine Zeile nicht.</exception>
    Task<Einspielergebnis> EinspielenAsync(
        Guid einspielung, Einspieltabelle tabelle, Spaltenzuordnung zuordnung, bool nurGute, IFortschritt fortschritt, CancellationToken cancellationToken);

    /// <summary>Wie weit eine Einspielung gekommen ist; null, wenn sie noch nichts geändert hat.</summary>
    Task<Einspielergebnis?> StandAsync(Guid einspielung, CancellationToken cancellationToken);
}

/// <summary>Was aus einer Zeile wird.</summary>
public enum Zeilenart
{
    /// <summary>Den Satz gibt es noch nicht.</summary>
    [Bezeichnung("neu")] Neu,
    /// <summary>Es gibt ihn, und die Datei ändert etwas.</summary>
    [Bezeichnung("geändert")] Geaendert,
    /// <summary>Es gibt ihn genau so.</summary>
    [Bezeichnung("unverändert")] Gleich,
    /// <summary>Derselbe Satz steht weiter oben schon in der Datei.</summary>
    [Bezeichnung("doppelt")] Doppelt,
    /// <summary>Etwas stimmt nicht.</summary>
    [Bezeichnung("fehlerhaft")] Fehlerhaft
}

/// <summary>Ergebnis der Prüfung einer Zeile.</summary>
/// <param name="Zeile">Die Zeile der Datei.</param>
/// <param name="Art">Was aus ihr wird.</param>
/// <param name="Fehler">Was nicht stimmt.</param>
/// <param name="Geaendert">Titel der Spalten, die sich gegenüber dem Bestand ändern.</param>
public sealed record Zeilenbefund(Rohzeile Zeile, Zeilenart Art, IReadOnlyList<Feldfehler> Fehler, IReadOnlyList<string> Geaendert)
{
    /// <summary>Ob die Zeile übernommen wird.</summary>
    public bool IstGut => Art is Zeilenart.Neu or Zeilenart.Geaendert or Zeilenart.Gleich;
}

/// <summary>Wie viele Zeilen was geworden sind.</summary>
/// <param name="Neu">Angelegt.</param>
/// <param name="Geaendert">Geändert.</param>
/// <param name="Gleich">Waren schon so.</param>
/// <param name="Uebersprungen">Fehlerhaft oder doppelt.</param>
public sealed record Einspielergebnis(int Neu, int Geaendert, int Gleich, int Uebersprungen)
{
    /// <summary>Behandelte Zeilen.</summary>
    public int Gesamt => Neu + Geaendert + Gleich + Uebersprungen;
}
