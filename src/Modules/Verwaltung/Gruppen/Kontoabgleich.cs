using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Handelt als Programm: Beim Anmelden ist noch niemand da, in dessen Namen gespeichert werden könnte.</summary>
[Bezeichnung("mit dem Stadtkonto abgeglichen")]
internal sealed class Kontoabgleich(IServiceScopeFactory bereiche, TimeProvider uhr) : IKontoabgleich
{
    private const int HoechstensZuordnungen = 2_000;
    private const int HoechstensNamenszeichen = 150;

    public async Task<Guid?> AbgleichenAsync(Stadtkonto konto, CancellationToken cancellationToken)
    {
        try
        {
            return await VersucheAsync(konto, cancellationToken);
        }
        // Zwei Fenster zugleich: Der andere Aufruf hat die Person eben angelegt oder abgeglichen; beim zweiten Mal ist sie da.
        catch (Exception fehler) when (fehler is DbUpdateException or Versionskonflikt)
        {
            return await VersucheAsync(konto, cancellationToken);
        }
    }

    public async Task ErsteAdministrationAsync(string gruppe, CancellationToken cancellationToken)
    {
        await using var bereich = Bereich();
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        if (await db.Gruppenzuordnungen.AnyAsync(z => z.Rolle == Rolle.Administration, cancellationToken)) return;
        db.Gruppenzuordnungen.Add(Gruppenzuordnung.Anlegen(Guid.CreateVersion7(), gruppe.Trim(), Rolle.Administration, null));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Guid?> VersucheAsync(Stadtkonto konto, CancellationToken cancellationToken)
    {
        await using var bereich = Bereich();
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        var zuordnungen = (await db.Gruppenzuordnungen.AsNoTracking().OrderBy(z => z.Id).Take(HoechstensZuordnungen).ToListAsync(cancellationToken))
            .Where(z => z.Meint(konto.Gruppen)).ToList();
        var person = await db.Personen.AsSplitQuery()
            .FirstOrDefaultAsync(p => p.Anbieter == konto.Anbieter && p.Kontokennung == konto.Kennung, cancellationToken);
        if (zuordnungen.Count == 0)
        {
            person?.ZugangEntziehen(uhr.Heute());
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }
        var name = konto.Name.Length > HoechstensNamenszeichen ? konto.Name[..HoechstensNamenszeichen] : konto.Name;
        if (person is null) db.Personen.Add(person = Person.AusStadtkonto(konto.Anbieter, konto.Kennung, name));
        person.Beschreiben(name, person.Funktion, konto.EMail ?? person.EMail);
        person.BerechtigenAusGruppen(
            zuordnungen.Select(z => z.Rolle).ToHashSet(), zuordnungen.Where(z => z.AmtId is not null).Select(z => z.AmtId!.Value).ToHashSet(), uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return person.Id;
    }

    private AsyncServiceScope Bereich()
    {
        var bereich = bereiche.CreateAsyncScope();
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = AngemeldetePerson.System;
        bereich.ServiceProvider.GetRequiredService<AuditContext>().Aktion = nameof(Kontoabgleich);
        return bereich;
    }
}
