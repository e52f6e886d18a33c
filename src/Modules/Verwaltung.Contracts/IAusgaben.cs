using Stadtteilmanagement.SharedKernel.Ausgaben;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Gibt Listen aus, die keinem Modul gehören; ihr Vermerk steht im Prüfprotokoll der Verwaltung. Module benutzen ihren eigenen Kontext.</summary>
public interface IAusgaben
{
    /// <summary>Stellt die Tabelle zusammen und vermerkt die Ausgabe; siehe <see cref="Ausgeben.AusgebenAsync{T}"/>.</summary>
    Task<Tabelle> AusgebenAsync<T>(
        IAusgabe<object> ausgabe, string titel, IReadOnlyCollection<T> zeilen, (string Kopf, Func<T, object?> Wert)[] spalten, CancellationToken cancellationToken);
}
