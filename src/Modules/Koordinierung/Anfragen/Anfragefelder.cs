using FluentValidation;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Die Angaben, die Entwerfen und Bearbeiten gemeinsam haben.</summary>
internal interface IAnfragefelder
{
    string? Betreff { get; }
    string? Frage { get; }
    Auftraggeber? Auftraggeber { get; }
    string? Stadtteil { get; }
    int? Handlungsfeld { get; }
    string? Drucksache { get; }
    Guid? Federfuehrend { get; }
    IReadOnlyList<Guid>? Beteiligte { get; }
    DateOnly? Frist { get; }
    bool KontaktdatenBeifuegen { get; }
    string? KontaktdatenGrund { get; }

    /// <param name="stammdaten">Zum Nachschlagen der Ämter.</param>
    /// <param name="kontaktdaten">Name und Kontaktweg aus dem Anliegen; gehen nur mit, wenn es angekreuzt ist.</param>
    public Anfrageangaben Angaben(Verwaltung.Contracts.Stammdaten stammdaten, string? kontaktdaten) => new(
        Betreff!.Trim(), Frage!.Trim(), Auftraggeber!.Value, Stadtteil!, Handlungsfeld, Drucksache?.Trim(),
        stammdaten.Empfaenger(Federfuehrend!.Value), [.. (Beteiligte ?? []).Distinct().Select(stammdaten.Empfaenger)],
        Arbeitstage.AmOderNach(Frist!.Value), KontaktdatenBeifuegen ? kontaktdaten : null, KontaktdatenBeifuegen ? KontaktdatenGrund?.Trim() : null);
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IAnfrageformular : IMitBausteinen
{
    IAnfragefelder Command { get; }
    Auswahl Auswahl { get; }
    /// <summary>Warum dieses Amt vorgeschlagen ist; null ohne Vorschlag.</summary>
    string? Vorschlagsgrund { get; }
    /// <summary>Name und Kontaktweg, die beigefügt werden könnten; null, wenn es keine gibt.</summary>
    string? MoeglicheKontaktdaten { get; }
    string Fristerklaerung { get; }
}

internal static class Empfaengerwahl
{
    public static Empfaenger Empfaenger(this Verwaltung.Contracts.Stammdaten stammdaten, Guid amtId) =>
        stammdaten.Amt(amtId) is { Gueltig: true } amt ? new Empfaenger(amt.Id, amt.Kurzname) : throw new Regelverstoss("Eines der Ämter gibt es nicht mehr. Bitte wählen Sie ein anderes.");
}

internal abstract class AnfragefelderValidator<T> : AbstractValidator<T> where T : IAnfragefelder
{
    protected AnfragefelderValidator(IVerzeichnis verzeichnis, TimeProvider uhr)
    {
        RuleFor(a => a.Betreff).Pflicht("einen Betreff").Hoechstens(200);
        RuleFor(a => a.Frage).Pflicht("die Frage oder Bitte").Hoechstens(8000);
        RuleFor(a => a.Auftraggeber).Gewaehlt("den Auftraggeber").IsInEnum().WithMessage("Bitte wählen Sie den Auftraggeber aus der Liste.");
        RuleFor(a => a.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null)
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        RuleFor(a => a.Drucksache).Hoechstens(60);
        RuleFor(a => a.Federfuehrend).Gewaehlt("das federführende Amt");
        RuleFor(a => a.Beteiligte).Must(b => b is null || b.Count <= 20).WithMessage("Höchstens 20 Ämter können beteiligt sein.");
        RuleFor(a => a.Frist).Gewaehlt("eine Frist").InDerZukunft(uhr, "Die Frist");
        RuleFor(a => a.KontaktdatenGrund).Hoechstens(500);
        RuleFor(a => a.KontaktdatenGrund).NotEmpty().When(a => a.KontaktdatenBeifuegen)
            .WithMessage("Bitte nennen Sie den Grund, zum Beispiel die Einwilligung der Person.");
    }
}
