using FluentValidation;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Die Angaben, die Erfassen und Bearbeiten gemeinsam haben.</summary>
internal interface IBedarfsfelder
{
    string? Titel { get; }
    string? Beschreibung { get; }
    string? Stadtteil { get; }
    int? Handlungsfeld { get; }
    Prioritaet? Prioritaet { get; }
    string? Zielgruppe { get; }
    string? Fundstelle { get; }

    public Bedarfsangaben Angaben() =>
        new(Titel!.Trim(), Beschreibung!.Trim(), Stadtteil!, Handlungsfeld!.Value, Leer(Zielgruppe), Prioritaet!.Value, Leer(Fundstelle));

    private static string? Leer(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IBedarfsformular
{
    IBedarfsfelder Command { get; }
    Auswahl Auswahl { get; }
}

internal abstract class BedarfsfelderValidator<T> : AbstractValidator<T> where T : IBedarfsfelder
{
    protected BedarfsfelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(b => b.Titel).Pflicht("einen Titel").Hoechstens(200);
        RuleFor(b => b.Beschreibung).Pflicht("eine Beschreibung").Hoechstens(8000);
        RuleFor(b => b.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null)
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        RuleFor(b => b.Handlungsfeld).Gewaehlt("ein Handlungsfeld")
            .MustAsync(async (nummer, ct) => nummer is null || (await verzeichnis.LadenAsync(ct)).Handlungsfeld(nummer.Value) is not null)
            .WithMessage("Dieses Handlungsfeld gibt es nicht. Bitte wählen Sie eines aus der Liste.");
        RuleFor(b => b.Prioritaet).Gewaehlt("eine Priorität").IsInEnum().WithMessage("Bitte wählen Sie eine Priorität aus der Liste.");
        RuleFor(b => b.Zielgruppe).Hoechstens(200);
        RuleFor(b => b.Fundstelle).Hoechstens(300);
    }
}
