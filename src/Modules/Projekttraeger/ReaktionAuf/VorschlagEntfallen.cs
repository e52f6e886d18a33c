using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.ReaktionAuf;

/// <summary>Berät die Lenkungsgruppe nicht weiter, steht der Antrag wieder dort, wo er vor der Beratung stand.</summary>
internal sealed class ReaktionAufVorschlagEntfallen(ProjekttraegerContext db, TimeProvider uhr) : IReaktionAuf<VorschlagEntfallen>
{
    public async Task Handle(VorschlagEntfallen ereignis, CancellationToken cancellationToken)
    {
        // Ein Vorschlag ohne Förderantrag geht dieses Modul nichts an.
        if (ereignis.FoerderantragId is not { } id || await db.Foerderantraege.AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } antrag) return;
        antrag.VorschlagEntfallen(ereignis.VorschlagId, ereignis.Nummer, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
    }
}
