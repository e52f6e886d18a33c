namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Vorschauen in der Form, die der Druck braucht. Ein JPEG übernimmt Chromium unverändert in die PDF-Datei; WebP entpackte es Bildpunkt für Bildpunkt, und eine
/// Ausgabe würde zehnmal so groß und dauerte mehrfach so lang.
/// </summary>
public interface IDruckbilder
{
    /// <summary>Die abgelegte Vorschau als JPEG; null, wenn es sie nicht mehr gibt.</summary>
    /// <param name="vorschau">Prüfsumme der Vorschau.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    Task<byte[]?> AlsJpegAsync(string vorschau, CancellationToken cancellationToken);
}
