using FluentValidation;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.SharedKernel.Mediation;

/// <summary>Wiederkehrende Prüfungen mit deutschen Sätzen, die sagen, was zu tun ist.</summary>
public static class Pruefregeln
{
    /// <summary>Ältester Tag, der in einem Formular angenommen wird; davor liegt fast immer ein Tippfehler im Jahr.</summary>
    public static readonly DateOnly FruehesterTag = new(1990, 1, 1);

    /// <summary>Pflichtfeld. <paramref name="was"/> steht im Akkusativ: „einen Betreff“.</summary>
    public static IRuleBuilderOptions<T, TWert> Pflicht<T, TWert>(this IRuleBuilder<T, TWert> regel, string was) =>
        regel.NotEmpty().WithMessage($"Bitte geben Sie {was} an.");

    /// <summary>Auswahlfeld, in dem etwas gewählt sein muss. <paramref name="was"/> steht im Akkusativ.</summary>
    public static IRuleBuilderOptions<T, TWert> Gewaehlt<T, TWert>(this IRuleBuilder<T, TWert> regel, string was) =>
        regel.NotNull().WithMessage($"Bitte wählen Sie {was}.");

    /// <summary>Höchstlänge in Zeichen; die Meldung nennt beide Zahlen.</summary>
    public static IRuleBuilderOptions<T, string?> Hoechstens<T>(this IRuleBuilder<T, string?> regel, int zeichen) =>
        regel.MaximumLength(zeichen).WithMessage(
            $"Bitte kürzen Sie auf höchstens {Zahl(zeichen)} Zeichen; es sind {{TotalLength}}.");

    /// <summary>E-Mail-Adresse der Form name@beispiel.de, höchstens 200 Zeichen.</summary>
    public static IRuleBuilderOptions<T, string?> EMailAdresse<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Hoechstens(200).Matches(@"^\s*[^@\s]+@[^@\s]+\.[^@\s.]+\s*$").WithMessage("Das ist keine gültige E-Mail-Adresse. Sie hat die Form name@beispiel.de.");

    /// <summary>Ein Tag zwischen dem 01.01.1990 und heute (Europe/Berlin).</summary>
    public static IRuleBuilderOptions<T, DateOnly?> NichtInDerZukunft<T>(this IRuleBuilder<T, DateOnly?> regel, TimeProvider uhr) =>
        regel.NichtVor1990().Must(tag => tag is null || tag <= uhr.Heute()).WithMessage("Das Datum liegt in der Zukunft. Bitte prüfen Sie Tag und Jahr.");

    /// <summary>Ein Tag nach heute (Europe/Berlin), höchstens fünf Jahre entfernt.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> InDerZukunft<T>(this IRuleBuilder<T, DateOnly?> regel, TimeProvider uhr, string was) =>
        regel.Must(tag => tag is null || tag > uhr.Heute()).WithMessage($"{was} muss nach dem heutigen Tag liegen.")
            .Must(tag => tag is null || tag <= uhr.Heute().AddYears(5)).WithMessage($"{was} liegt mehr als fünf Jahre in der Zukunft. Bitte prüfen Sie das Jahr.");

    /// <summary>Ein Tag ab dem 01.01.1990.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> NichtVor1990<T>(this IRuleBuilder<T, DateOnly?> regel) =>
        regel.Must(tag => tag is null || tag >= FruehesterTag).WithMessage("Das Datum liegt vor 1990. Bitte prüfen Sie das Jahr.");

    /// <summary>Eine Seite, die ein Programm unter /api verlangen darf; die Obergrenzen halten jede Abfrage endlich.</summary>
    public static void BrauchbareSeite<T>(this IRuleBuilder<T, Apiabruf> regel) => regel.ChildRules(abruf =>
    {
        abruf.RuleFor(a => a.Seite).InclusiveBetween(1, 10_000).WithMessage("„seite“ ist eine Zahl von 1 bis 10.000.");
        abruf.RuleFor(a => a.Groesse).InclusiveBetween(1, Apiabruf.HoechsteGroesse).WithMessage($"„groesse“ ist eine Zahl von 1 bis {Zahl(Apiabruf.HoechsteGroesse)}.");
    });

    private static string Zahl(int wert) => wert.ToString("N0", Ortszeit.Deutsch);
}
