using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Eine Authenticator-App, unabhängig vom Server gerechnet.</summary>
internal static class Zeitcodes
{
    public static string Jetzt(string schluessel, int schritt = 0)
    {
        var bits = string.Concat(schluessel.Select(z => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(z), 2).PadLeft(5, '0')));
        var geheimnis = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var zaehler = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(zaehler, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30 + schritt);
        var hash = HMACSHA1.HashData(geheimnis, zaehler);
        var ab = hash[^1] & 0xf;
        var zahl = (hash[ab] & 0x7f) << 24 | hash[ab + 1] << 16 | hash[ab + 2] << 8 | hash[ab + 3];
        return (zahl % 1_000_000).ToString("D6", null);
    }
}
