using System.Collections.ObjectModel;

namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>
/// Eine berechnete Frist mit dem Satz, der sie erklärt. Der Beginntag zählt nicht mit (§ 187 Abs. 1 BGB),
/// der Ablauf ist immer ein Arbeitstag (§ 193 BGB, siehe <see cref="Arbeitstage"/>).
/// </summary>
public sealed record Fristberechnung
{
    // Tage vor dem Ablauf, die für ihn in Frage kamen: Nur sie können übersprungen worden sein.
    private readonly DateOnly _vorErstemZaehltag;

    private Fristberechnung(DateOnly beginn, DateOnly vorErstemZaehltag, DateOnly ablauf, string erklaerung)
    {
        Beginn = beginn;
        Ablauf = ablauf;
        Erklaerung = erklaerung;
        _vorErstemZaehltag = vorErstemZaehltag;
    }

    /// <summary>Tag des Ereignisses, ab dem die Frist läuft.</summary>
    public DateOnly Beginn { get; }

    /// <summary>Letzter Tag der Frist.</summary>
    public DateOnly Ablauf { get; }

    /// <summary>Ein deutscher Satz ohne Punkt: „10 Werktage ab 17.12.2026; Wochenenden, 25.12. und 01.01. übersprungen; Ablauf 04.01.2027“.</summary>
    public string Erklaerung { get; }

    /// <summary>
    /// Feiertage von Montag bis Freitag, die nicht mitgezählt wurden oder auf die der Ablauf nicht fallen durfte,
    /// nach Datum geordnet. Feiertage mitten in einer Wochen- oder Monatsfrist verlängern sie nicht und fehlen darum hier.
    /// </summary>
    public IReadOnlyDictionary<DateOnly, string> UebersprungeneFeiertage =>
        new ReadOnlyDictionary<DateOnly, string>(
            new OrderedDictionary<DateOnly, string>(Arbeitstage.FreieWochentage(_vorErstemZaehltag, Ablauf)));

    /// <summary>Frist von so vielen Arbeitstagen nach dem Beginn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Weniger als ein Werktag, oder der Ablauf läge nach dem Jahr 9999.</exception>
    public static Fristberechnung InWerktagen(DateOnly beginn, int werktage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(werktage, 1);

        var ablauf = Arbeitstage.Nach(beginn, werktage);
        string[] teile = [Dauer(werktage, beginn), .. Uebersprungen(beginn, ablauf), $"Ablauf {ablauf.AlsDatum()}"];
        return new(beginn, beginn, ablauf, string.Join("; ", teile));
    }

    /// <summary>Frist, die an demselben Wochentag endet wie der Beginn (§ 188 Abs. 2 BGB), verschoben nach § 193 BGB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Weniger als eine Woche, oder der Ablauf läge nach dem Jahr 9999.</exception>
    public static Fristberechnung InWochen(DateOnly beginn, int wochen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wochen, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(wochen, (DateOnly.MaxValue.DayNumber - beginn.DayNumber) / 7);

        return MitEnde(beginn, beginn.AddDays(7 * wochen), Dauer(wochen, "Woche", "Wochen", beginn));
    }

    /// <summary>
    /// Frist, die am Tag mit derselben Zahl endet wie der Beginn (§ 188 Abs. 2 BGB); fehlt er im letzten Monat,
    /// an dessen letztem Tag (§ 188 Abs. 3 BGB). Verschoben nach § 193 BGB.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Weniger als ein Monat, oder der Ablauf läge nach dem Jahr 9999.</exception>
    public static Fristberechnung InMonaten(DateOnly beginn, int monate)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(monate, 1);

        return MitEnde(beginn, beginn.AddMonths(monate), Dauer(monate, "Monat", "Monate", beginn));
    }

    /// <summary>Frist bis zum gewünschten Tag, verschoben nach § 193 BGB; die Erklärung nennt die Zahl der Werktage.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Der gewünschte Tag liegt nicht nach dem Beginn.</exception>
    public static Fristberechnung BisZum(DateOnly beginn, DateOnly gewuenscht)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(gewuenscht, beginn);

        var werktage = Arbeitstage.Zwischen(beginn, Arbeitstage.AmOderNach(gewuenscht));
        return MitEnde(beginn, gewuenscht, Dauer(werktage, beginn));
    }

    private static Fristberechnung MitEnde(DateOnly beginn, DateOnly ende, string dauer)
    {
        var ablauf = Arbeitstage.AmOderNach(ende);
        var grund = ablauf == ende ? "" : $"der {ende.AlsDatum()} ist {Hindernis(ende)}, daher ";
        return new(beginn, ende.AddDays(-1), ablauf, $"{dauer}; {grund}Ablauf {ablauf.AlsDatum()}");
    }

    private static string Hindernis(DateOnly tag) => tag.DayOfWeek switch
    {
        DayOfWeek.Saturday => "ein Samstag",
        DayOfWeek.Sunday => "ein Sonntag",
        _ => $"ein Feiertag ({Feiertage.Name(tag)})",
    };

    private static string Dauer(int werktage, DateOnly beginn) => Dauer(werktage, "Werktag", "Werktage", beginn);

    private static string Dauer(int anzahl, string einzahl, string mehrzahl, DateOnly beginn) =>
        $"{anzahl} {(anzahl == 1 ? einzahl : mehrzahl)} ab {beginn.AlsDatum()}";

    private static IEnumerable<string> Uebersprungen(DateOnly beginn, DateOnly ablauf)
    {
        string[] uebersprungen = [.. Wochenenden(beginn, ablauf), .. FeiertageInWorten(beginn, ablauf)];
        if (uebersprungen is [.. var vordere, var letzter])
        {
            yield return (vordere is [] ? letzter : $"{string.Join(", ", vordere)} und {letzter}") + " übersprungen";
        }
    }

    private static IEnumerable<string> Wochenenden(DateOnly beginn, DateOnly ablauf)
    {
        // Der Ablauf ist ein Arbeitstag; zu jedem übersprungenen Wochenende gehört also sein Sonntag (Nummer 6, 13, 20 …).
        var sonntage = (ablauf.DayNumber + 1) / 7 - (beginn.DayNumber + 1) / 7;
        if (sonntage > 0)
        {
            yield return sonntage == 1 ? "Wochenende" : "Wochenenden";
        }
    }

    private static IEnumerable<string> FeiertageInWorten(DateOnly beginn, DateOnly ablauf)
    {
        var feiertage = Arbeitstage.FreieWochentage(beginn, ablauf).Select(feiertag => feiertag.Key).ToList();

        // Ab einem Jahr wären die Daten ohne Jahreszahl mehrdeutig und die Aufzählung unlesbar lang.
        return ablauf.DayNumber - beginn.DayNumber < 365
            ? feiertage.Select(tag => tag.AlsTagUndMonat())
            : [$"{feiertage.Count} Feiertage"];
    }
}
