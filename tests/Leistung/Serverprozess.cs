using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Stadtteilmanagement.Leistung;

/// <summary>Ein Server in eigenem Prozess: der veröffentlichte Host oder die Grundlinie.</summary>
internal sealed class Serverprozess : IDisposable
{
    private static readonly TimeSpan Startfrist = TimeSpan.FromSeconds(60);
    private readonly Process _prozess;
    private readonly ConcurrentQueue<string> _ausgabe = [];

    private Serverprozess(Process prozess, Uri adresse) => (_prozess, Adresse) = (prozess, adresse);

    public Uri Adresse { get; }

    /// <summary>Vom Anlegen des Prozesses bis zur ersten beantworteten Seite.</summary>
    public TimeSpan Startdauer { get; private set; }

    /// <summary>Verbrauchte Rechenzeit aller Kerne.</summary>
    public TimeSpan Rechenzeit
    {
        get
        {
            _prozess.Refresh();
            return _prozess.TotalProcessorTime;
        }
    }

    /// <summary>Belegter Arbeitsspeicher (VmRSS) in Megabyte.</summary>
    public double ArbeitsspeicherInMb => File.ReadLines($"/proc/{_prozess.Id}/status").First(z => z.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [_, var kb, ..] ? double.Parse(kb, CultureInfo.InvariantCulture) / 1024 : double.NaN;

    public static Task<Serverprozess> HostAsync(string programm, string datenbank, string? aufzeichnung = null)
    {
        var ordner = Path.GetDirectoryName(datenbank)!;
        var umgebung = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Demo",
            ["Demo__An"] = "true",
            ["Daten__Ordner"] = ordner,
            ["Datenbank__Anbieter"] = "Sqlite",
            ["Datenbank__Verbindung"] = $"Data Source={datenbank}",
            // Gemessen wird eine einzige Person; sie stieße sofort an ihre Grenze.
            ["Grenzen__Suche__Anzahl"] = "1000000000"
        };
        if (aufzeichnung is not null)
        {
            umgebung["DOTNET_STARTUP_HOOKS"] = typeof(Serverprozess).Assembly.Location;
            umgebung[Aufzeichnung.Umgebungsvariable] = aufzeichnung;
        }
        var adresse = FreieAdresse();
        return StartenAsync(programm, ["Stadtteilmanagement.Host.dll", "--urls", adresse.ToString()], umgebung, adresse, "/anmelden");
    }

    public static Task<Serverprozess> GrundlinieAsync(string vorlage, string datenbank, string pfad)
    {
        var adresse = FreieAdresse();
        return StartenAsync(AppContext.BaseDirectory, [typeof(Serverprozess).Assembly.Location, "grundlinie", vorlage, datenbank, adresse.ToString()], [], adresse, pfad);
    }

    public void Dispose()
    {
        _prozess.Exited -= Abgebrochen;
        _prozess.Kill();
        _prozess.WaitForExit();
        _prozess.Dispose();
    }

    private static async Task<Serverprozess> StartenAsync(string ordner, string[] argumente, Dictionary<string, string> umgebung, Uri adresse, string pfad)
    {
        var start = new ProcessStartInfo("dotnet", argumente) { WorkingDirectory = ordner, RedirectStandardOutput = true };
        foreach (var (name, wert) in umgebung) start.Environment[name] = wert;
        var uhr = Stopwatch.StartNew();
        var prozess = Process.Start(start)!;
        var server = new Serverprozess(prozess, adresse);
        prozess.OutputDataReceived += (_, zeile) => server._ausgabe.Enqueue(zeile.Data ?? "");
        prozess.BeginOutputReadLine();
        prozess.Exited += server.Abgebrochen;
        prozess.EnableRaisingEvents = true;
        using var client = new HttpClient { BaseAddress = adresse };
        while (!await AntwortetAsync(client, pfad))
        {
            if (prozess.HasExited || uhr.Elapsed > Startfrist) throw new InvalidOperationException($"„{string.Join(' ', argumente)}“ antwortet nicht.");
            await Task.Delay(2);
        }
        server.Startdauer = uhr.Elapsed;
        return server;
    }

    private void Abgebrochen(object? absender, EventArgs ereignis) =>
        Console.Error.WriteLine($"Ein Server endete mitten in der Messung (Ergebnis {_prozess.ExitCode}). Seine letzten Ausgaben:\n{string.Join('\n', _ausgabe.TakeLast(40))}");

    private static async Task<bool> AntwortetAsync(HttpClient client, string pfad)
    {
        try
        {
            using var antwort = await client.GetAsync(pfad);
            return antwort.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Uri FreieAdresse()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndpoint).Port}");
    }
}
