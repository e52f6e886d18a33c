using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;

namespace Stadtteilmanagement.Koordinierung.Tests.Dateien;

/// <summary>Die immer gleichen Schritte mit Dateien.</summary>
internal static class Dateihilfe
{
    public static Task<HochgeladeneDatei> LadeHoch(this Buero buero, Guid vorgang, byte[]? inhalt = null, string name = "notiz.txt", AngemeldetePerson? wer = null, string art = "anliegen", Guid? sendung = null, bool original = false) =>
        buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new DateiHochladen(art, vorgang, sendung ?? Guid.CreateVersion7(), name, new MemoryStream(inhalt ?? Dateiproben.Text()), original));

    public static async Task<Dateiliste> Dateien(this Buero buero, Guid vorgang, AngemeldetePerson? wer = null, string art = "anliegen") =>
        await buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new Vorgangsdateien(art, vorgang));

    public static Task<Dateiakte> Datei(this Buero buero, Guid id, AngemeldetePerson? wer = null) => buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new Dateiansicht(id));

    public static async Task<byte[]> Inhalt(this Buero buero, Guid id, int? fassung = null, AngemeldetePerson? wer = null, Abrufart art = Abrufart.Inhalt)
    {
        var inhalt = await buero.Sende(wer ?? buero.Personal.Stadtteilmanagerin, new Dateiabruf(id, fassung, art));
        await using var strom = inhalt.Strom;
        using var puffer = new MemoryStream();
        await strom.CopyToAsync(puffer);
        return puffer.ToArray();
    }

    public static Task<string?> Laeuft(this Buero buero, string titel) =>
        buero.Mit<IEnumerable<IAufgabe>, string?>(aufgaben => aufgaben.Single(a => a.Titel == titel).AusfuehrenAsync(CancellationToken.None));

    /// <summary>Alle Inhalte in der Ablage, ohne Eingang.</summary>
    public static string[] Abgelegt(this Buero buero) => !Directory.Exists(buero.Dateiordner) ? [] :
        [.. Directory.EnumerateFiles(buero.Dateiordner, "*", SearchOption.AllDirectories).Where(d => !d.Contains("/eingang/", StringComparison.Ordinal))];

    /// <summary>Als lägen alle Inhalte schon lange da; gemessen an der Uhr des Büros.</summary>
    public static void Altern(this Buero buero, int tage)
    {
        foreach (var datei in buero.Abgelegt()) File.SetLastWriteTimeUtc(datei, buero.Uhr.Zeit.UtcDateTime.AddDays(-tage));
    }

    public static Task<Fassung[]> Fassungen(this Buero buero, Guid datei) =>
        buero.Mit<KoordinierungContext, Fassung[]>(db => db.Dateien.AsNoTracking().Where(d => d.Id == datei).SelectMany(d => d.Fassungen).OrderBy(f => f.Nummer).ToArrayAsync());
}
