using FluentValidation;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel.Mediation;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Die Angaben, die Planen und Bearbeiten gemeinsam haben.</summary>
internal interface IAusgabenfelder
{
    int? Jahrgang { get; }
    int? Nummer { get; }
    string? Titelthema { get; }
    DateOnly? Redaktionsschluss { get; }
    DateOnly? Drucktermin { get; }
    DateOnly? Verteiltermin { get; }
    int? Auflage { get; }
    string? Herausgeber { get; }
    string? Redaktion { get; }
    string? Druckerei { get; }
    string? Anzeigen { get; }

    public Ausgabenangaben Angaben() => new(
        Jahrgang!.Value, Nummer!.Value, Titelthema!.Trim(), Redaktionsschluss!.Value, Drucktermin!.Value, Verteiltermin!.Value, Auflage!.Value,
        Gekuerzt(Herausgeber), Gekuerzt(Redaktion), Gekuerzt(Druckerei), Gekuerzt(Anzeigen));

    private static string? Gekuerzt(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IAusgabeformular
{
    IAusgabenfelder Command { get; }
    Zeitungsauswahl Auswahl { get; }
}

internal abstract class AusgabefelderValidator<T> : AbstractValidator<T> where T : IAusgabenfelder
{
    protected AusgabefelderValidator()
    {
        RuleFor(a => a.Jahrgang).Gewaehlt("den Jahrgang").InclusiveBetween(1, 200).WithMessage("Den Jahrgang gibt es nicht. Bitte prüfen Sie die Zahl.");
        RuleFor(a => a.Nummer).Gewaehlt("die Nummer").InclusiveBetween(1, 52).WithMessage("Die Nummer liegt zwischen 1 und 52.");
        RuleFor(a => a.Titelthema).Pflicht("ein Titelthema").Hoechstens(150);
        RuleFor(a => a.Redaktionsschluss).Gewaehlt("den Redaktionsschluss").NichtVor1990();
        RuleFor(a => a.Drucktermin).Gewaehlt("den Drucktermin").NichtVor1990();
        RuleFor(a => a.Verteiltermin).Gewaehlt("den Verteiltermin").NichtVor1990();
        RuleFor(a => a.Auflage).Gewaehlt("die Auflage").InclusiveBetween(1, 100_000).WithMessage("Die Auflage liegt zwischen 1 und 100.000.");
        RuleFor(a => a.Herausgeber).Hoechstens(500);
        RuleFor(a => a.Redaktion).Hoechstens(300);
        RuleFor(a => a.Druckerei).Hoechstens(300);
        RuleFor(a => a.Anzeigen).Hoechstens(300);
    }
}
