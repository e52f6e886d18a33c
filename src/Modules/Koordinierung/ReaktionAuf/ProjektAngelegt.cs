using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Ein Projekt antwortet auf einen Bedarf: Er wird zur Projektidee.</summary>
internal sealed class ReaktionAufProjektAngelegt(KoordinierungContext db) : IReaktionAuf<ProjektAngelegt>
{
    public async Task Handle(ProjektAngelegt ereignis, CancellationToken cancellationToken)
    {
        if (ereignis.BedarfId is not { } id || await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bedarf) return;
        bedarf.ProjektGefunden();
        await db.SaveChangesAsync(cancellationToken);
    }
}
