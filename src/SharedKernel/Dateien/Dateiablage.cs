using System.Security.Cryptography;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Ablage in einem Ordner: ab/cd/abcd….</summary>
/// <param name="ordner">Wurzel der Ablage; gehört zur Datensicherung.</param>
internal sealed class Dateiablage(string ordner) : IDateiablage
{
    public async Task<AbgelegterInhalt> AblegenAsync(Stream inhalt, long hoechstens, CancellationToken cancellationToken)
    {
        var eingang = Path.Combine(ordner, "eingang");
        Directory.CreateDirectory(eingang);
        var halb = Path.Combine(eingang, Guid.CreateVersion7().ToString("N"));
        try
        {
            var (sha256, groesse) = await SchreibenAsync(inhalt, halb, hoechstens, cancellationToken);
            if (groesse == 0) throw new Regelverstoss("Die Datei ist leer.");
            var ziel = Pfad(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(ziel)!);
            // Erst der vollständige Inhalt bekommt seinen Namen; gleicher Name heißt gleicher Inhalt.
            if (!File.Exists(ziel)) File.Move(halb, ziel, overwrite: true);
            return new AbgelegterInhalt(sha256, groesse);
        }
        finally
        {
            File.Delete(halb);
        }
    }

    public Stream? Oeffnen(string sha256) => File.Exists(Pfad(sha256))
        ? new FileStream(Pfad(sha256), new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous })
        : null;

    private string Pfad(string sha256) => sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(ordner, sha256[..2], sha256[2..4], sha256)
        : throw new ArgumentException("Das ist keine Prüfsumme.", nameof(sha256));

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
