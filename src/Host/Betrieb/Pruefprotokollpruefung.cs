using Stadtteilmanagement.SharedKernel.Auditing;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Befehl „pruefprotokoll-pruefen“: rechnet die Kette nach und nennt die erste Bruchstelle.</summary>
internal static class Pruefprotokollpruefung
{
    public static async Task<int> AusfuehrenAsync(IServiceProvider services)
    {
        var bruch = await services.GetRequiredService<AuditSealer>().VerifyAsync(CancellationToken.None);
        Console.WriteLine(bruch ?? "Das Prüfprotokoll ist unversehrt.");
        return bruch is null ? 0 : 2;
    }
}
