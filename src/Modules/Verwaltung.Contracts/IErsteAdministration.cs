namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Lädt in einer Installation ohne Administration die erste Person mit dieser Rolle ein; nur für die Kommandozeile des Servers.</summary>
public interface IErsteAdministration
{
    /// <summary>Legt die Person mit Gastkonto an und liefert den Pfad des Einladungslinks.</summary>
    /// <param name="name">Anzeigename.</param>
    /// <param name="eMail">E-Mail-Adresse, mit der sich die Person anmeldet.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    /// <exception cref="SharedKernel.Regelverstoss">Es gibt schon eine Administration, oder die Angaben taugen nicht.</exception>
    Task<string> EinladenAsync(string name, string eMail, CancellationToken cancellationToken);
}
