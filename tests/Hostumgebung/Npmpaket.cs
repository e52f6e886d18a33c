using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Ein Programm der Tests, das in Node.js läuft und in eigenem Ordner unter tests/ liegt.</summary>
internal sealed record Npmpaket(string Name, string Abhaengigkeit)
{
    private string Ordner => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Dieser())!, "..", Name));

    private bool IstInstalliert => Directory.Exists(Path.Combine(Ordner, "node_modules", Abhaengigkeit));

    /// <summary>Startet das Skript und wartet auf seine erste Zeile „BEREIT …“. Es endet, wenn seine Eingabe endet – auch wenn der Testlauf abbricht.</summary>
    public async Task<(Process Prozess, string[] Angaben)> StartenAsync(string skript, string? angaben = null)
    {
        await InstallierenAsync();
        var start = new ProcessStartInfo("node") { WorkingDirectory = Ordner, RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(skript);
        if (angaben is not null) start.ArgumentList.Add(angaben);
        var prozess = Process.Start(start)!;
        var bereit = await prozess.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (prozess, bereit?.Split(' ') is ["BEREIT", .. var rest] ? rest : throw new InvalidOperationException($"{Name} ist nicht gestartet."));
    }

    public static async Task BeendenAsync(Process prozess)
    {
        prozess.StandardInput.Close();
        if (!prozess.WaitForExit(TimeSpan.FromSeconds(5))) prozess.Kill();
        await prozess.WaitForExitAsync();
        prozess.Dispose();
    }

    private async Task InstallierenAsync()
    {
        if (IstInstalliert) return;
        // Mehrere Testprojekte können zugleich hier ankommen; wer wartet, findet danach alles vor.
        await using var sperre = await SperreAsync(Path.Combine(Path.GetTempPath(), $"stm-{Name.ToLowerInvariant()}.sperre"));
        if (IstInstalliert) return;
        using var npm = Process.Start(new ProcessStartInfo("npm", "ci --ignore-scripts --no-audit --no-fund --silent") { WorkingDirectory = Ordner })!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci ist in {Ordner} gescheitert.");
    }

    private static async Task<FileStream> SperreAsync(string pfad)
    {
        while (true)
        {
            try { return new FileStream(pfad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None); }
            // Ein anderer Testlauf installiert gerade.
            catch (IOException) { await Task.Delay(500); }
        }
    }

    private static string Dieser([CallerFilePath] string pfad = "") => pfad;
}
