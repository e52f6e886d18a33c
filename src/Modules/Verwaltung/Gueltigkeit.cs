using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung;

/// <summary>Marke zur Gültigkeit von Stammdaten; der Text trägt die Aussage.</summary>
/// <param name="Art">Farbe der Marke.</param>
/// <param name="Text">Was gilt, gemessen am heutigen Tag.</param>
internal sealed record Gueltigkeit(string Art, string Text)
{
    public static Gueltigkeit Am(DateOnly heute, DateOnly ab, DateOnly? bis) => bis switch
    {
        { } ende when ende < heute => new("neutral", $"ausgelaufen am {ende.AlsDatum()}"),
        _ when heute < ab => new("warning", $"erst ab {ab.AlsDatum()}"),
        { } ende => new("info", $"noch bis {ende.AlsDatum()}"),
        null => new("success", "gültig")
    };
}
