using Xunit;

[assembly: AssemblyFixture(typeof(Stadtteilmanagement.Hostumgebung.Demovorlage))]

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Lädt die Demodaten einmal je Testlauf; jeder Host bekommt eine Kopie und stört so keinen anderen.</summary>
public sealed class Demovorlage : IAsyncLifetime
{
    private readonly string _wurzel = Directory.CreateTempSubdirectory("stm-host-").FullName;
    private int _kopien;

    private string Vorlage => Path.Combine(_wurzel, "vorlage");

    public async ValueTask InitializeAsync()
    {
        await using var host = new Testhost(Vorlage);
        host.CreateClient();
    }

    /// <summary>Ein neuer Datenordner mit den Demodaten.</summary>
    internal string NeuerOrdner()
    {
        var ordner = Path.Combine(_wurzel, $"host{Interlocked.Increment(ref _kopien)}");
        Directory.CreateDirectory(ordner);
        foreach (var datei in Directory.EnumerateFiles(Vorlage, Testhost.Datenbank + "*"))
            File.Copy(datei, Path.Combine(ordner, Path.GetFileName(datei)));
        foreach (var inhalt in Directory.EnumerateFiles(Path.Combine(Vorlage, "dateien"), "*", SearchOption.AllDirectories))
        {
            var ziel = Path.Combine(ordner, Path.GetRelativePath(Vorlage, inhalt));
            Directory.CreateDirectory(Path.GetDirectoryName(ziel)!);
            File.Copy(inhalt, ziel);
        }
        return ordner;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_wurzel, recursive: true);
        return ValueTask.CompletedTask;
    }
}
