using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Koordinierung.ReaktionAuf;

/// <summary>Nach einer Ablehnung ist der Bedarf wieder offen. Nach einer Zustimmung entscheidet das Stadtteilmanagement, wann er gedeckt ist.</summary>
internal sealed class ReaktionAufBeschlussGefasst(KoordinierungContext db) : IReaktionAuf<BeschlussGefasst>
{
    public Task Handle(BeschlussGefasst ereignis, CancellationToken cancellationToken) => ereignis.Ergebnis != Beschlussergebnis.Abgelehnt ? Task.CompletedTask
        : db.AendereBedarfAsync(ereignis.BedarfId, bedarf => bedarf.VorschlagErledigt(ereignis.VorschlagId), cancellationToken);
}
