using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Lädt beim ersten Start der Demo die Demodaten und nennt die Demo-Personen.</summary>
internal static class Demostart
{
    public static async Task VorbereitenAsync(IServiceProvider services, Datenbankeinstellung datenbank, IConfiguration configuration)
    {
        if ((await PersonenAsync(services)).Count == 0)
        {
            Console.WriteLine("Demodaten werden geladen …");
            await SharedKernelServices.LoadDemoAsync(datenbank, configuration, DateTime.UtcNow);
        }
        Console.WriteLine("Demo-Personen (ohne Kennwort auf der Anmeldeseite zu wählen):");
        foreach (var person in (await PersonenAsync(services)).Where(p => p.Funktion != "Sachbearbeitung"))
            Console.WriteLine($"  {person.Name} – {person.Funktion}");
    }

    private static async Task<IReadOnlyList<PersonEintrag>> PersonenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None)).Personen;
    }
}
