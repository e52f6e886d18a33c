using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Ein Link, der einmal und sieben Tage lang gilt. Gespeichert wird nur der Prüfwert: Wer die Datenbank liest, kann ihn nicht benutzen.</summary>
/// <param name="Code">Steht nur im Link.</param>
internal sealed record Einmallink(string Code, string Pruefwert, DateTime GueltigBis)
{
    public const int Tage = 7;

    /// <summary>Derselbe Satz für falsche, benutzte und abgelaufene Links: Sonst ließe sich aus ihm lesen, welche es gab.</summary>
    public const string GiltNicht = "Dieser Link gilt nicht oder nicht mehr. Jeder Link lässt sich nur einmal und nur sieben Tage lang benutzen.";

    public static Einmallink Neu(DateTime jetzt)
    {
        var code = Geheimnis.Neu();
        return new Einmallink(code, Geheimnis.Pruefsumme(code), jetzt.AddDays(Tage));
    }
}
