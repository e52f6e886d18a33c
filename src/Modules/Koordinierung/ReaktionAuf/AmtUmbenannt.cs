using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Offene Anfragen tragen den neuen Namen, abgeschlossene den damaligen.</summary>
internal sealed class ReaktionAufAmtUmbenannt(KoordinierungContext db) : IReaktionAuf<AmtUmbenannt>
{
    public async Task Handle(AmtUmbenannt ereignis, CancellationToken cancellationToken)
    {
        // Der Weg über die Zuständigkeiten nutzt deren Index; über alle offenen Anfragen zu suchen, wüchse mit dem Bestand.
        var ids = await db.Anfragen.SelectMany(a => a.Zustaendigkeiten, (a, z) => new { a.Id, a.Offen, z.AmtId })
            .Where(p => p.AmtId == ereignis.AmtId && p.Offen).Select(p => p.Id).Distinct().ToListAsync(cancellationToken);
        if (ids.Count == 0) return;
        var anfragen = await db.Anfragen.AsSplitQuery().Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        foreach (var anfrage in anfragen) anfrage.AmtUmbenannt(ereignis.AmtId, ereignis.NeuerKurzname);
        await db.SaveChangesAsync(cancellationToken);
    }
}
