using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Zählt Versuche der Reihe nach, auch wenn sie zugleich kommen oder bei verschiedenen Hosts.</summary>
internal sealed class Anmeldebremse(VerwaltungContext db, TimeProvider uhr)
{
    private const int Anlaeufe = 10;

    /// <summary>Zählt einen Versuch zu dieser Adresse, ehe er geprüft wird.</summary>
    public async Task<Anmeldeversuche> BeginnenAsync(string adresse, CancellationToken cancellationToken)
    {
        var pruefwert = Anmeldeversuche.PruefwertZu(adresse);
        for (var anlauf = 1; ; anlauf++)
        {
            var versuche = await db.Anmeldeversuche.FirstOrDefaultAsync(v => v.Adresse == pruefwert, cancellationToken) ?? await NeuAsync(pruefwert, cancellationToken);
            versuche.Beginnen(uhr.Jetzt());
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return versuche;
            }
            // Ein anderer Versuch war schneller; dieser zählt danach.
            catch (DbUpdateException) when (anlauf < Anlaeufe) { db.Entry(versuche).State = EntityState.Detached; }
        }
    }

    /// <summary>Der Versuch war richtig und zählt nicht.</summary>
    public async Task ZuruecknehmenAsync(Anmeldeversuche versuche, CancellationToken cancellationToken)
    {
        versuche.Zuruecknehmen();
        try { await db.SaveChangesAsync(cancellationToken); }
        // Inzwischen gab es einen weiteren Versuch; dann bleibt dieser mitgezählt.
        catch (DbUpdateConcurrencyException) { db.Entry(versuche).State = EntityState.Detached; }
    }

    /// <summary>Die Anmeldung ist ganz gelungen: Alle Fehlversuche sind vergessen.</summary>
    public Task VergessenAsync(string adresse, CancellationToken cancellationToken)
    {
        var pruefwert = Anmeldeversuche.PruefwertZu(adresse);
        return db.Anmeldeversuche.Where(v => v.Adresse == pruefwert).ExecuteDeleteAsync(cancellationToken);
    }

    // Auch erfundene Adressen werden gezählt; was sich niemand mehr merken muss, geht, wenn Neues kommt.
    private async Task<Anmeldeversuche> NeuAsync(string pruefwert, CancellationToken cancellationToken)
    {
        var vergessen = uhr.Jetzt() - Anmeldeversuche.Gedaechtnis;
        await db.Anmeldeversuche.Where(v => v.Zuletzt < vergessen).ExecuteDeleteAsync(cancellationToken);
        return db.Anmeldeversuche.Add(new Anmeldeversuche(pruefwert)).Entity;
    }
}
