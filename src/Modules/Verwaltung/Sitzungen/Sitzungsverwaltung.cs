using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

internal sealed class Sitzungsverwaltung(VerwaltungContext db, TimeProvider uhr) : ISitzungen
{
    private const int Schluessellaenge = 32;
    // Jeden Aufruf zu vermerken hieße, bei jedem Lesen zu schreiben.
    private static readonly TimeSpan Vermerkabstand = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Abgleichabstand = TimeSpan.FromMinutes(5);
    // So lange hat, wer den Abgleich übernommen hat, ihn für sich; danach versucht es der nächste Aufruf.
    private static readonly TimeSpan Abgleichfrist = TimeSpan.FromSeconds(30);

    public async Task<string> BeginnenAsync(Anmeldenachweis nachweis, string? geraet, string? marken, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        await AbgelaufeneEntfernenAsync(jetzt, cancellationToken);
        var schluessel = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Schluessellaenge));
        db.Sitzungen.Add(new Sitzung
        {
            Schluesselsumme = Summe(schluessel), PersonId = nachweis.PersonId, Art = nachweis.Art, Geraet = geraet,
            Begonnen = jetzt, ZuletztBenutzt = jetzt, GueltigBis = jetzt + Sitzung.Hoechstdauer, BestaetigtAm = nachweis.BestaetigtAm,
            Anbieter = nachweis.Anbieter, Kontokennung = nachweis.Kontokennung, Anbietersitzung = nachweis.Anbietersitzung,
            Marken = marken, AbgeglichenAm = jetzt, NaechsterAbgleich = jetzt + Abgleichabstand
        });
        await db.SaveChangesAsync(cancellationToken);
        return schluessel;
    }

    public async Task<LaufendeSitzung?> FindeAsync(string schluessel, bool nebenbei, CancellationToken cancellationToken)
    {
        var (summe, jetzt) = (Summe(schluessel), uhr.Jetzt());
        var benutztNach = jetzt - Sitzung.Leerlauf;
        var gefunden = await db.Sitzungen.AsNoTracking()
            .Where(s => s.Schluesselsumme == summe && s.GueltigBis > jetzt && s.ZuletztBenutzt > benutztNach)
            .Select(s => new
            {
                s.ZuletztBenutzt,
                Sitzung = new LaufendeSitzung(s.Id, s.PersonId, s.Art, s.BestaetigtAm, s.AbgeglichenAm, s.NaechsterAbgleich, s.Marken, s.Anbieter, s.Kontokennung)
            }).FirstOrDefaultAsync(cancellationToken);
        if (gefunden is null) return null;
        if (!nebenbei && jetzt - gefunden.ZuletztBenutzt >= Vermerkabstand)
            await db.Sitzungen.Where(s => s.Id == gefunden.Sitzung.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.ZuletztBenutzt, jetzt), cancellationToken);
        return gefunden.Sitzung;
    }

    public Task BeendenAsync(Guid id, CancellationToken cancellationToken) =>
        db.Sitzungen.Where(s => s.Id == id).ExecuteDeleteAsync(cancellationToken);

    public Task<int> BeendenFuerAnbieterAsync(string anbieter, string? anbietersitzung, string? kontokennung, CancellationToken cancellationToken)
    {
        var sitzungen = db.Sitzungen.Where(s => s.Anbieter == anbieter);
        return (anbietersitzung, kontokennung) switch
        {
            ({ } sid, _) => sitzungen.Where(s => s.Anbietersitzung == sid).ExecuteDeleteAsync(cancellationToken),
            (null, { } sub) => sitzungen.Where(s => s.Kontokennung == sub).ExecuteDeleteAsync(cancellationToken),
            _ => Task.FromResult(0)
        };
    }

    public Task<int> AlleBeendenAsync(Guid personId, Guid? ausser, CancellationToken cancellationToken) =>
        db.Sitzungen.Where(s => s.PersonId == personId && s.Id != ausser).ExecuteDeleteAsync(cancellationToken);

    public async Task<bool> AbgleichUebernehmenAsync(LaufendeSitzung sitzung, CancellationToken cancellationToken)
    {
        var bis = uhr.Jetzt() + Abgleichfrist;
        return await db.Sitzungen.Where(s => s.Id == sitzung.Id && s.NaechsterAbgleich == sitzung.NaechsterAbgleich)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.NaechsterAbgleich, bis), cancellationToken) == 1;
    }

    public Task MarkenSichernAsync(Guid id, string marken, CancellationToken cancellationToken) =>
        db.Sitzungen.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Marken, marken), cancellationToken);

    public Task AbgeglichenAsync(Guid id, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        return db.Sitzungen.Where(s => s.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.AbgeglichenAm, jetzt).SetProperty(x => x.NaechsterAbgleich, jetzt + Abgleichabstand), cancellationToken);
    }

    private async Task AbgelaufeneEntfernenAsync(DateTime jetzt, CancellationToken cancellationToken)
    {
        var benutztNach = jetzt - Sitzung.Leerlauf;
        await db.Sitzungen.Where(s => s.GueltigBis <= jetzt || s.ZuletztBenutzt <= benutztNach).ExecuteDeleteAsync(cancellationToken);
    }

    private static string Summe(string schluessel) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(schluessel)));
}
