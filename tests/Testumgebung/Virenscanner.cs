using System.Diagnostics;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Ein wirklicher ClamAV (Debian: clamav-daemon) in eigenem Ordner mit einer einzigen Signatur: der EICAR-Testdatei. Geladen wird dafür nichts.</summary>
public sealed class Virenscanner : IAsyncDisposable
{
    private const string Programm = "/usr/sbin/clamd";

    private readonly string _ordner = Directory.CreateTempSubdirectory("stm-clamd-").FullName;
    private Process? _prozess;

    public static bool Fehlt => !File.Exists(Programm);

    public const string WarumFehlt = $"ClamAV fehlt ({Programm}). Debian: apt-get install clamav-daemon.";

    public string Adresse => $"unix:{Socket}";

    private string Socket => Path.Combine(_ordner, "clamd.sock");

    public async Task StartenAsync()
    {
        var signaturen = Directory.CreateDirectory(Path.Combine(_ordner, "signaturen")).FullName;
        await File.WriteAllTextAsync(Path.Combine(signaturen, "probe.ndb"), $"Stm.Probe.Eicar:0:*:{Convert.ToHexStringLower(Dateiproben.Eicar)}\n");
        var einstellung = Path.Combine(_ordner, "clamd.conf");
        await File.WriteAllLinesAsync(einstellung, [$"LocalSocket {Socket}", $"DatabaseDirectory {signaturen}", "Foreground yes", "StreamMaxLength 30M", "MaxThreads 2"]);
        _prozess = Process.Start(new ProcessStartInfo(Programm, ["--config-file", einstellung]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _prozess.OutputDataReceived += (_, _) => { };
        _prozess.BeginOutputReadLine();
        for (var versuch = 0; !File.Exists(Socket); versuch++)
        {
            if (_prozess.HasExited || versuch > 600) throw new InvalidOperationException($"ClamAV startet nicht: {await _prozess.StandardError.ReadToEndAsync()}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_prozess is not null)
        {
            _prozess.Kill();
            await _prozess.WaitForExitAsync();
            _prozess.Dispose();
        }
        Directory.Delete(_ordner, recursive: true);
    }
}
