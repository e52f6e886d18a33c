using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Ein Projekt antwortet auf einen Bedarf: Er wird zur Projektidee.</summary>
internal sealed class ReaktionAufProjektAngelegt(KoordinierungContext db) : IReaktionAuf<ProjektAngelegt>
{
    public Task Handle(ProjektAngelegt ereignis, CancellationToken cancellationToken) =>
        db.AendereBedarfAsync(ereignis.BedarfId, bedarf => bedarf.ProjektGefunden(), cancellationToken);
}
