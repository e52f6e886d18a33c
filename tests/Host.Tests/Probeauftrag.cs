using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Ein Auftrag, wie ihn irgendein Modul anlegen könnte.</summary>
[Erlaubt]
internal sealed record Probeauftrag(string Was);

/// <summary>Führt Probeaufträge so aus, wie der Test es will.</summary>
internal sealed class Probeausfuehrung : IAuftragsart<Probeauftrag>
{
    public Func<IFortschritt, CancellationToken, Task<Auftragsergebnis>> Tun { get; set; } = (_, _) => Task.FromResult(new Auftragsergebnis("Getan.", "/hilfe"));

    public void Anmelden(IServiceCollection dienste) => dienste.AddSingleton<IAuftragsart<Probeauftrag>>(this);

    public Task<Auftragsergebnis> AusfuehrenAsync(Probeauftrag angaben, IFortschritt fortschritt, CancellationToken cancellationToken) => Tun(fortschritt, cancellationToken);
}

internal static class Auftragswege
{
    /// <summary>Legt einen Auftrag an, wie es der Befehl eines Moduls täte.</summary>
    public static Task<Guid> AuftragAsync(this Haus haus, string person, Probeauftrag angaben) => haus.Dienste.AuftragAsync(person, angaben);

    public static async Task<Guid> AuftragAsync(this IServiceProvider dienste, string person, Probeauftrag angaben)
    {
        await using var bereich = dienste.CreateAsyncScope();
        var stammdaten = await bereich.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None);
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = stammdaten.Personen.First(p => p.Name == person).Angemeldet();
        var id = Guid.CreateVersion7();
        await bereich.ServiceProvider.GetRequiredService<IAuftraege>().AnlegenAsync(id, angaben.Was, angaben, CancellationToken.None);
        return id;
    }
}
