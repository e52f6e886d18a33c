using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Der wirkliche Host mit eigener Datenbank in einem eigenen Ordner.</summary>
/// <param name="ordner">Datenordner; liegt darin schon eine Datenbank, wird sie benutzt.</param>
/// <param name="demo">Ob man sich ohne Kennwort anmelden kann.</param>
/// <param name="dienste">Ersetzt Dienste, zum Beispiel um eine Panne herbeizuführen.</param>
/// <param name="einstellungen">Weitere Einträge der Konfiguration; sie gehen den übrigen vor.</param>
/// <param name="umgebung">Umgebung; in Production gelten strengere Regeln für Cookies und HTTPS.</param>
internal sealed class Testhost(
    string ordner, bool demo = true, Action<IServiceCollection>? dienste = null, IReadOnlyDictionary<string, string>? einstellungen = null, string umgebung = "Demo")
    : WebApplicationFactory<Program>
{
    public const string Datenbank = "stadtteilmanagement.db";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(umgebung);
        builder.UseSetting("Demo:An", demo.ToString());
        builder.UseSetting("Daten:Ordner", ordner);
        builder.UseSetting("Datenbank:Anbieter", "Sqlite");
        builder.UseSetting("Datenbank:Verbindung", $"Data Source={Path.Combine(ordner, Datenbank)}");
        foreach (var quelle in (string[])["Default", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore"])
            builder.UseSetting($"Logging:LogLevel:{quelle}", "None");
        // Alle Tests kommen von derselben Adresse und melden sich ständig an.
        foreach (var grenze in (string[])["Anmeldung", "Suche", "Api"])
            builder.UseSetting($"Grenzen:{grenze}:Anzahl", "1000000");
        foreach (var (schluessel, wert) in einstellungen ?? new Dictionary<string, string>()) builder.UseSetting(schluessel, wert);
        builder.ConfigureTestServices(services => dienste?.Invoke(services));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }
}
