using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Nimmt jedes lange Kennwort an, das nicht zu den ersten gehört, die jemand riete.</summary>
internal sealed class Kennwortpruefung(VerwaltungContext db) : IPasswordValidator<Gastanmeldung>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Gastanmeldung> manager, Gastanmeldung user, string? password)
    {
        var eigenes = await db.Gastkonten.Where(k => k.Id == user.Id).Select(k => k.EMail).Concat(db.Personen.Where(p => p.Id == user.Id).Select(p => p.Name)).Take(2).ToListAsync();
        return Kennwortregel.Mangel(password, eigenes) is { } satz ? IdentityResult.Failed(new IdentityError { Code = nameof(Kennwortregel), Description = satz }) : IdentityResult.Success;
    }
}

/// <summary>
/// Länge statt Zusammensetzung: mindestens zwölf Zeichen, und nach Abzug von häufigen Wörtern, Namen, Zahlenreihen und Wiederholungen
/// muss noch etwas übrig sein, das nicht zu erraten ist.
/// </summary>
internal static partial class Kennwortregel
{
    public const int Mindestens = 12;
    public const int Hoechstens = 200;
    private const int Eigenanteil = 6;

    private static readonly Lazy<IReadOnlyList<string>> Haeufige = new(Lesen);
    private static readonly string[] Reihen = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertzuiopue", "qwertyuiop", "asdfghjkloeae", "yxcvbnm", "zxcvbnm", "1qay2wsx3edc4rfv", "1q2w3e4r5t6z7u8i9o0p", "1q2w3e4r5t6y7u8i9o0p"];

    /// <summary>Was gegen das Kennwort spricht, als Satz; null, wenn nichts dagegen spricht.</summary>
    /// <param name="kennwort">Das Kennwort.</param>
    /// <param name="eigenes">Name und E-Mail-Adresse der Person.</param>
    public static string? Mangel(string? kennwort, IEnumerable<string> eigenes) => kennwort switch
    {
        null or { Length: < Mindestens } => $"Das Kennwort ist zu kurz. Es braucht mindestens {Mindestens} Zeichen; ein kurzer Satz ist gut.",
        { Length: > Hoechstens } => $"Das Kennwort ist zu lang. Es darf höchstens {Hoechstens} Zeichen haben.",
        _ when Rest(Vergleichbar(kennwort), eigenes).Length < Eigenanteil =>
            "Dieses Kennwort ist leicht zu erraten. Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben, ohne Ihren Namen und ohne Zahlenreihen.",
        _ => null
    };

    /// <summary>Was nach Abzug alles Erratbaren bleibt.</summary>
    private static string Rest(string kennwort, IEnumerable<string> eigenes)
    {
        foreach (var wort in eigenes.SelectMany(e => e.Split('@')).SelectMany(e => Worttrenner().Split(Vergleichbar(e))).Where(w => w.Length > 2).Concat(Haeufige.Value).OrderByDescending(w => w.Length))
            kennwort = kennwort.Replace(wort, " ", StringComparison.Ordinal);
        kennwort = Jahreszahl().Replace(OhneReihen(kennwort), " ");
        return string.Concat(Wiederholung().Replace(kennwort, "$1").Where(z => !char.IsWhiteSpace(z)));
    }

    // Erst die längsten Stücke: Sonst bliebe von „123456“ etwas stehen.
    private static string OhneReihen(string kennwort)
    {
        for (var laenge = 12; laenge >= 3; laenge--)
            foreach (var reihe in Reihen.SelectMany(r => (string[])[r, new string([.. r.Reverse()])]))
                for (var ab = 0; ab + laenge <= reihe.Length; ab++)
                    kennwort = kennwort.Replace(reihe.Substring(ab, laenge), " ", StringComparison.Ordinal);
        return kennwort;
    }

    /// <summary>Klein, Umlaute aufgelöst, beliebte Ersatzzeichen zurückgetauscht – aber nur zwischen Buchstaben, damit Zahlen Zahlen bleiben.</summary>
    private static string Vergleichbar(string text)
    {
        var klein = text.ToLowerInvariant().Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss").Replace('@', 'a').Replace('$', 's');
        return Ersatzziffer().Replace(klein, t => t.Value switch { "0" => "o", "1" => "i", "3" => "e", "4" => "a", "5" => "s", _ => "t" });
    }

    private static IReadOnlyList<string> Lesen()
    {
        using var quelle = typeof(Kennwortregel).Assembly.GetManifestResourceStream(typeof(Kennwortregel), "haeufige-woerter.txt")!;
        using var leser = new StreamReader(quelle);
        return [.. leser.ReadToEnd().Split(['\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Vergleichbar).Distinct()];
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Worttrenner();

    [GeneratedRegex(@"(.+?)\1+")]
    private static partial Regex Wiederholung();

    [GeneratedRegex(@"(19|20)\d\d")]
    private static partial Regex Jahreszahl();

    [GeneratedRegex("(?<=[a-z])[013457](?=[a-z])")]
    private static partial Regex Ersatzziffer();
}
