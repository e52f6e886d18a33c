namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>
/// Schreibt jemandem ohne Konto einen Brief mit einem geheimen Link. Er liegt verschlüsselt im Postausgang und wird nach dem Versand gelöscht; deshalb geht er
/// nicht als Ereignis durch den Ausgang des Moduls, wo das Geheimnis lesbar stünde.
/// </summary>
public interface ILinkpost
{
    /// <summary>Gibt den Brief in den Postausgang; gespeichert wird sofort.</summary>
    /// <returns>false, wenn hier keine E-Mail hinausgeht: Dann muss der Link von Hand verschickt werden.</returns>
    Task<bool> AufgebenAsync(Linkbrief brief, CancellationToken cancellationToken);
}

/// <summary>Ein Brief mit einem geheimen Link.</summary>
/// <param name="Name">Name der Empfängerin oder des Empfängers.</param>
/// <param name="EMail">E-Mail-Adresse.</param>
/// <param name="Betreff">Betreff.</param>
/// <param name="Davor">Absätze vor dem Link, je ein ganzer Satz oder mehr.</param>
/// <param name="Verweis">Text des Links.</param>
/// <param name="Pfad">Pfad der Seite ab der Wurzel, mit dem Geheimnis.</param>
/// <param name="Danach">Absätze nach dem Link.</param>
public sealed record Linkbrief(string Name, string EMail, string Betreff, IReadOnlyList<string> Davor, string Verweis, string Pfad, IReadOnlyList<string> Danach);
