using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>Die Verweise aller <see cref="Datei"/>en in allen Modulen.</summary>
internal sealed class Dateitabellen(IServiceProvider dienste, ModuleCatalog katalog) : IDateiverweise
{
    public async Task<IReadOnlySet<string>> GebrauchteAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken)
    {
        var gebraucht = new HashSet<string>();
        foreach (var modul in katalog.Registrations)
            gebraucht.UnionWith((await modul.Context(dienste).Dateien.AsNoTracking().SelectMany(d => d.Fassungen)
                .Where(f => sha256.Contains(f.Sha256) || sha256.Contains(f.OriginalSha256) || sha256.Contains(f.VorschauKlein) || sha256.Contains(f.VorschauMittel) || sha256.Contains(f.VorschauGross))
                .Select(f => new { f.Sha256, f.OriginalSha256, f.VorschauKlein, f.VorschauMittel, f.VorschauGross }).ToListAsync(cancellationToken))
                .SelectMany(f => (string?[])[f.Sha256, f.OriginalSha256, f.VorschauKlein, f.VorschauMittel, f.VorschauGross]).OfType<string>());
        return gebraucht;
    }
}

/// <summary>Löscht, worauf niemand mehr verweist. Was eben erst abgelegt wurde, bleibt: Sein Verweis wird vielleicht gerade gespeichert.</summary>
internal sealed class VerwaisteDateien(IDateiablage ablage, IEnumerable<IDateiverweise> verweise, TimeProvider uhr) : IAufgabe
{
    /// <summary>So lange bleibt Unverwiesenes mindestens liegen.</summary>
    public static readonly TimeSpan Karenz = TimeSpan.FromHours(24);

    private const int Abschnitt = 500;

    public string Titel => "Verwaiste Dateiinhalte löschen";

    public string Zeitplan => "0 15 3 * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var vor = uhr.Jetzt() - Karenz;
        var reste = ablage.EingangRaeumen(vor);
        var geloescht = 0;
        await foreach (var sha256 in UnverwieseneAsync(vor, cancellationToken))
            if (ablage.Loeschen(sha256, vor)) geloescht++;
        return geloescht + reste == 0 ? null : $"{geloescht} verwaiste Inhalte und {reste} Reste abgebrochener Uploads gelöscht.";
    }

    /// <summary>Inhalte, die älter sind und auf die niemand verweist.</summary>
    public async IAsyncEnumerable<string> UnverwieseneAsync(DateTime aelterAls, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var abschnitt in ablage.Abgelegte(aelterAls).Chunk(Abschnitt))
        {
            var gebraucht = await GebrauchteAsync(abschnitt, cancellationToken);
            foreach (var sha256 in abschnitt.Where(s => !gebraucht.Contains(s))) yield return sha256;
        }
    }

    // Versagt eine Auskunft, bricht der Lauf ab: Lieber bleibt zu viel liegen, als dass etwas fehlt.
    private async Task<HashSet<string>> GebrauchteAsync(string[] sha256, CancellationToken cancellationToken)
    {
        var gebraucht = new HashSet<string>();
        foreach (var verweis in verweise) gebraucht.UnionWith(await verweis.GebrauchteAsync(sha256, cancellationToken));
        return gebraucht;
    }
}

/// <summary>Legt dem Virenscanner vor, was in Quarantäne wartet.</summary>
[Bezeichnung("Virenprüfung nachgeholt")]
internal sealed class WartendeDateien(IServiceScopeFactory bereiche, ModuleCatalog katalog, IDateiablage ablage, IVirenpruefer viren) : IAufgabe
{
    private const int HoechstensJeLauf = 200;

    public string Titel => "Wartende Dateien auf Viren prüfen";

