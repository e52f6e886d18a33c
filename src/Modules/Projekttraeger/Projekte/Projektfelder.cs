using FluentValidation;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Projekttraeger.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben.</summary>
internal interface IProjektfelder
{
    string? Titel { get; }
    Guid? TraegerId { get; }
    string? Ziele { get; }
    string? Zielgruppe { get; }
    string? Stadtteil { get; }
    int? Handlungsfeld { get; }
    DateOnly? Beginn { get; }
    DateOnly? Ende { get; }
    Geldbetrag? Budget { get; }
    Beteiligungstiefe? Beteiligungstiefe { get; }
    string? Beteiligung { get; }
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IProjektformular
{
    IProjektfelder Command { get; }
    Auswahl Auswahl { get; }
    Projektwahl Wahl { get; }
}

internal static class Projektfelder
{
    /// <param name="bisher">Der bisherige Träger; er bleibt mit seinem damaligen Namen, auch wenn er inzwischen ruht.</param>
    public static async Task<Projektangaben> AngabenAsync(this IProjektfelder f, IOrganisationen organisationen, (Guid Id, string Name)? bisher, CancellationToken cancellationToken) => new(
        f.Titel!.Trim(), f.TraegerId!.Value, bisher?.Id == f.TraegerId ? bisher!.Value.Name : await NameAsync(f.TraegerId.Value, organisationen, cancellationToken),
        f.Ziele!.Trim(), Text(f.Zielgruppe), f.Stadtteil!, f.Handlungsfeld!.Value, f.Beginn!.Value, f.Ende!.Value, f.Budget!.Value, f.Beteiligungstiefe!.Value, Text(f.Beteiligung));

    private static async Task<string> NameAsync(Guid id, IOrganisationen organisationen, CancellationToken cancellationToken) =>
        (await organisationen.FindeAsync([id], cancellationToken)).FirstOrDefault(o => o.Aktiv)?.Name ?? throw new Regelverstoss("Diesen Träger gibt es im Netzwerk nicht oder nicht mehr. Bitte wählen Sie einen anderen.");

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal abstract class ProjektfelderValidator<T> : AbstractValidator<T> where T : IProjektfelder
{
    protected ProjektfelderValidator(IVerzeichnis verzeichnis)
    {
        RuleFor(p => p.Titel).Pflicht("einen Titel").Hoechstens(150);
        RuleFor(p => p.TraegerId).Gewaehlt("einen Träger");
        RuleFor(p => p.Ziele).Pflicht("die Ziele").Hoechstens(4000);
        RuleFor(p => p.Zielgruppe).Hoechstens(300);
        RuleFor(p => p.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null)
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        RuleFor(p => p.Handlungsfeld).Gewaehlt("ein Handlungsfeld")
            .MustAsync(async (nummer, ct) => nummer is null || (await verzeichnis.LadenAsync(ct)).Handlungsfeld(nummer.Value) is not null)
            .WithMessage("Dieses Handlungsfeld gibt es nicht. Bitte wählen Sie eines aus der Liste.");
        RuleFor(p => p.Beginn).Gewaehlt("den ersten Tag").NichtVor1990();
        RuleFor(p => p.Ende).Gewaehlt("den letzten Tag").NichtVor1990()
            .Must((p, ende) => p.Beginn is not { } beginn || ende is not { } bis || Projekt.EinwandGegen(beginn, bis) is null).WithMessage("Das Ende liegt vor dem Beginn.");
        RuleFor(p => p.Budget).NotNull().WithMessage("Bitte geben Sie ein Budget an.").Must(b => b is null || b >= Geldbetrag.Null).WithMessage("Ein Budget kann nicht negativ sein.");
        RuleFor(p => p.Beteiligungstiefe).Gewaehlt("die Beteiligungstiefe").IsInEnum().WithMessage("Bitte wählen Sie eine Stufe aus der Liste.");
        RuleFor(p => p.Beteiligung).Hoechstens(4000);
    }
}
