using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Nach einer Ablehnung ist der Bedarf wieder offen. Nach einer Zustimmung entscheidet das Stadtteilmanagement, wann er gedeckt ist.</summary>
internal sealed class ReaktionAufBeschlussGefasst(KoordinierungContext db) : IReaktionAuf<BeschlussGefasst>
{
    public async Task Handle(BeschlussGefasst ereignis, CancellationToken cancellationToken)
    {
        if (ereignis is not { BedarfId: { } id, Ergebnis: Beschlussergebnis.Abgelehnt } || await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bedarf) return;
        bedarf.VorschlagErledigt();
        await db.SaveChangesAsync(cancellationToken);
    }
}
