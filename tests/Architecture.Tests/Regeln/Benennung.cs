using System.Text.RegularExpressions;
using Stadtteilmanagement.Architecture.Tests.Grundlage;

namespace Stadtteilmanagement.Architecture.Tests.Regeln;

/// <summary>Ein Typ und die Namen der Module.</summary>
internal sealed record Typname(Type Typ, IReadOnlyList<string> Modulnamen);

/// <summary>Eine Seite und der Baum, in dem sie liegt.</summary>
internal sealed record Seitendatei(Quelltext Datei, Quellbaum Baum);

/// <summary>Regeln 12 und 13: Namen lassen sich überall tippen, und von der Adresse führt ein gerader Weg zum Code.</summary>
public sealed partial class Benennung
{
    internal static readonly Regel<Quelltext> NurAscii = new(12, "Bezeichner und Dateinamen bestehen aus ASCII.", datei => Umlaute(datei));

    internal static readonly Regel<Typname> KeinTypWieEinModul = new(12, "Kein Typ heißt wie ein Modul.",
        name => name.Modulnamen.Contains(name.Typ.Name)
            ? [$"{name.Typ.FullName} heißt wie ein Modul und verdeckt dessen Namensraum; bitte umbenennen."] : []);

    internal static readonly Regel<Seitendatei> NebenDemAnwendungsfall = new(13, "Jede Seite liegt neben ihrem Anwendungsfall.",
        seite => seite.Baum.Enthaelt(seite.Datei.Pfad.Replace(".cshtml.cs", ".cs", StringComparison.Ordinal))
            ? [] : [$"{seite.Datei.Pfad}: {seite.Datei.Dateiname.Replace(".cshtml.cs", ".cs", StringComparison.Ordinal)} fehlt daneben; bitte Befehl oder Abfrage dort anlegen."]);

    internal static readonly Regel<Quelltext> AdresseImModul = new(13, "Jede Adresse beginnt mit dem Modul, in Kleinbuchstaben.", datei => Adressfehler(datei));

    [Fact]
    public void Bezeichner_und_Dateinamen_bestehen_aus_ASCII() => NurAscii.GiltFuer(Codebasis.Baum.Dateien);

    [Fact]
    public void Kein_Typ_heisst_wie_ein_Modul() =>
        KeinTypWieEinModul.GiltFuer(Codebasis.Typen.Select(t => new Typname(t, Codebasis.Baum.Modulnamen)));

    [Fact]
    public void Jede_Seite_liegt_neben_ihrem_Anwendungsfall() =>
        NebenDemAnwendungsfall.GiltFuer(Codebasis.Baum.Unter("src/Modules/", ".cshtml.cs").Select(d => new Seitendatei(d, Codebasis.Baum)));

    [Fact]
    public void Jede_Adresse_beginnt_mit_ihrem_Modul() =>
        AdresseImModul.GiltFuer(Codebasis.Baum.Unter("src/Modules/", ".cshtml").Where(d => Page().IsMatch(d.Text)));

    private static IEnumerable<string> Umlaute(Quelltext datei)
    {
        if (!System.Text.Ascii.IsValid(datei.Pfad)) yield return $"{datei.Pfad}: Der Dateiname enthält Umlaute; bitte ae, oe, ue, ss schreiben.";
        if (!datei.Endet(".cs")) yield break;
        foreach (var (nummer, zeile) in Csharp.NurCode(datei.Text.TrimStart('\uFEFF')).Split('\n').Index())
            foreach (Match wort in Fremdes().Matches(zeile))
                yield return $"{datei.Pfad}:{nummer + 1}: „{wort.Value}“ ist kein ASCII; bitte ae, oe, ue, ss schreiben.";
    }

    private static IEnumerable<string> Adressfehler(Quelltext datei)
    {
        var modul = datei.Pfad.Split('/')[2].ToLowerInvariant();
        var adresse = Page().Match(datei.Text).Groups["adresse"].Value;
        var fest = Platzhalter().Replace(adresse, "");
        if (adresse != $"/{modul}" && !adresse.StartsWith($"/{modul}/", StringComparison.Ordinal))
            yield return $"{datei.Pfad}: Die Adresse „{adresse}“ beginnt nicht mit /{modul}; bitte @page \"/{modul}/…\" schreiben.";
        else if (!Adresszeichen().IsMatch(fest))
            yield return $"{datei.Pfad}: Die Adresse „{adresse}“ enthält mehr als Kleinbuchstaben, Ziffern und Bindestriche.";
    }

    [GeneratedRegex(@"[\w]*[^\x00-\x7F][\w]*")]
    private static partial Regex Fremdes();

    [GeneratedRegex(@"^\uFEFF?@page(?:\s+""(?<adresse>[^""]*)"")?", RegexOptions.Multiline)]
    private static partial Regex Page();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Platzhalter();

    [GeneratedRegex("^[a-z0-9/-]*$")]
    private static partial Regex Adresszeichen();
}
