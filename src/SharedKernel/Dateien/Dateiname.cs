using System.Globalization;
using System.Text;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Namen, die Personen ihren Dateien geben: nur zum Anzeigen und Speichern, nie als Pfad.</summary>
internal static class Dateiname
{
    public const int Hoechstens = 150;

    /// <summary>Ohne Ordner, Steuer- und Richtungszeichen; höchstens <see cref="Hoechstens"/> Zeichen.</summary>
    public static string Saeubern(string? name)
    {
        var letzter = (name ?? "").Split('/', '\\')[^1];
        // Richtungszeichen lassen „fdp.exe“ wie „exe.pdf“ aussehen.
        var sichtbar = new StringBuilder();
        foreach (var zeichen in letzter.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(IstSichtbar)) sichtbar.Append(zeichen);
        var text = sichtbar.ToString().Trim(' ', '.');
        return text.Length == 0 ? "datei" : Kuerzen(text);
    }

    /// <summary>Die Endung ohne Punkt, klein.</summary>
    public static string Endung(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    /// <summary>Der Name mit einer Endung, die zur erkannten Art gehört.</summary>
    public static string Passend(string name, Dateiart art) =>
        art.HatEndung(Endung(name)) ? name : Kuerzen($"{Path.GetFileNameWithoutExtension(name)}.{art.Endung()}");

    private static bool IstSichtbar(Rune zeichen) =>
        Rune.GetUnicodeCategory(zeichen) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && !"<>:\"|?*".Contains(zeichen.ToString(), StringComparison.Ordinal);

    private static string Kuerzen(string name)
    {
        if (name.Length <= Hoechstens) return name;
        var endung = Path.GetExtension(name);
        if (endung.Length > 10) endung = "";
        var stamm = name[..(Hoechstens - endung.Length)];
        return (char.IsHighSurrogate(stamm[^1]) ? stamm[..^1] : stamm) + endung;
    }
}
