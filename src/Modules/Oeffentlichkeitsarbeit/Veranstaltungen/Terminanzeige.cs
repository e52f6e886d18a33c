using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Wie ein Termin auf dem Bildschirm steht.</summary>
internal static class Terminanzeige
{
    /// <summary>„Sa, 28.11.2026, 14:00–17:00 Uhr“; über mehrere Tage mit beiden Tagen. Erwartet UTC.</summary>
    public static string Text(DateTime beginn, DateTime ende)
    {
        var (von, bis) = (beginn.InBerlin(), ende.InBerlin());
        return von.Date == bis.Date ? $"{Tag(von)}, {von:HH:mm}–{bis:HH:mm} Uhr" : $"{Tag(von)}, {von:HH:mm} Uhr bis {Tag(bis)}, {bis:HH:mm} Uhr";
    }

    /// <summary>Farbe der Marke; der Text steht immer dabei.</summary>
    public static string Marke(VeranstaltungStatus status) => status switch
    {
        VeranstaltungStatus.Entwurf => "warning",
        VeranstaltungStatus.Veroeffentlicht => "success",
        _ => "neutral"
    };

    private static string Tag(DateTime ortszeit) => ortszeit.ToString("ddd, dd.MM.yyyy", Ortszeit.Deutsch);
}
