using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Stadtteilmanagement.Architecture.Tests.Grundlage;

/// <summary>Der echte Host, wie er im Betrieb läuft, mit einer eigenen Datenbank in einem Wegwerfordner.</summary>
public sealed class Hostprobe : IDisposable
{
    private readonly string _ordner = Directory.CreateTempSubdirectory("stm-architektur-").FullName;
    private readonly WebApplicationFactory<Program> _fabrik;

    public Hostprobe() => _fabrik = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
    {
        host.UseEnvironment(Environments.Production);
        host.UseSetting("Daten:Ordner", _ordner);
        host.UseSetting("Datenbank:Anbieter", "Sqlite");
        host.UseSetting("Datenbank:Verbindung", $"Data Source={Path.Combine(_ordner, "probe.db")}");
        host.UseSetting("Demo:An", "false");
    });

    public IServiceProvider Services => _fabrik.Services;

    public IReadOnlyList<Endpoint> Endpunkte => Services.GetRequiredService<EndpointDataSource>().Endpoints;

    public void Dispose()
    {
        _fabrik.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_ordner, recursive: true);
    }
}
