using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Erinnert Gast und Stadtteilmanagement einmal je Ablauftag, dass ein Gastkonto bald endet.</summary>
[Bezeichnung("An den Ablauf erinnert")]
internal sealed class GastkontenErinnern(VerwaltungContext db, AuditContext audit, TimeProvider uhr) : IAufgabe
{
    private const int HoechstensJeLauf = 500;

    public string Titel => "An ablaufende Gastkonten erinnern";

    public string Zeitplan => "0 15 6 * * ?";

    public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
    {
        audit.Aktion = nameof(GastkontenErinnern);
        var heute = uhr.Heute();
        var bis = heute.AddDays(Gastkonto.ErinnerungTage);
        var konten = await db.Gastkonten.Where(k => k.AngenommenAm != null && !k.Gesperrt && k.ZugangBis >= heute && k.ZugangBis <= bis && (k.ErinnertAnAblauf == null || k.ErinnertAnAblauf != k.ZugangBis))
            .OrderBy(k => k.ZugangBis).ThenBy(k => k.Id).Take(HoechstensJeLauf).ToListAsync(cancellationToken);
        foreach (var konto in konten)
        {
            konto.AnAblaufErinnern();
            db.Melde(Verwaltungsanlaesse.EigenesGastkontoLaeuftAb(konto));
            db.Melde(Verwaltungsanlaesse.GastkontoLaeuftAb(konto, await db.NameAsync(konto.Id, cancellationToken)));
            await db.SaveChangesAsync(cancellationToken);
        }
        return konten.Count switch { 0 => null, 1 => "An 1 Gastkonto erinnert.", var n => $"An {n} Gastkonten erinnert." };
    }
}
