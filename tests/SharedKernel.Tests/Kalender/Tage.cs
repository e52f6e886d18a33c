using System.Globalization;
using CsCheck;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

/// <summary>Tage, wie Menschen sie schreiben, und zufällige Tage.</summary>
internal static class Tage
{
    /// <summary>Zufällige Tage von 1995 bis 2094.</summary>
    public static readonly Gen<DateOnly> Beliebige =
        Gen.Int[0, 36_500].Select(tage => new DateOnly(1995, 1, 1).AddDays(tage));

    public static DateOnly Tag(string text) => DateOnly.ParseExact(text, "dd.MM.yyyy", CultureInfo.InvariantCulture);
}
