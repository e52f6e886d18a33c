using Stadtteilmanagement.SharedKernel.Dateien;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Befehl „dateien-pruefen“: vergleicht die Ablage mit den Angaben aller Module und nennt jede Abweichung.</summary>
internal static class Dateienpruefung
{
    public static async Task<int> AusfuehrenAsync(IServiceProvider services)
    {
        var (geprueft, abweichungen) = await services.GetRequiredService<Dateipruefung>().PruefenAsync(CancellationToken.None);
        foreach (var abweichung in abweichungen) Console.WriteLine(abweichung);
        Console.WriteLine(abweichungen.Count == 0 ? $"Die Ablage stimmt: {geprueft} Inhalte geprüft." : $"{abweichungen.Count} Abweichungen bei {geprueft} geprüften Inhalten.");
        return abweichungen.Count == 0 ? 0 : 1;
    }
}
