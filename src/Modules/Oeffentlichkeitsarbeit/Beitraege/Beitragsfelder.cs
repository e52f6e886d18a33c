using FluentValidation;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IBeitragsfelder
{
    string? Titel { get; }
    string? Vorspann { get; }
    string? Text { get; }
    string? Urheber { get; }
    Guid? RubrikId { get; }

    public Beitragsangaben Angaben() => new(Titel!.Trim(), Gekuerzt(Vorspann), Text?.Trim() ?? "", Gekuerzt(Urheber), RubrikId);

    private static string? Gekuerzt(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IBeitragformular
{
    IBeitragsfelder Command { get; }
    Zeitungsauswahl Auswahl { get; }
}

internal abstract class BeitragfelderValidator<T> : AbstractValidator<T> where T : IBeitragsfelder
{
    protected BeitragfelderValidator()
    {
        RuleFor(b => b.Titel).Pflicht("einen Titel").Hoechstens(150);
        RuleFor(b => b.Vorspann).Hoechstens(500);
        RuleFor(b => b.Text).Hoechstens(20_000);
        RuleFor(b => b.Urheber).Hoechstens(150);
    }
}
