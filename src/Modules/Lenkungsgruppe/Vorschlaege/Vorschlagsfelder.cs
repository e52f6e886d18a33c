using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Die Angaben, die Aufnehmen und Bearbeiten gemeinsam haben.</summary>
internal interface IVorschlagsfelder
{
    string? Titel { get; }
    Vorschlagsart? Art { get; }
    string? Beschreibung { get; }
    string? Zielgruppe { get; }
    string? Stadtteil { get; }
    string? Ort { get; }
    Geldbetrag? Kosten { get; }
    Geldbetrag? Beantragt { get; }
    Guid? TraegerId { get; }
    string? Beschlussvorschlag { get; }

    public Vorschlagsangaben Angaben(string? traeger, string? topf) => new(
        Titel!.Trim(), Art!.Value, Beschreibung!.Trim(), Leer(Zielgruppe), Stadtteil!, Leer(Ort), Kosten, Beantragt, topf, TraegerId, traeger, Beschlussvorschlag!.Trim());

    private static string? Leer(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IVorschlagsformular
{
    IVorschlagsfelder Command { get; }
    Vorschlagsauswahl Auswahl { get; }
}

internal abstract class VorschlagsfelderValidator<T> : AbstractValidator<T> where T : IVorschlagsfelder
{
    protected VorschlagsfelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(v => v.Titel).Pflicht("einen Titel").Hoechstens(200);
        RuleFor(v => v.Art).Gewaehlt("die Art");
        RuleFor(v => v.Beschreibung).Pflicht("eine Beschreibung").Hoechstens(8000);
        RuleFor(v => v.Zielgruppe).Hoechstens(300);
        RuleFor(v => v.Ort).Hoechstens(200);
        RuleFor(v => v.Beschlussvorschlag).Pflicht("den Wortlaut des Beschlussvorschlags").Hoechstens(4000);
        RuleFor(v => v.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null).WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        RuleFor(v => v.Kosten).Must(k => k is null || k.Value >= Geldbetrag.Null).WithMessage("Kosten können nicht negativ sein.");
        RuleFor(v => v.Beantragt).Must((v, b) => b is null || b.Value >= Geldbetrag.Null && (v.Kosten is null || b.Value <= v.Kosten.Value)).WithMessage("Beantragt werden kann höchstens, was es kostet.");
    }
}
