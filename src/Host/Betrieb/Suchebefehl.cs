using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Befehl „suche-erneuern“: baut den Suchindex neu auf, auch während das Intranet läuft, und nennt den Fortschritt.</summary>
internal static class Suchebefehl
{
    public const string Name = "suche-erneuern";

    public static async Task<int> AusfuehrenAsync(IServiceProvider services)
    {
        var anzahl = await services.GetRequiredService<Suchaufbau>().ErneuernAsync(new Konsole(), CancellationToken.None);
        Console.WriteLine($"Der Suchindex ist neu aufgebaut: {anzahl:N0} Vorgänge.");
        return 0;
    }

    private sealed class Konsole : IFortschritt
    {
        private DateTime _zuletzt;

        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken)
        {
            if (erledigt < gesamt && DateTime.UtcNow - _zuletzt < TimeSpan.FromSeconds(1)) return Task.CompletedTask;
            _zuletzt = DateTime.UtcNow;
            Console.WriteLine($"{schritt}: {erledigt:N0} von {gesamt:N0}");
            return Task.CompletedTask;
        }
    }
}
