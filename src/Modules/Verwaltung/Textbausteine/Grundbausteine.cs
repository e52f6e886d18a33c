using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Die Textbausteine, mit denen ein Büro beginnt. Danach gehören sie ihm: Was entfernt wurde, kommt nicht wieder.</summary>
[Bezeichnung("Grunddaten ergänzt")]
internal sealed class Grundbausteine(VerwaltungContext db, IEnumerable<IModule> module) : IGrunddaten
{
    public async Task ErgaenzenAsync(CancellationToken cancellationToken)
    {
        if (await db.Audit.AnyAsync(e => e.Objektart == nameof(Textbaustein), cancellationToken)) return;
        db.Textbausteine.AddRange(
            from verwendung in module.SelectMany(m => m.Textverwendungen)
            from baustein in verwendung.Grundbausteine
            select Textbaustein.Anlegen(Guid.CreateVersion7(), verwendung, null, new Bausteinangaben(baustein.Titel, baustein.Text, baustein.Vorbelegt)));
        await db.SaveChangesAsync(cancellationToken);
    }
}
