using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Die Lenkungsgruppe berät über einen Bedarf.</summary>
internal sealed class ReaktionAufVorschlagAufgenommen(KoordinierungContext db) : IReaktionAuf<VorschlagAufgenommen>
{
    public Task Handle(VorschlagAufgenommen ereignis, CancellationToken cancellationToken) =>
        db.AendereBedarfAsync(ereignis.BedarfId, bedarf => bedarf.VorschlagGeworden(ereignis.VorschlagId), cancellationToken);
}
