using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

internal sealed class Kalenderabruf(VerwaltungContext db, TimeProvider uhr) : IKalenderabos
{
    // Kalender fragen oft nach; öfter muss die Person es nicht wissen.
    private static readonly TimeSpan Genauigkeit = TimeSpan.FromMinutes(5);

    public async Task<AbgerufenesAbo?> FindeAsync(string geheimnis, CancellationToken cancellationToken)
    {
        var summe = Geheimnis.Pruefsumme(geheimnis);
        if (await db.Kalenderabos.AsNoTracking().FirstOrDefaultAsync(a => a.Geheimnissumme == summe, cancellationToken) is not { } abo) return null;
        var jetzt = uhr.Jetzt();
        // Ein Abruf ist keine Änderung: Er zählt keine Version und steht nicht im Prüfprotokoll.
        if (!(abo.ZuletztAbgerufen > jetzt - Genauigkeit))
            await db.Kalenderabos.Where(a => a.Id == abo.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.ZuletztAbgerufen, jetzt), cancellationToken);
        return new AbgerufenesAbo(abo.PersonId, abo.Name, abo.Artenliste);
    }
}
