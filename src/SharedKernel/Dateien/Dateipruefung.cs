using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Vergleicht die Ablage mit den Angaben aller Module: fehlt etwas, ist etwas verändert, liegt etwas da, das niemand kennt?</summary>
public sealed class Dateipruefung(IServiceScopeFactory bereiche)
{
    private const int Abschnitt = 500;

    /// <summary>Prüft alles; liest dafür jeden Inhalt einmal.</summary>
    /// <returns>Wie viele Inhalte geprüft wurden, und jede Abweichung als Satz.</returns>
    public async Task<(int Geprueft, IReadOnlyList<string> Abweichungen)> PruefenAsync(CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        var ablage = bereich.ServiceProvider.GetRequiredService<IDateiablage>();
        var (geprueft, abweichungen) = (new HashSet<string>(), new List<string>());
        foreach (var modul in bereich.ServiceProvider.GetRequiredService<ModuleCatalog>().Registrations)
            await foreach (var (fassung, inhalte) in FassungenAsync(modul.Context(bereich.ServiceProvider), cancellationToken))
                foreach (var sha256 in inhalte.Where(geprueft.Add))
                    if (await MangelAsync(ablage, sha256, cancellationToken) is { } mangel) abweichungen.Add($"{modul.Schema}, Fassung {fassung}: Der Inhalt {sha256} {mangel}");
        // Nach einem Tag hätte das Aufräumen ihn löschen sollen; ein zweiter Tag ist Spielraum für den nächtlichen Lauf.
        var vor = bereich.ServiceProvider.GetRequiredService<TimeProvider>().Jetzt() - 2 * VerwaisteDateien.Karenz;
        await foreach (var sha256 in bereich.ServiceProvider.GetRequiredService<VerwaisteDateien>().UnverwieseneAsync(vor, cancellationToken))
            abweichungen.Add($"Ablage: Der Inhalt {sha256} ist überzählig; niemand verweist auf ihn.");
        return (geprueft.Count, abweichungen);
    }

    private static async Task<string?> MangelAsync(IDateiablage ablage, string sha256, CancellationToken cancellationToken)
    {
        await using var inhalt = ablage.Oeffnen(sha256);
        return inhalt is null ? "fehlt."
            : Convert.ToHexStringLower(await SHA256.HashDataAsync(inhalt, cancellationToken)) != sha256 ? "ist verändert: Seine Prüfsumme stimmt nicht."
            : null;
    }

    private static async IAsyncEnumerable<(Guid Fassung, IEnumerable<string> Inhalte)> FassungenAsync(
        ModuleContext db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var letzte = Guid.Empty;
        while (await db.Dateien.AsNoTracking().SelectMany(d => d.Fassungen).Where(f => f.Id > letzte).OrderBy(f => f.Id).Take(Abschnitt)
                   .Select(f => new { f.Id, f.Sha256, f.OriginalSha256, f.VorschauKlein, f.VorschauMittel, f.VorschauGross }).ToListAsync(cancellationToken) is { Count: > 0 } fassungen)
        {
            foreach (var f in fassungen) yield return (f.Id, ((string?[])[f.Sha256, f.OriginalSha256, f.VorschauKlein, f.VorschauMittel, f.VorschauGross]).OfType<string>());
            letzte = fassungen[^1].Id;
        }
    }
}
