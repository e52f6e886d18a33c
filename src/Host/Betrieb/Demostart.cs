using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Lädt beim ersten Start der Demo die Demodaten und nennt die Demo-Personen.</summary>
internal static class Demostart
{
    private const string Merkzeichen = "demodaten-werden-geladen";

    public static async Task VorbereitenAsync(IServiceProvider services, Datenbankeinstellung datenbank, IConfiguration configuration)
    {
        var merkzeichen = Path.Combine(Betriebsart.Datenordner(configuration), Merkzeichen);
        if ((await PersonenAsync(services)).Count == 0)
        {
            Console.WriteLine("Demodaten werden geladen …");
            await File.WriteAllTextAsync(merkzeichen, "");
            await SharedKernelServices.LoadDemoAsync(datenbank, configuration, DateTime.UtcNow);
            File.Delete(merkzeichen);
        }
        else if (File.Exists(merkzeichen))
            Console.WriteLine("Achtung: Das Laden der Demodaten wurde beim letzten Start unterbrochen. Für vollständige Daten löschen Sie den Datenordner und starten neu.");
        Console.WriteLine("Demo-Personen (ohne Kennwort auf der Anmeldeseite zu wählen):");
        foreach (var person in (await PersonenAsync(services)).Where(p => p.Rollen.Count > 0 && p.Funktion != "Sachbearbeitung"))
            Console.WriteLine($"  {person.Name} – {person.Funktion}");
    }

    private static async Task<IReadOnlyList<PersonEintrag>> PersonenAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None)).Personen;
    }
}
