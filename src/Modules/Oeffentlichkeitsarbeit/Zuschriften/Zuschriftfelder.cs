using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Was über den persönlichen Link geschrieben wird, beim Zwischenspeichern wie beim Einreichen.</summary>
internal interface IZuschriftfelder
{
    string? Geheimnis { get; }
    int Version { get; }
    string? Titel { get; }
    string? Vorspann { get; }
    string? Text { get; }
    string? Urheber { get; }
    IReadOnlyList<Bildeingabe>? Bilder { get; }
}

/// <summary>Die Angaben zu einem Bild.</summary>
/// <param name="OhnePersonen">Auf dem Bild ist niemand zu erkennen; eine Einwilligung braucht es dann nicht.</param>
internal sealed record Bildeingabe(Guid Id, string? Alternativtext, string? Rechte, string? Einwilligung, bool OhnePersonen)
{
    public static Bildeingabe Aus(Bildangabe bild) =>
        bild.Einwilligung == Bildangabe.KeinePersonen ? new(bild.DateiId, bild.Alternativtext, bild.Rechte, null, true) : new(bild.DateiId, bild.Alternativtext, bild.Rechte, bild.Einwilligung, false);

    public (string? Alternativtext, string? Rechte, string? Einwilligung) Angaben => (Gekuerzt(Alternativtext), Gekuerzt(Rechte), OhnePersonen ? Bildangabe.KeinePersonen : Gekuerzt(Einwilligung));

    private static string? Gekuerzt(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal abstract class ZuschriftfelderValidator<T> : AbstractValidator<T> where T : IZuschriftfelder
{
    protected ZuschriftfelderValidator()
    {
        RuleFor(z => z.Titel).Pflicht("einen Titel").Hoechstens(150);
        RuleFor(z => z.Vorspann).Hoechstens(500);
        RuleFor(z => z.Text).Hoechstens(20_000);
        RuleFor(z => z.Urheber).Hoechstens(150);
        RuleForEach(z => z.Bilder).ChildRules(bild =>
        {
            bild.RuleFor(b => b.Alternativtext).Hoechstens(500);
            bild.RuleFor(b => b.Rechte).Hoechstens(300);
            bild.RuleFor(b => b.Einwilligung).Hoechstens(500);
        });
    }
}

internal static class Zuschriftaenderung
{
    /// <summary>Übernimmt Text und Bildangaben; gespeichert wird danach.</summary>
    public static async Task UebernehmenAsync(this OeffentlichkeitsarbeitContext db, Beitrag beitrag, IZuschriftfelder z, CancellationToken cancellationToken)
    {
        await db.PruefeVersionAsync(beitrag, z.Version, cancellationToken);
        // Die Rubrik bleibt Sache der Redaktion.
        beitrag.UeberLinkBearbeiten(new Beitragsangaben(z.Titel!.Trim(), Gekuerzt(z.Vorspann), z.Text?.Trim() ?? "", Gekuerzt(z.Urheber), beitrag.RubrikId));
        var eingaben = (z.Bilder ?? []).DistinctBy(b => b.Id).ToDictionary(b => b.Id);
        // Nur Bilder dieses Beitrags; was inzwischen entfernt ist, braucht keine Angaben mehr.
        foreach (var datei in await db.Dateien.Where(d => d.VorgangId == beitrag.Id && d.EntferntAm == null && eingaben.Keys.Contains(d.Id)).OrderBy(d => d.Id).Take(eingaben.Count).ToListAsync(cancellationToken))
            if (eingaben[datei.Id].Angaben is var neu && neu != (datei.Alternativtext, datei.Rechte, datei.Einwilligung)) datei.Bearbeiten(neu.Alternativtext, neu.Rechte, neu.Einwilligung);
    }

    private static string? Gekuerzt(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
