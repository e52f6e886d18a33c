using FluentValidation;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Die Angaben, die Anlegen und Bearbeiten gemeinsam haben; Beginn und Ende in Ortszeit.</summary>
internal interface IVeranstaltungsfelder
{
    string? Titel { get; }
    string? Beschreibung { get; }
    string? Ort { get; }
    string? Stadtteil { get; }
    DateTime? Beginn { get; }
    DateTime? Ende { get; }
    string? Veranstalter { get; }

    public Veranstaltungsangaben Angaben() => new(
        Titel!.Trim(), Beschreibung!.Trim(), Ort!.Trim(), Stadtteil!, Ortszeit.NachUtc(Beginn!.Value), Ortszeit.NachUtc(Ende!.Value),
        string.IsNullOrWhiteSpace(Veranstalter) ? null : Veranstalter.Trim());
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IVeranstaltungsformular : IMitBausteinen
{
    IVeranstaltungsfelder Command { get; }
    Auswahl Auswahl { get; }
}

internal abstract class VeranstaltungsfelderValidator<T> : AbstractValidator<T> where T : IVeranstaltungsfelder
{
    private const int HoechstensJahre = 5;

    private readonly TimeProvider _uhr;

    protected VeranstaltungsfelderValidator(IVerzeichnis verzeichnis, TimeProvider uhr)
    {
        _uhr = uhr;
        RuleFor(v => v.Titel).Pflicht("einen Titel").Hoechstens(150);
        RuleFor(v => v.Beschreibung).Pflicht("eine Beschreibung").Hoechstens(4000);
        RuleFor(v => v.Ort).Pflicht("einen Ort").Hoechstens(200);
        RuleFor(v => v.Stadtteil).Gewaehlt("einen Stadtteil")
            .MustAsync(async (kuerzel, ct) => kuerzel is null || (await verzeichnis.LadenAsync(ct)).Stadtteil(kuerzel) is not null)
            .WithMessage("Diesen Stadtteil gibt es nicht. Bitte wählen Sie einen aus der Liste.");
        Zeitpunkt(RuleFor(v => v.Beginn), "Tag und Uhrzeit des Beginns");
        Zeitpunkt(RuleFor(v => v.Ende), "Tag und Uhrzeit des Endes");
        RuleFor(v => v.Ende).Custom((ende, kontext) =>
        {
            var beginn = kontext.InstanceToValidate.Beginn;
            if (Denkbar(beginn) && Denkbar(ende) && Veranstaltung.EinwandGegen(Ortszeit.NachUtc(beginn!.Value), Ortszeit.NachUtc(ende!.Value)) is { } einwand)
                kontext.AddFailure(einwand);
        });
        RuleFor(v => v.Veranstalter).Hoechstens(150);
    }

    private void Zeitpunkt(IRuleBuilderInitial<T, DateTime?> regel, string was) =>
        regel.Gewaehlt(was).Must(z => z is null || Denkbar(z))
            .WithMessage($"Das Datum liegt vor 1990 oder mehr als {HoechstensJahre} Jahre in der Zukunft. Bitte prüfen Sie das Jahr.");

    private bool Denkbar(DateTime? zeit) =>
        zeit is { } z && DateOnly.FromDateTime(z) >= Pruefregeln.FruehesterTag && DateOnly.FromDateTime(z) <= _uhr.Heute().AddYears(HoechstensJahre);
}
