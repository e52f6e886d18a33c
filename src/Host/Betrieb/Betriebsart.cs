using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Wie dieser Host läuft: mit welcher Datenbank, in welchem Ordner, mit oder ohne Demo.</summary>
internal static class Betriebsart
{
    public static bool IstDemo(IConfiguration configuration) => configuration.GetValue<bool>("Demo:An");

    public static string Datenordner(IConfiguration configuration) => Path.GetFullPath(configuration["Daten:Ordner"] ?? "daten");

    /// <summary>Warum der Host so nicht starten darf; null, wenn nichts dagegen spricht.</summary>
    public static string? Hindernis(IConfiguration configuration, IHostEnvironment environment) =>
        IstDemo(configuration) && environment.IsProduction()
            ? "Der Demo-Betrieb ist eingeschaltet (Demo:An=true), aber dies ist eine Produktionsumgebung: Jeder könnte sich ohne Kennwort anmelden. "
              + "Schalten Sie den Demo-Betrieb aus oder starten Sie mit ASPNETCORE_ENVIRONMENT=Demo."
            : null;

    public static Datenbankeinstellung Datenbank(IConfiguration configuration)
    {
        Directory.CreateDirectory(Datenordner(configuration));
        return new Datenbankeinstellung(
            DatabaseProvider.Namens(configuration["Datenbank:Anbieter"] ?? "Sqlite"),
            configuration["Datenbank:Verbindung"] ?? throw new InvalidOperationException("Datenbank:Verbindung fehlt in der Konfiguration."));
    }
}
