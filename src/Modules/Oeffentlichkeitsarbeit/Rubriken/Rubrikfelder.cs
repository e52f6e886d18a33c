using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IRubrikfelder
{
    string? Name { get; }
    int? Reihenfolge { get; }
}

internal abstract class RubrikfelderValidator<T> : AbstractValidator<T> where T : IRubrikfelder
{
    protected RubrikfelderValidator()
    {
        RuleFor(r => r.Name).Pflicht("einen Namen").Hoechstens(100);
        RuleFor(r => r.Reihenfolge).Gewaehlt("die Stelle in der Zeitung").InclusiveBetween(1, 999).WithMessage("Die Stelle ist eine Zahl von 1 bis 999.");
    }
}

internal static class Rubrikladen
{
    public static async Task<Rubrik> LadeRubrikAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var rubrik = await db.Rubriken.FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Rubrik gibt es nicht.");
        await db.PruefeVersionAsync(rubrik, version, cancellationToken);
        return rubrik;
    }

    /// <summary>Jeden Namen gibt es einmal, sonst wüsste beim Wählen niemand, welche gemeint ist.</summary>
    public static async Task NurEinmalAsync(this OeffentlichkeitsarbeitContext db, Guid id, string name, CancellationToken cancellationToken)
    {
        if (await db.Rubriken.AnyAsync(r => r.Id != id && r.Name == name, cancellationToken)) throw new Regelverstoss($"Die Rubrik „{name}“ gibt es schon.");
    }
}
