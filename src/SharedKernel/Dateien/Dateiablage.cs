using System.Security.Cryptography;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Ablage in einem Ordner: ab/cd/abcd….</summary>
/// <param name="ordner">Wurzel der Ablage; gehört zur Datensicherung.</param>
internal sealed class Dateiablage(string ordner) : IDateiablage
{
    private string Eingang => Path.Combine(ordner, "eingang");

    public async Task<Dateieingang> EmpfangenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Eingang);
        var pfad = NeuerEingang();
        try
        {
            var (sha256, groesse) = await SchreibenAsync(inhalt, pfad, hoechstens, cancellationToken);
            return groesse > 0 ? new Dateieingang(pfad, sha256, groesse) : throw new Regelverstoss("Die Datei ist leer.");
        }
        catch
        {
            File.Delete(pfad);
            throw;
        }
    }

    public AbgelegterInhalt Uebernehmen(Dateieingang eingang)
    {
        var ziel = Pfad(eingang.Sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(ziel)!);
        // Erst der vollständige Inhalt bekommt seinen Namen; gleicher Name heißt gleicher Inhalt. Was schon da liegt, gilt wieder als neu, damit es niemand wegräumt.
        try { File.SetLastWriteTimeUtc(ziel, DateTime.UtcNow); }
        catch (FileNotFoundException) { File.Move(eingang.Pfad, ziel, overwrite: true); }
        return new AbgelegterInhalt(eingang.Sha256, eingang.Groesse);
    }

    public async Task<AbgelegterInhalt> AblegenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken)
    {
        using var eingang = await EmpfangenAsync(inhalt, hoechstens, cancellationToken);
        return Uebernehmen(eingang);
    }

    public Stream? Oeffnen(string sha256) => File.Exists(Pfad(sha256))
        ? new FileStream(Pfad(sha256), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous })
        : null;

    public IEnumerable<string> Abgelegte(DateTime aelterAls) => !Directory.Exists(ordner) ? [] :
        Directory.EnumerateFiles(ordner, "*", SearchOption.AllDirectories)
            .Where(d => IstPruefsumme(Path.GetFileName(d)) && File.GetLastWriteTimeUtc(d) < aelterAls).Select(d => Path.GetFileName(d));

    public bool Loeschen(string sha256, DateTime aelterAls)
    {
        // Erst beiseitelegen, dann nachsehen: Wer denselben Inhalt in diesem Augenblick noch einmal ablegt, findet ihn entweder als neu vor oder gar nicht.
        Directory.CreateDirectory(Eingang);
        var beiseite = NeuerEingang();
        try { File.Move(Pfad(sha256), beiseite); }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException) { return false; }
        if (File.GetLastWriteTimeUtc(beiseite) >= aelterAls)
        {
            File.Move(beiseite, Pfad(sha256), overwrite: true);
            return false;
        }
        File.Delete(beiseite);
        return true;
    }

    public int EingangRaeumen(DateTime aelterAls)
    {
        if (!Directory.Exists(Eingang)) return 0;
        var reste = Directory.EnumerateFiles(Eingang).Where(d => File.GetLastWriteTimeUtc(d) < aelterAls).ToList();
        reste.ForEach(File.Delete);
        return reste.Count;
    }

    private string NeuerEingang() => Path.Combine(Eingang, Guid.CreateVersion7().ToString("N"));

    private string Pfad(string sha256) => IstPruefsumme(sha256)
        ? Path.Combine(ordner, sha256[..2], sha256[2..4], sha256)
        : throw new ArgumentException("Das ist keine Prüfsumme.", nameof(sha256));

    private static bool IstPruefsumme(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static async Task<(string Sha256, long Groesse)> SchreibenAsync(Stream inhalt, string pfad, long hoechstens, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var datei = new FileStream(pfad, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
        var puffer = new byte[81920];
        var groesse = 0L;
        while (await inhalt.ReadAsync(puffer, cancellationToken) is var gelesen and > 0)
        {
            groesse += gelesen;
            if (groesse > hoechstens) throw new Regelverstoss($"Die Datei ist zu groß. Erlaubt sind {hoechstens / 1024 / 1024} MB.");
            hash.AppendData(puffer, 0, gelesen);
            await datei.WriteAsync(puffer.AsMemory(0, gelesen), cancellationToken);
        }
        // Nach einem Stromausfall darf unter der Prüfsumme kein leerer Inhalt liegen.
        datei.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), groesse);
    }
}
