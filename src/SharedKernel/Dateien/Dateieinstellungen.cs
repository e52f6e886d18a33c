using Microsoft.Extensions.Configuration;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Wo Dateien liegen, wie groß sie sein dürfen und wer sie auf Viren prüft.</summary>
/// <param name="Ordner">Wurzel der Ablage.</param>
/// <param name="HoechstensMegabyte">Erlaubte Größe je Datei.</param>
/// <param name="Virenpruefung">Adresse von ClamAV: „tcp://127.0.0.1:3310“ oder „unix:/run/clamav/clamd.ctl“; leer: Es wird nicht geprüft.</param>
public sealed record Dateieinstellungen(string Ordner, int HoechstensMegabyte, string? Virenpruefung)
{
    /// <summary>So viele Dateien gehen höchstens in einer Sendung.</summary>
    public const int HoechstensJeSendung = 20;

    /// <summary>So viele Dateien trägt ein Vorgang höchstens.</summary>
    public const int HoechstensJeVorgang = 200;

    /// <summary>Erlaubte Größe je Datei in Bytes.</summary>
    public long HoechstensBytes => HoechstensMegabyte * 1024L * 1024L;

    /// <summary>Liest die Einstellungen unter „Dateien“.</summary>
    public static Dateieinstellungen Aus(IConfiguration configuration) => new(
        configuration["Dateien:Ordner"] ?? Path.Combine(configuration["Daten:Ordner"] ?? "daten", "dateien"),
        configuration.GetValue("Dateien:HoechstensMegabyte", 25),
        configuration["Dateien:Virenpruefung"] is { Length: > 0 } adresse ? adresse : null);
}
