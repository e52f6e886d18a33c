namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Wie ein neuer Passkey heißt, bis ihn jemand umbenennt: nach dem Gerät, so weit der Browser es nennt.</summary>
internal static class Geraetename
{
    private static readonly (string Merkmal, string Name)[] Bekannte =
        [("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android-Gerät"), ("Windows", "Windows-Rechner"), ("Macintosh", "Mac"), ("Linux", "Linux-Rechner")];

    public static string Aus(string? browserkennung) =>
        Bekannte.Where(b => browserkennung?.Contains(b.Merkmal, StringComparison.Ordinal) == true).Select(b => b.Name).FirstOrDefault() ?? "Mein Gerät";
}
