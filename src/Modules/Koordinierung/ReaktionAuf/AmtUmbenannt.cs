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
        var anfragen = await db.Anfragen.AsSplitQuery().Where(a => a.Offen && a.Zustaendigkeiten.Any(z => z.AmtId == ereignis.AmtId)).ToListAsync(cancellationToken);
        foreach (var anfrage in anfragen) anfrage.AmtUmbenannt(ereignis.AmtId, ereignis.NeuerKurzname);
        await db.SaveChangesAsync(cancellationToken);
    }
}
