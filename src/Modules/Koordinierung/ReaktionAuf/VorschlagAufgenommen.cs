using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Die Lenkungsgruppe berät über einen Bedarf.</summary>
internal sealed class ReaktionAufVorschlagAufgenommen(KoordinierungContext db) : IReaktionAuf<VorschlagAufgenommen>
{
    public async Task Handle(VorschlagAufgenommen ereignis, CancellationToken cancellationToken)
    {
        if (ereignis.BedarfId is not { } id || await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bedarf) return;
        bedarf.VorschlagGeworden();
        await db.SaveChangesAsync(cancellationToken);
    }
}
