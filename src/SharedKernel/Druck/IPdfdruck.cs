namespace Stadtteilmanagement.SharedKernel.Druck;

/// <summary>Macht aus einer HTML-Seite mit Druck-CSS eine getaggte PDF-Datei. Die eine Stelle dafür, für alle Module.</summary>
public interface IPdfdruck
{
    /// <summary>Druckt die Seite.</summary>
    /// <param name="html">Vollständiges Dokument ohne Verweise auf andere Adressen; Bilder und Stile stehen darin.</param>
    /// <param name="cancellationToken">Abbruch; der Druck endet dann auch.</param>
    /// <returns>Die Datei; null, wenn kein Chromium bereitsteht: Dann bleibt die Druckansicht.</returns>
    /// <exception cref="Regelverstoss">Der Druck ist gescheitert oder hat zu lange gedauert.</exception>
    Task<byte[]?> DruckenAsync(string html, CancellationToken cancellationToken);
}
