using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Der Vorschlag wird nicht weiter beraten; der Bedarf besteht fort.</summary>
internal sealed class ReaktionAufVorschlagEntfallen(KoordinierungContext db) : IReaktionAuf<VorschlagEntfallen>
{
    public Task Handle(VorschlagEntfallen ereignis, CancellationToken cancellationToken) =>
        db.AendereBedarfAsync(ereignis.BedarfId, bedarf => bedarf.VorschlagErledigt(ereignis.VorschlagId), cancellationToken);
}
