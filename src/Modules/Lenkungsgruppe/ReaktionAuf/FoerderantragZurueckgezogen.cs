using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Lenkungsgruppe.ReaktionAuf;

/// <summary>Über einen zurückgezogenen Antrag wird nicht mehr beraten; kommt die Rücknahme vor der Aufnahme an, entsteht gar kein Vorschlag.</summary>
internal sealed class ReaktionAufFoerderantragZurueckgezogen(LenkungsgruppeContext db) : IReaktionAuf<FoerderantragZurueckgezogen>
{
    public async Task Handle(FoerderantragZurueckgezogen ereignis, CancellationToken cancellationToken)
    {
        var eingang = await db.Antragseingaenge.FirstOrDefaultAsync(a => a.FoerderantragId == ereignis.FoerderantragId, cancellationToken);
        if (eingang is null) db.Antragseingaenge.Add(eingang = new Antragseingang { FoerderantragId = ereignis.FoerderantragId });
        eingang.Zurueckgezogen = true;
        // Was schon beschlossen ist, bleibt beschlossen; den Antrag führt der Projektträger zu Ende.
        if (await db.Vorschlaege.FirstOrDefaultAsync(v => v.FoerderantragId == ereignis.FoerderantragId && v.Offen, cancellationToken) is { } vorschlag)
        {
            vorschlag.Zurueckziehen();
            db.Melde(Gremienmeldungen.Entfallen(vorschlag));
        }
        await db.SaveChangesAsync(cancellationToken);
    }
}
