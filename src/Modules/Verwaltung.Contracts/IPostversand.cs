namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Versendet E-Mails außerhalb des Zeitplans; für die Kommandozeile des Servers.</summary>
public interface IPostversand
{
    /// <summary>Übergibt alle fälligen Briefe des Postausgangs.</summary>
    /// <param name="cancellationToken">Beendet den Lauf nach dem Brief, der gerade übergeben wird.</param>
    /// <returns>Das Ergebnis in einem Satz; null, wenn nichts fällig war.</returns>
    Task<string?> VersendenAsync(CancellationToken cancellationToken);
}
