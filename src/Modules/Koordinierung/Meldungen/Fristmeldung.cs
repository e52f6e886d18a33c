namespace Stadtteilmanagement.Koordinierung.Meldungen;

internal enum Fristmeldungsart { Endet, Ueberschritten, Wiedervorlage }

/// <summary>Beleg, dass zu diesem Tag schon benachrichtigt ist. Eine verlängerte Frist ist ein anderer Tag und wird wieder gemeldet.</summary>
internal sealed class Fristmeldung
{
    /// <summary>Die Zuständigkeit oder das Anliegen.</summary>
    public required Guid VorgangId { get; init; }
    public required Fristmeldungsart Art { get; init; }
    public required DateOnly Tag { get; init; }
}
