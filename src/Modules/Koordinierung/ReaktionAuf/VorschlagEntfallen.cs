using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Der Vorschlag wird nicht weiter beraten; der Bedarf besteht fort.</summary>
internal sealed class ReaktionAufVorschlagEntfallen(KoordinierungContext db) : IReaktionAuf<VorschlagEntfallen>
{
    public async Task Handle(VorschlagEntfallen ereignis, CancellationToken cancellationToken)
    {
        if (ereignis.BedarfId is not { } id || await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bedarf) return;
        bedarf.VorschlagErledigt();
        await db.SaveChangesAsync(cancellationToken);
    }
}
