using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.ReaktionAuf;

/// <summary>Ein Antrag, über den die Lenkungsgruppe berät, ist in Beratung.</summary>
internal sealed class ReaktionAufVorschlagAufgenommen(ProjekttraegerContext db) : IReaktionAuf<VorschlagAufgenommen>
{
    public async Task Handle(VorschlagAufgenommen ereignis, CancellationToken cancellationToken)
    {
        // Ein Vorschlag ohne Förderantrag geht dieses Modul nichts an.
        if (ereignis.FoerderantragId is not { } id || await db.Foerderantraege.AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } antrag) return;
        antrag.VorschlagAufgenommen(ereignis.VorschlagId, ereignis.Nummer);
        await db.SaveChangesAsync(cancellationToken);
    }
}
