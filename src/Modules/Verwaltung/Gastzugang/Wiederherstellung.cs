using System.Security.Cryptography;
using System.Text;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Codes für den Fall, dass die Authenticator-App fehlt. 80 Zufallsbits je Code: Dafür genügt als Prüfwert ein einfacher Hash.</summary>
internal static class Wiederherstellung
{
    public const int Anzahl = 10;
    private const int Laenge = 16;

    /// <summary>Zehn neue Codes; gezeigt werden sie einmal.</summary>
    public static IReadOnlyList<string> NeueCodes() => [.. Enumerable.Range(0, Anzahl).Select(_ => NeuerCode())];

    public static string PruefwertZu(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Reinform(code))));

    /// <summary>Ob etwas ein Wiederherstellungscode sein kann; Codes der App sind kürzer.</summary>
    public static bool KoennteSein(string? code) => Reinform(code ?? "").Length == Laenge;

    private static string NeuerCode() => string.Join('-', Zeitcode.AlsBase32(RandomNumberGenerator.GetBytes(10)).ToLowerInvariant().Chunk(4).Select(c => new string(c)));

    private static string Reinform(string code) => string.Concat(code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
}
