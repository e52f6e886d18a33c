using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IBausteinfelder
{
    string? Titel { get; }
    string? Text { get; }
    bool Vorbelegt { get; }

    public Bausteinangaben Angaben() => new(Titel!.Trim(), Text!.ReplaceLineEndings("\n").Trim(), Vorbelegt);
}

internal abstract class BausteinfelderValidator<T> : AbstractValidator<T> where T : IBausteinfelder
{
    protected BausteinfelderValidator()
    {
        RuleFor(b => b.Titel).Pflicht("einen Titel").Hoechstens(Textbaustein.TitelLaenge);
        RuleFor(b => b.Text).Pflicht("den Text").Hoechstens(Textbaustein.TextLaenge);
    }
}

/// <summary>Wer welche Bausteine sieht und pflegt, und für welche Stellen es sie gibt.</summary>
internal static class Bausteinregeln
{
    /// <summary>Was <see cref="SichtbarFuer"/> bewirkt, in Worten.</summary>
    public const string NurGemeinsameUndEigene = "gemeinsame nur Stadtteilmanagement und Administration; eigene nur man selbst, sonst 404";

    public static bool PflegtGemeinsame(AngemeldetePerson person) => person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Administration);

    public static IEnumerable<Textverwendung> Verwendungen(this ModuleCatalog katalog) => katalog.Modules.SelectMany(m => m.Textverwendungen);

    /// <summary>Die Stellen, an denen die Person schreibt; wer Gemeinsame pflegt, pflegt sie für alle.</summary>
    public static IReadOnlyList<Textverwendung> VerwendungenFuer(this ModuleCatalog katalog, AngemeldetePerson person) =>
        [.. katalog.Verwendungen().Where(v => PflegtGemeinsame(person) || v.Rollen.Length == 0 || v.Rollen.Any(person.Ist))];

    public static Textverwendung Verwendung(this ModuleCatalog katalog, string? schluessel, AngemeldetePerson person) =>
        katalog.VerwendungenFuer(person).FirstOrDefault(v => v.Schluessel == schluessel) ?? throw new Regelverstoss("Für diese Stelle gibt es keine Textbausteine. Bitte wählen Sie aus der Liste.");

    /// <summary>Gemeinsame und eigene; fremde eigene gibt es für niemanden sonst.</summary>
    public static IQueryable<Textbaustein> SichtbarFuer(this IQueryable<Textbaustein> bausteine, AngemeldetePerson person) =>
        bausteine.Where(b => b.BesitzerId == null || b.BesitzerId == person.Id);

    /// <summary>Ein Baustein, den die Person pflegen darf.</summary>
    public static async Task<Textbaustein> LadeTextbausteinAsync(this VerwaltungContext db, Guid id, int version, AngemeldetePerson person, CancellationToken cancellationToken)
    {
        var gemeinsame = PflegtGemeinsame(person);
        var baustein = await db.Textbausteine.FirstOrDefaultAsync(b => b.Id == id && (b.BesitzerId == person.Id || gemeinsame && b.BesitzerId == null), cancellationToken)
            ?? throw new NichtGefunden("Diesen Textbaustein gibt es nicht.");
        await db.PruefeVersionAsync(baustein, version, cancellationToken);
        return baustein;
    }

    /// <summary>Löst die bisherige Vorbelegung derselben Stelle ab, damit im Formular nur ein Text steht.</summary>
    public static async Task VorbelegungAbloesenAsync(this VerwaltungContext db, Textbaustein neu, CancellationToken cancellationToken)
    {
        if (!neu.Vorbelegt) return;
        foreach (var bisher in await db.Textbausteine.Where(b => b.Verwendung == neu.Verwendung && b.BesitzerId == neu.BesitzerId && b.Vorbelegt && b.Id != neu.Id).ToListAsync(cancellationToken))
            bisher.NichtMehrVorbelegen();
    }
}
