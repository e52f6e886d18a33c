using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

internal sealed class Auftragsannahme(VerwaltungContext db, AngemeldetePerson person, AuditContext audit, Auftragsdienst dienst, TimeProvider uhr) : IAuftraege
{
    public async Task<string> AnlegenAsync<TAngaben>(Guid id, string titel, TAngaben angaben, CancellationToken cancellationToken) where TAngaben : class
    {
        if (typeof(TAngaben).GetCustomAttribute<ErlaubtAttribute>() is null)
            throw new InvalidOperationException($"{typeof(TAngaben).Name} trägt kein Erlaubt; niemand dürfte den Auftrag ausführen.");
        if (!await IstAngelegtAsync(id, cancellationToken)) await EinreihenAsync(id, titel, angaben, cancellationToken);
        return $"/verwaltung/auftraege/{id}";
    }

    private async Task EinreihenAsync<TAngaben>(Guid id, string titel, TAngaben angaben, CancellationToken cancellationToken)
    {
        var auftrag = Auftrag.Anlegen(id, person.Id, titel, Auftragsarten.Name(typeof(TAngaben)), JsonSerializer.Serialize(angaben), audit.Korrelation, uhr.Jetzt());
        db.Auftraege.Add(auftrag);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (DatabaseProvider.Von(db).IsUniqueViolation(e))
        {
            // Zweimal zugleich abgesandt: Der andere Aufruf war schneller.
            db.ChangeTracker.Clear();
            if (!await IstAngelegtAsync(id, cancellationToken)) throw;
        }
        dienst.Wecken();
    }

    private async Task<bool> IstAngelegtAsync(Guid id, CancellationToken cancellationToken)
    {
        var besitzer = await db.Auftraege.Where(a => a.Id == id).Select(a => (Guid?)a.PersonId).FirstOrDefaultAsync(cancellationToken);
        if (besitzer is not null && besitzer != person.Id) throw new NichtGefunden();
        return besitzer is not null;
    }
}
