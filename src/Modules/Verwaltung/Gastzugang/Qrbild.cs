using System.Text;
using QRCoder;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Ein QR-Code als Adresse für ein Bild. Er steht in der Seite selbst: Als eigene Datei stünde der Schlüssel in einer Adresse und damit in Protokollen.</summary>
internal static class Qrbild
{
    public static string Adresse(string inhalt)
    {
        using var daten = QRCodeGenerator.GenerateQrCode(inhalt, QRCodeGenerator.ECCLevel.M);
        using var bild = new SvgQRCode(daten);
        return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(bild.GetGraphic(4)));
    }
}
