using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Stadtteilmanagement.SharedKernel.Druck;

/// <summary>
/// Druckt mit Chromium ohne Fenster. Der Pfad steht in der Einstellung „Druck:Chromium“, sonst gilt der erste übliche Name im Suchpfad.
/// Jeder Druck hat seinen eigenen Ordner, der danach verschwindet: Schreiben enthalten Fachdaten.
/// </summary>
internal sealed partial class Chromiumdruck(IConfiguration einstellungen, ILogger<Chromiumdruck> logger) : IPdfdruck
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);
    private static readonly string[] Namen = ["chromium", "chromium-browser", "google-chrome"];

    // Ein Chromium braucht viel Arbeitsspeicher; mehr als zwei zugleich wären es nicht wert.
    private readonly SemaphoreSlim _zugleich = new(2);

    public async Task<byte[]?> DruckenAsync(string html, CancellationToken cancellationToken)
    {
        if (Programm() is not { } programm) return null;
        await _zugleich.WaitAsync(cancellationToken);
        var ordner = Directory.CreateTempSubdirectory("stm-druck-");
        try
        {
            var (seite, datei) = (Path.Combine(ordner.FullName, "seite.html"), Path.Combine(ordner.FullName, "seite.pdf"));
            await File.WriteAllTextAsync(seite, html, cancellationToken);
            await AusfuehrenAsync(programm, ordner.FullName, seite, datei, cancellationToken);
            return File.Exists(datei) ? await File.ReadAllBytesAsync(datei, cancellationToken) : throw Gescheitert();
        }
        finally
        {
            _zugleich.Release();
            Aufraeumen(ordner);
        }
    }

    private async Task AusfuehrenAsync(string programm, string ordner, string seite, string datei, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(programm) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        // Die Seite ist unsere eigene und enthält kein Skript; ohne Sandbox läuft Chromium auch in Containern und als Systemdienst.
        foreach (var schalter in (string[])["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-extensions", "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--user-data-dir={Path.Combine(ordner, "profil")}", $"--print-to-pdf={datei}", new Uri(seite).AbsoluteUri])
            start.ArgumentList.Add(schalter);
        using var prozess = Process.Start(start) ?? throw Gescheitert();
        using var frist = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        frist.CancelAfter(Geduld);
        try
        {
            var ausgabe = prozess.StandardOutput.ReadToEndAsync(frist.Token);
            var fehler = await prozess.StandardError.ReadToEndAsync(frist.Token);
            await ausgabe;
            await prozess.WaitForExitAsync(frist.Token);
            if (prozess.ExitCode != 0) DruckGescheitert(logger, prozess.ExitCode, fehler);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Gescheitert();
        }
        finally
        {
            if (!prozess.HasExited) prozess.Kill(entireProcessTree: true);
        }
    }

    private string? Programm()
    {
        if (einstellungen["Druck:Chromium"] is { Length: > 0 } genannt) return File.Exists(genannt) ? genannt : null;
        var pfade = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Namen.SelectMany(name => pfade.Select(pfad => Path.Combine(pfad, name))).FirstOrDefault(File.Exists);
    }

    private static void Aufraeumen(DirectoryInfo ordner)
    {
        // Hält ein beendetes Chromium noch eine Datei fest, räumt das Betriebssystem den Ordner später weg; der Druck ist gelungen.
        try { ordner.Delete(recursive: true); }
        catch (IOException) { }
        catch (UnauthorizedAccessException) { }
    }

    private static Regelverstoss Gescheitert() => new("Die PDF-Datei ließ sich nicht erzeugen. Bitte versuchen Sie es noch einmal oder drucken Sie die Seite mit dem Browser.");

    [LoggerMessage(LogLevel.Warning, "Der Druck mit Chromium endete mit {Code}: {Fehler}")]
    private static partial void DruckGescheitert(ILogger logger, int code, string fehler);
}
