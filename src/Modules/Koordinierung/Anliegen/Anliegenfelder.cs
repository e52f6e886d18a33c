using FluentValidation;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Die Angaben, die Aufnehmen und Bearbeiten gemeinsam haben.</summary>
internal interface IAnliegenfelder
{
    string? Betreff { get; }
    string? Schilderung { get; }
    string? Stadtteil { get; }
    Kanal? Kanal { get; }
    DateOnly? EingangAm { get; }
    int? Handlungsfeld { get; }
    string? Ort { get; }
    string? EinbringerName { get; }
    string? EinbringerKontakt { get; }
    bool RueckmeldungGewuenscht { get; }

    public Anliegenangaben Angaben() => new(
        Betreff!.Trim(), Schilderung!.Trim(), Stadtteil!, Kanal!.Value, EingangAm!.Value, Handlungsfeld, Ort?.Trim(),
        EinbringerName?.Trim(), EinbringerKontakt?.Trim(), RueckmeldungGewuenscht);
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IAnliegenformular
{
    IAnliegenfelder Command { get; }
    Auswahl Auswahl { get; }
}

internal abstract class AnliegenfelderValidator<T> : AbstractValidator<T> where T : IAnliegenfelder
{
    protected AnliegenfelderValidator(IVerzeichnis verzeichnis, TimeProvider uhr)
    {
        RuleFor(a => a.Betreff).Pflicht("einen Betreff").Hoechstens(200);
        RuleFor(a => a.Schilderung).Pflicht("eine Schilderung").Hoechstens(8000);
        RuleFor(a => a.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null)
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        RuleFor(a => a.Kanal).Gewaehlt("den Weg, auf dem das Anliegen kam").IsInEnum().WithMessage("Bitte wählen Sie einen Weg aus der Liste.");
        RuleFor(a => a.EingangAm).Gewaehlt("den Tag des Eingangs").NichtInDerZukunft(uhr);
        RuleFor(a => a.Handlungsfeld)
            .MustAsync(async (nummer, ct) => nummer is null || (await verzeichnis.LadenAsync(ct)).Handlungsfeld(nummer.Value) is not null)
            .WithMessage("Dieses Handlungsfeld gibt es nicht. Bitte wählen Sie eines aus der Liste.");
        RuleFor(a => a.Ort).Hoechstens(200);
        RuleFor(a => a.EinbringerName).Hoechstens(150);
        RuleFor(a => a.EinbringerKontakt).Hoechstens(200);
        RuleFor(a => a.EinbringerKontakt).NotEmpty().When(a => a.RueckmeldungGewuenscht)
            .WithMessage("Für eine Rückmeldung braucht es einen Kontaktweg, zum Beispiel eine Telefonnummer.");
    }
}
