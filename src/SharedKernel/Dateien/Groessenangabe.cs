using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Größen, wie Menschen sie lesen.</summary>
public static class Groessenangabe
{
    /// <summary>„812 Byte“, „120 KB“, „1,4 MB“.</summary>
    public static string AlsGroesse(this long bytes) => bytes switch
    {
        < 1024 => $"{bytes} Byte",
        < 1024 * 1024 => $"{bytes / 1024.0:0} KB",
        _ => (bytes / 1024.0 / 1024.0).ToString("0.0", Ortszeit.Deutsch) + " MB"
    };
}
