namespace Stadtteilmanagement.SharedKernel.Aufgaben;

/// <summary>
/// Wiederkehrende Hintergrundarbeit eines Moduls oder des Hosts; wird gefunden, nicht eingetragen. Sie läuft als
/// <see cref="Security.AngemeldetePerson.System"/> in einem eigenen Gültigkeitsbereich, auf höchstens einem Host zugleich. Jede Aufgabe ist
/// wiederholbar und verträgt es, mittendrin abgebrochen zu werden: Was fertig ist, steht in der Datenbank, der Rest kommt beim nächsten Lauf.
/// </summary>
public interface IAufgabe
{
    /// <summary>Was getan wird, wie es die Administration liest, zum Beispiel „E-Mails versenden“.</summary>
    string Titel { get; }

    /// <summary>Wann: Cron-Ausdruck von Quartz (Sekunden zuerst) in Europe/Berlin.</summary>
    string Zeitplan { get; }

    /// <summary>Tut, was fällig ist.</summary>
    /// <returns>Das Ergebnis in einem Satz ohne Angaben zu natürlichen Personen, zum Beispiel „3 E-Mails versandt.“; null, wenn nichts zu tun war.</returns>
    Task<string?> AusfuehrenAsync(CancellationToken cancellationToken);
}
