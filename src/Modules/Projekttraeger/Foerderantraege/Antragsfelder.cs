using FluentValidation;
using Microsoft.AspNetCore.Http;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Eine Zeile des Plans im Formular; leere Zeilen zählen nicht.</summary>
internal sealed record Planzeile(string? Bezeichnung, Geldbetrag? Betrag)
{
    public bool Leer => string.IsNullOrWhiteSpace(Bezeichnung) && Betrag is null;

    /// <summary>Hängt leere Zeilen an, wenn der Knopf dieser Art gedrückt ist. Vorhandene bleiben an ihrer Stelle, damit Getipptes nicht verrutscht.</summary>
    public static IReadOnlyList<Planzeile>? Weitere(IReadOnlyList<Planzeile>? zeilen, string art, HttpRequest anfrage) =>
        Zwischenschritt.Aus(anfrage) == art ? [.. zeilen ?? [], .. Enumerable.Repeat(new Planzeile(null, null), 3)] : zeilen;

    /// <summary>Die Zeilen einer Seite des Plans mit Platz für weitere.</summary>
    public static IReadOnlyList<Planzeile> MitPlatz(IEnumerable<Planzeile> zeilen, int mindestens)
    {
        var vorhanden = zeilen.ToList();
        return [.. vorhanden, .. Enumerable.Repeat(new Planzeile(null, null), Math.Max(2, mindestens - vorhanden.Count))];
    }
}

/// <summary>Die Angaben, die Entwerfen und Bearbeiten gemeinsam haben.</summary>
internal interface IAntragsfelder
{
    Guid? FoerdertopfId { get; }
    string? Titel { get; }
    string? Massnahme { get; }
    DateOnly? Von { get; }
    DateOnly? Bis { get; }
    Geldbetrag? Beantragt { get; }
    IReadOnlyList<Planzeile>? Ausgaben { get; }
    IReadOnlyList<Planzeile>? Eigenmittel { get; }
    IReadOnlyList<Planzeile>? Drittmittel { get; }

    public Antragsangaben Angaben() => new(Titel!.Trim(), Massnahme!.Trim(), Von!.Value, Bis!.Value, Beantragt ?? Geldbetrag.Null,
        [.. Positionen(Planart.Ausgabe, Ausgaben), .. Positionen(Planart.Eigenmittel, Eigenmittel), .. Positionen(Planart.Drittmittel, Drittmittel)]);

    /// <summary>Beide Seiten des Plans, wie sie im Formular stehen, und was daran nicht aufgeht.</summary>
    public (Geldbetrag Ausgaben, Geldbetrag Einnahmen, string? Fehler) Rechnung()
    {
        var (ausgaben, einnahmen) = (Summe(Ausgaben), Summe(Eigenmittel) + Summe(Drittmittel) + (Beantragt ?? Geldbetrag.Null));
        return (ausgaben, einnahmen, Foerderantrag.Planfehler(ausgaben, einnahmen));
    }

    private static Geldbetrag Summe(IReadOnlyList<Planzeile>? zeilen) => (zeilen ?? []).Aggregate(Geldbetrag.Null, (summe, z) => summe + (z.Betrag ?? Geldbetrag.Null));

    private static IEnumerable<Planangabe> Positionen(Planart art, IReadOnlyList<Planzeile>? zeilen) =>
        (zeilen ?? []).Where(z => !z.Leer).Select(z => new Planangabe(art, z.Bezeichnung!.Trim(), z.Betrag!.Value));
}

/// <summary>Eine Seite, die diese Angaben zeigt.</summary>
internal interface IAntragsformular
{
    IAntragsfelder Command { get; }
    Antragswahl Wahl { get; }
}

internal abstract class AntragsfelderValidator<T> : AbstractValidator<T> where T : IAntragsfelder
{
    private const int HoechstensZeilen = 60;

    protected AntragsfelderValidator()
    {
        RuleFor(a => a.FoerdertopfId).Gewaehlt("einen Fördertopf");
        RuleFor(a => a.Titel).Pflicht("einen Titel").Hoechstens(150);
        RuleFor(a => a.Massnahme).Pflicht("eine Beschreibung der Maßnahme").Hoechstens(4000);
        RuleFor(a => a.Von).Gewaehlt("den ersten Tag").NichtVor1990();
        RuleFor(a => a.Bis).Gewaehlt("den letzten Tag").NichtVor1990()
            .Must((a, bis) => a.Von is not { } von || bis is not { } ende || ende >= von).WithMessage("Das Ende liegt vor dem Beginn.");
        RuleFor(a => a.Beantragt).Must(Denkbar).WithMessage("Ein Betrag kann nicht negativ sein.");
        Zeilen(a => a.Ausgaben);
        Zeilen(a => a.Eigenmittel);
        Zeilen(a => a.Drittmittel);
    }

    private void Zeilen(System.Linq.Expressions.Expression<Func<T, IEnumerable<Planzeile>?>> seite)
    {
        RuleFor(seite).Must(zeilen => (zeilen?.Count() ?? 0) <= HoechstensZeilen).WithMessage($"Ein Plan hat höchstens {HoechstensZeilen} Zeilen je Art. Bitte fassen Sie zusammen.");
        RuleForEach(seite).ChildRules(zeile =>
        {
            zeile.RuleFor(z => z.Bezeichnung).Pflicht("eine Bezeichnung").Hoechstens(150).When(z => !z.Leer);
            zeile.RuleFor(z => z.Betrag).NotNull().WithMessage("Bitte geben Sie einen Betrag an.").Must(Denkbar).WithMessage("Ein Betrag kann nicht negativ sein.").When(z => !z.Leer);
        });
    }

    private static bool Denkbar(Geldbetrag? betrag) => betrag is null || betrag >= Geldbetrag.Null;
}
