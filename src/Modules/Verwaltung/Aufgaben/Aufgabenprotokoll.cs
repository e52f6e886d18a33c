using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

internal sealed class Aufgabenprotokoll(VerwaltungContext db, TimeProvider uhr) : IAufgabenprotokoll
{
    public async Task<Guid> BeginnenAsync(string aufgabe, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        // Dieselbe Aufgabe läuft nie zweimal zugleich: Wer kein Ende hat, wurde mittendrin beendet.
        await db.Aufgabenlaeufe.Where(l => l.Aufgabe == aufgabe && l.Ende == null).ExecuteUpdateAsync(
            s => s.SetProperty(l => l.Ende, jetzt).SetProperty(l => l.Fehler, "Der Host endete mitten in diesem Lauf. Der nächste Lauf macht weiter."), cancellationToken);
        var lauf = new Aufgabenlauf { Aufgabe = aufgabe, Beginn = jetzt, Host = Environment.MachineName };
        db.Aufgabenlaeufe.Add(lauf);
        await db.SaveChangesAsync(cancellationToken);
        return lauf.Id;
    }

    public async Task BeendenAsync(Guid lauf, string? ergebnis, string? fehler, CancellationToken cancellationToken)
    {
        if (await db.Aufgabenlaeufe.FindAsync([lauf], cancellationToken) is not { } beendet) return;
        beendet.Beenden(ergebnis, fehler, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        // Manche Aufgabe sieht jede Minute nach. Vom Nichtstun genügt der letzte Lauf.
        if (ergebnis is null && fehler is null)
            await db.Aufgabenlaeufe.Where(l => l.Aufgabe == beendet.Aufgabe && l.Id != lauf && l.Ende != null && l.Ergebnis == null && l.Fehler == null).ExecuteDeleteAsync(cancellationToken);
    }

    public Task<DateTime?> LetzterBeginnAsync(string aufgabe, CancellationToken cancellationToken) =>
        db.Aufgabenlaeufe.Where(l => l.Aufgabe == aufgabe).MaxAsync(l => (DateTime?)l.Beginn, cancellationToken);
}
