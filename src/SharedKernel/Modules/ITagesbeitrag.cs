namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Was ein Modul zur Startseite „Mein Tag“ beiträgt, bezogen auf die angemeldete Person.</summary>
public interface ITagesbeitrag
{
    /// <summary>Zahlen und Listen für heute; leer, wenn das Modul der Person nichts zu zeigen hat.</summary>
    Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken);
}

/// <summary>Beitrag eines Moduls.</summary>
/// <param name="Kacheln">Große Zahlen oben.</param>
/// <param name="Abschnitte">Arbeitslisten darunter.</param>
public sealed record Tagesbeitrag(IReadOnlyList<Kachel> Kacheln, IReadOnlyList<Tagesabschnitt> Abschnitte)
{
    /// <summary>Nichts beizutragen.</summary>
    public static readonly Tagesbeitrag Leer = new([], []);
}

/// <summary>Eine große Zahl mit Verweis auf die zugehörige Liste.</summary>
/// <param name="Anzahl">Die Zahl, gedeckelt wie alle Zählungen.</param>
/// <param name="Text">Was gezählt wird, passend zur Zahl gebeugt.</param>
/// <param name="Adresse">Liste, die genau diese Vorgänge zeigt.</param>
/// <param name="Dringend">Ob die Zahl eine Überschreitung meldet.</param>
public sealed record Kachel(int Anzahl, string Text, string Adresse, bool Dringend = false);

/// <summary>Eine Arbeitsliste auf „Mein Tag“.</summary>
/// <param name="Titel">Überschrift.</param>
/// <param name="Rang">Reihenfolge über alle Module.</param>
/// <param name="Punkte">Höchstens zehn Einträge.</param>
/// <param name="Leertext">Was dasteht, wenn nichts zu tun ist.</param>
/// <param name="AlleAdresse">Liste mit allen Einträgen.</param>
/// <param name="Nebenspalte">Ob der Abschnitt rechts steht.</param>
public sealed record Tagesabschnitt(
    string Titel, int Rang, IReadOnlyList<Tagespunkt> Punkte, string Leertext, string? AlleAdresse = null, bool Nebenspalte = false);

/// <summary>Ein Eintrag einer Arbeitsliste.</summary>
/// <param name="Titel">Betreff des Vorgangs.</param>
/// <param name="Adresse">Seite des Vorgangs.</param>
/// <param name="Zusatz">Nummer und Stand in einem Satz.</param>
/// <param name="Termin">Wann er fällig ist, in Worten.</param>
/// <param name="Dringend">Ob er überfällig ist.</param>
/// <param name="Terminzusatz">Ergänzung unter dem Termin.</param>
public sealed record Tagespunkt(string Titel, string Adresse, string Zusatz, string Termin, bool Dringend = false, string? Terminzusatz = null);
