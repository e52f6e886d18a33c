using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Zeitabhängige Codes der Authenticator-Apps nach RFC 6238: sechs Ziffern, alle 30 Sekunden neu. Eigene Rechnung statt der von Identity,
/// weil dort dieselben Codes mehrfach gälten und die Uhr nicht gestellt werden kann.
/// </summary>
internal static class Zeitcode
{
    private const int Sekunden = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Ein neuer Schlüssel: 160 Bit in der Schreibweise, die Apps verstehen.</summary>
    public static string NeuerSchluessel() => AlsBase32(RandomNumberGenerator.GetBytes(20));

    /// <summary>Der Zeitschritt, zu dem der Code gehört; null, wenn er nicht stimmt. Die Uhren dürfen einen Schritt auseinander gehen.</summary>
    public static long? Zeitschritt(string schluessel, string? code, DateTime jetzt)
    {
        var ziffern = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        var schritt = new DateTimeOffset(jetzt).ToUnixTimeSeconds() / Sekunden;
        return new[] { schritt, schritt - 1, schritt + 1 }.Where(s => ziffern == Code(schluessel, s)).Select(s => (long?)s).FirstOrDefault();
    }

    public static string Code(string schluessel, DateTime zeit) => Code(schluessel, new DateTimeOffset(zeit).ToUnixTimeSeconds() / Sekunden);

    /// <summary>Was der QR-Code enthält; auf dem Telefon öffnet derselbe Verweis die App.</summary>
    public static string Verweis(string schluessel, string eMail) =>
        $"otpauth://totp/Stadtteilmanagement:{Uri.EscapeDataString(eMail)}?secret={schluessel}&issuer=Stadtteilmanagement";

    /// <summary>In Vierergruppen, damit man ihn abschreiben kann.</summary>
    public static string Lesbar(string schluessel) => string.Join(' ', schluessel.Chunk(4).Select(c => new string(c)));

    /// <summary>Ob ein Schlüssel, der durch ein Formular ging, noch die Form und Länge eines neuen hat.</summary>
    public static bool IstSchluessel(string? schluessel) => schluessel is { Length: 32 } && schluessel.All(Alphabet.Contains);

    /// <summary>Der Schlüssel aus dem Formular, damit die App nach einem Tippfehler verbunden bleibt; sonst ein neuer.</summary>
    public static string GetipptOderNeu(string? schluessel) => IstSchluessel(schluessel) ? schluessel! : NeuerSchluessel();

    public static string AlsBase32(ReadOnlySpan<byte> bytes)
    {
        var (text, puffer, bits) = (new char[(bytes.Length * 8 + 4) / 5], 0, 0);
        var stelle = 0;
        foreach (var einer in bytes)
        {
            (puffer, bits) = (puffer << 8 | einer, bits + 8);
            for (; bits >= 5; bits -= 5) text[stelle++] = Alphabet[puffer >> (bits - 5) & 31];
            puffer &= (1 << bits) - 1;
        }
        if (bits > 0) text[stelle] = Alphabet[puffer << (5 - bits) & 31];
        return new string(text);
    }

    private static string Code(string schluessel, long schritt)
    {
        Span<byte> zaehler = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(zaehler, schritt);
        // RFC 6238 und die Apps verlangen SHA-1; als HMAC ist es dafür sicher.
        var hash = HMACSHA1.HashData(AusBase32(schluessel), zaehler);
        var wert = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15, 4)) & int.MaxValue;
        return (wert % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] AusBase32(string text)
    {
        var (bytes, puffer, bits) = (new List<byte>(text.Length * 5 / 8), 0, 0);
        foreach (var zeichen in text)
        {
            (puffer, bits) = (puffer << 5 | Alphabet.IndexOf(zeichen), bits + 5);
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(puffer >> bits));
            puffer &= (1 << bits) - 1;
        }
        return [.. bytes];
    }
}
