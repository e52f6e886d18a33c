using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>Geheimnisse, die in einer Adresse stehen und dort die Anmeldung ersetzen: Kalenderabos, Einladungen, persönliche Links.</summary>
public static class Geheimnis
{
    /// <summary>256 zufällige Bits: nicht zu erraten, und in einer Adresse ohne Umschreiben zu gebrauchen.</summary>
    public static string Neu() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256, hexadezimal. Nur diese Prüfsumme wird gespeichert: Wer die Datenbank liest, kann die Adresse nicht benutzen.</summary>
    public static string Pruefsumme(string geheimnis) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(geheimnis)));
}
