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
            : Posthindernis(configuration, environment);

    // Lieber gar nicht starten, als Links nach localhost zu verschicken oder ein Kennwort im Klartext.
    private static string? Posthindernis(IConfiguration configuration, IHostEnvironment environment)
    {
        var post = configuration.GetSection("Post");
        if (string.IsNullOrWhiteSpace(post["Server"])) return null;
        if (string.IsNullOrWhiteSpace(post["Absender"])) return "Post:Server ist gesetzt, aber Post:Absender fehlt: Ohne Absender nimmt kein Mailserver E-Mails an.";
        if (environment.IsProduction() && string.IsNullOrWhiteSpace(configuration["Adresse"])) return "Post:Server ist gesetzt, aber Adresse fehlt: Die Links in den E-Mails führten ins Leere.";
        return post["Verschluesselung"] == "Keine" && !string.IsNullOrEmpty(post["Kennwort"])
            ? "Post:Verschluesselung ist „Keine“, aber Post:Kennwort ist gesetzt: Es ginge im Klartext über das Netz. Bitte StartTls oder Tls wählen." : null;
    }

    public static Datenbankeinstellung Datenbank(IConfiguration configuration)
    {
        Directory.CreateDirectory(Datenordner(configuration));
        return new Datenbankeinstellung(
            DatabaseProvider.Namens(configuration["Datenbank:Anbieter"] ?? "Sqlite"),
            configuration["Datenbank:Verbindung"] ?? throw new InvalidOperationException("Datenbank:Verbindung fehlt in der Konfiguration."));
    }
}
