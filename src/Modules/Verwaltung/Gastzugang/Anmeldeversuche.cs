using System.Security.Cryptography;
using System.Text;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Fehlversuche zu einer E-Mail-Adresse, ob es zu ihr ein Konto gibt oder nicht: Die Wartezeit verrät so nichts. Gezählt wird vor dem Prüfen;
/// wer viele Versuche zugleich schickt, gewinnt dadurch keinen.
/// </summary>
internal sealed class Anmeldeversuche(string adresse)
{
    private const int Frei = 5;
    private const int HoechstensMinuten = 60;

    /// <summary>So lange zählt ein Fehlversuch.</summary>
    public static readonly TimeSpan Gedaechtnis = TimeSpan.FromDays(1);

    /// <summary>Prüfwert der Adresse; sie selbst wird nicht gespeichert.</summary>
    public string Adresse { get; private set; } = adresse;
    public int Anzahl { get; private set; }
    public DateTime? GesperrtBis { get; private set; }
    public DateTime Zuletzt { get; private set; }

    public static string PruefwertZu(string adresse) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(adresse)));

    /// <summary>Zählt einen Versuch; nach dem fünften eine Minute Pause, dann 2, 4, 8 … höchstens 60.</summary>
    public void Beginnen(DateTime jetzt)
    {
        if (GesperrtBis is { } bis && jetzt < bis)
            throw new Regelverstoss($"Zu viele Versuche. Ab {bis.AddSeconds(59).InBerlin():HH:mm} Uhr können Sie es wieder versuchen.");
        if (jetzt - Zuletzt > Gedaechtnis) Anzahl = 0;
        (Anzahl, Zuletzt) = (Anzahl + 1, jetzt);
        GesperrtBis = Anzahl < Frei ? null : jetzt.AddMinutes(Math.Min(HoechstensMinuten, Math.Pow(2, Math.Min(Anzahl - Frei, 10))));
    }

    /// <summary>Der letzte Versuch war richtig; er zählt nicht, frühere schon, bis die Anmeldung ganz gelungen ist.</summary>
    public void Zuruecknehmen() => (Anzahl, GesperrtBis) = (Math.Max(0, Anzahl - 1), null);
}
