using System.Collections.Concurrent;
using System.Collections.ObjectModel;

namespace Stadtteilmanagement.SharedKernel.Kalender;

/// <summary>
/// Gesetzliche Feiertage in Mecklenburg-Vorpommern (§ 2 Feiertagsgesetz M-V).
/// Die Regeln stimmen ab 1995; für frühere Jahre (noch mit Buß- und Bettag) gelten dieselben Regeln nur als Näherung.
/// </summary>
public static class Feiertage
{
    private const int FrauentagSeit = 2023;

    private static readonly ConcurrentDictionary<int, IReadOnlyDictionary<DateOnly, string>> Jahre = new();

    /// <summary>Alle Feiertage des Jahres mit ihrem Namen, nach Datum geordnet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Das Jahr liegt nicht zwischen 1 und 9999.</exception>
    public static IReadOnlyDictionary<DateOnly, string> Im(int jahr) => Jahre.GetOrAdd(jahr, Berechne);

    /// <summary>Name des Feiertags oder <c>null</c>, wenn der Tag kein gesetzlicher Feiertag ist.</summary>
    public static string? Name(DateOnly tag) => Im(tag.Year).GetValueOrDefault(tag);

    private static IReadOnlyDictionary<DateOnly, string> Berechne(int jahr)
    {
        // Im Jahr 2008 fiel Christi Himmelfahrt auf den 1. Mai: Ein Tag kann zwei Namen tragen.
        var jeTag = Aufzaehlen(jahr)
            .GroupBy(feiertag => feiertag.Tag, feiertag => feiertag.Name)
            .OrderBy(gruppe => gruppe.Key)
            .Select(gruppe => KeyValuePair.Create(gruppe.Key, string.Join(" und ", gruppe)));
        return new ReadOnlyDictionary<DateOnly, string>(new OrderedDictionary<DateOnly, string>(jeTag));
    }

    private static IEnumerable<(DateOnly Tag, string Name)> Aufzaehlen(int jahr)
    {
        var ostersonntag = Ostersonntag(jahr);

        yield return (new(jahr, 1, 1), "Neujahr");
        if (jahr >= FrauentagSeit)
        {
            yield return (new(jahr, 3, 8), "Internationaler Frauentag");
        }

        yield return (ostersonntag.AddDays(-2), "Karfreitag");
        yield return (ostersonntag.AddDays(1), "Ostermontag");
        yield return (new(jahr, 5, 1), "Tag der Arbeit");
        yield return (ostersonntag.AddDays(39), "Christi Himmelfahrt");
        yield return (ostersonntag.AddDays(50), "Pfingstmontag");
        yield return (new(jahr, 10, 3), "Tag der Deutschen Einheit");
        yield return (new(jahr, 10, 31), "Reformationstag");
        yield return (new(jahr, 12, 25), "1. Weihnachtstag");
        yield return (new(jahr, 12, 26), "2. Weihnachtstag");
    }

    /// <summary>Gaußsche Osterformel in der Fassung von Lichtenberg (1997), ohne Ausnahmeregeln.</summary>
    private static DateOnly Ostersonntag(int jahr)
    {
        var saekularzahl = jahr / 100;
        var mondschaltung = 15 + (3 * saekularzahl + 3) / 4 - (8 * saekularzahl + 13) / 25;
        var sonnenschaltung = 2 - (3 * saekularzahl + 3) / 4;
        var mondparameter = jahr % 19;
        var vollmondkeim = (19 * mondparameter + mondschaltung) % 30;
        var korrektur = (vollmondkeim + mondparameter / 11) / 29;
        var ostergrenze = 21 + vollmondkeim - korrektur;
        var ersterSonntagImMaerz = 7 - (jahr + jahr / 4 + sonnenschaltung) % 7;
        var entfernung = 7 - (ostergrenze - ersterSonntagImMaerz) % 7;

        return new DateOnly(jahr, 3, 1).AddDays(ostergrenze + entfernung - 1);
    }
}