    public string Zeitplan => "0 * * * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        var (geprueft, befallen, wartend) = (0, 0, 0);
        foreach (var modul in katalog.Registrations)
            foreach (var (datei, fassung) in await WartendeAsync(modul, cancellationToken))
            {
                // Antwortet der Scanner nicht, hat es keinen Sinn, ihm auch die übrigen vorzulegen.
                var ergebnis = wartend > 0 ? null : await PruefenAsync(modul, datei, fassung, cancellationToken);
                if (ergebnis is null or { Befund: Virenbefund.Wartet }) wartend++;
                else if (ergebnis.Befund == Virenbefund.Befallen) befallen++;
                else geprueft++;
            }
        return geprueft + befallen + wartend == 0 ? null
            : $"{geprueft} unbedenklich, {befallen} befallen{(wartend == 0 ? "" : $", {wartend} warten weiter: Der Scanner antwortet nicht")}.";
    }

    private async Task<List<(Guid Datei, Guid Fassung)>> WartendeAsync(ModuleRegistration modul, CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        return (await modul.Context(bereich.ServiceProvider).Dateien.AsNoTracking().SelectMany(d => d.Fassungen, (d, f) => new { Datei = d.Id, Fassung = f.Id, f.Befund, f.HochgeladenAm })
            .Where(f => f.Befund == Virenbefund.Wartet).OrderBy(f => f.HochgeladenAm).Take(HoechstensJeLauf).ToListAsync(cancellationToken)).ConvertAll(f => (f.Datei, f.Fassung));
    }

    // Jede Datei in ihrem eigenen Bereich: Ändert sie jemand zugleich, betrifft das nur sie, und der nächste Lauf holt sie nach.
    private async Task<Virenergebnis?> PruefenAsync(ModuleRegistration modul, Guid dateiId, Guid fassungId, CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
        bereich.ServiceProvider.GetRequiredService<AuditContext>().Aktion = nameof(WartendeDateien);
        var db = modul.Context(bereich.ServiceProvider);
        if (await db.Dateien.FirstOrDefaultAsync(d => d.Id == dateiId, cancellationToken) is not { } datei) return null;
        string[] inhalte = [.. datei.Fassungen.Where(f => f.Id == fassungId).SelectMany(f => (string?[])[f.Sha256, f.OriginalSha256, f.VorschauKlein, f.VorschauMittel, f.VorschauGross]).OfType<string>()];
        var ergebnis = await ErgebnisAsync(inhalte, cancellationToken);
        if (ergebnis.Befund == Virenbefund.Wartet) return ergebnis;
        datei.Geprueft(fassungId, ergebnis.Fund);
        await db.SaveChangesAsync(cancellationToken);
        if (ergebnis.Befund == Virenbefund.Befallen) await SofortLoeschenAsync(bereich.ServiceProvider, inhalte, cancellationToken);
        return ergebnis;
    }

    private async Task<Virenergebnis> ErgebnisAsync(string[] inhalte, CancellationToken cancellationToken)
    {
        foreach (var sha256 in inhalte)
        {
            await using var inhalt = ablage.Oeffnen(sha256);
            var ergebnis = inhalt is null ? new Virenergebnis(Virenbefund.Wartet) : await viren.PruefenAsync(inhalt, cancellationToken);
            if (ergebnis.Befund == Virenbefund.Befallen) return ergebnis;
            // Wurde der Scanner inzwischen abgestellt, ist die Datei deshalb nicht unbedenklich.
            if (ergebnis.Befund != Virenbefund.Unbedenklich) return new Virenergebnis(Virenbefund.Wartet);
        }
        return new Virenergebnis(Virenbefund.Unbedenklich);
    }

    private async Task SofortLoeschenAsync(IServiceProvider dienste, string[] inhalte, CancellationToken cancellationToken)
    {
        var gebraucht = new HashSet<string>();
        foreach (var verweis in dienste.GetServices<IDateiverweise>()) gebraucht.UnionWith(await verweis.GebrauchteAsync(inhalte, cancellationToken));
        foreach (var sha256 in inhalte.Where(s => !gebraucht.Contains(s))) ablage.Loeschen(sha256, DateTime.MaxValue);
    }
}
