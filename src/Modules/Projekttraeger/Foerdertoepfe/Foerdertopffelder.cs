using FluentValidation;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IFoerdertopffelder
{
    string? Name { get; }
    int? Jahr { get; }
    Geldbetrag? Volumen { get; }
    Geldbetrag? Hoechstsumme { get; }
    decimal? Eigenanteil { get; }
    DateOnly? Antragsschluss { get; }
    Geldbetrag? EinzelverfuegungBis { get; }
    Gremium? Gremium { get; }
    Guid? AmtId { get; }
    string? Unterlagen { get; }

    public Foerdertopfangaben Angaben() => new(
        Name!.Trim(), Jahr!.Value, Volumen!.Value, Hoechstsumme, Eigenanteil ?? 0, Antragsschluss!.Value, EinzelverfuegungBis ?? Geldbetrag.Null, Gremium!.Value, AmtId!.Value, Unterlagen ?? "");
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IFoerdertopfformular
{
    IFoerdertopffelder Command { get; }
    Auswahl Auswahl { get; }
}

internal abstract class FoerdertopffelderValidator<T> : AbstractValidator<T> where T : IFoerdertopffelder
{
    protected FoerdertopffelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(t => t.Name).Pflicht("einen Namen").Hoechstens(100);
        RuleFor(t => t.Jahr).Gewaehlt("ein Jahr").Must(j => j is null or >= 1990 and <= 2100).WithMessage("Das Jahr liegt vor 1990 oder nach 2100. Bitte prüfen Sie es.");
        RuleFor(t => t.Volumen).NotNull().WithMessage("Bitte geben Sie ein Volumen an.");
        RuleFor(t => t.Eigenanteil).Must(p => p is null or >= 0 and <= 100).WithMessage("Der Eigenanteil liegt zwischen 0 und 100 Prozent.");
        RuleFor(t => t.Antragsschluss).Gewaehlt("den Antragsschluss").NichtVor1990();
        RuleFor(t => t.Gremium).Gewaehlt("wer entscheidet").IsInEnum().WithMessage("Bitte wählen Sie aus der Liste.");
        RuleFor(t => t.AmtId).Gewaehlt("das bewilligende Amt")
            .MustAsync(async (id, ct) => id is null || (await verzeichnis.LadenAsync(ct)).Amt(id.Value) is not null).WithMessage("Dieses Amt gibt es nicht. Bitte wählen Sie eines aus der Liste.");
        RuleFor(t => t.Unterlagen).Hoechstens(2000);
        RuleForEach(t => Zeilen(t.Unterlagen)).Must(z => z.Length <= 200).WithMessage("Eine Unterlage hat höchstens 200 Zeichen je Zeile.").OverridePropertyName(nameof(IFoerdertopffelder.Unterlagen));
    }

    private static string[] Zeilen(string? text) => (text ?? "").Split('\n', StringSplitOptions.TrimEntries);
}
