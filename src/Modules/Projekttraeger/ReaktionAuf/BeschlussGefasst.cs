using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.ReaktionAuf;

/// <summary>Der Beschluss der Lenkungsgruppe entscheidet die Förderwürdigkeit. Eine Ablehnung gibt die Reservierung frei, zu spät bewegt er kein Geld.</summary>
internal sealed class ReaktionAufBeschlussGefasst(ProjekttraegerContext db, TimeProvider uhr) : IReaktionAuf<BeschlussGefasst>
{
    public async Task Handle(BeschlussGefasst ereignis, CancellationToken cancellationToken)
    {
        if (ereignis.FoerderantragId is not { } id || !await db.Foerderantraege.AnyAsync(a => a.Id == id, cancellationToken)) return;
        var wuerdigung = new Wuerdigung(
            ereignis.Ergebnis != Beschlussergebnis.Abgelehnt, ereignis.Nummer, $"{ereignis.Wortlaut}\n\n{ereignis.Ergebnissatz}".Trim(), ereignis.Am, [.. ereignis.Auflagen.Select(a => (a.Text, a.FaelligAm))]);
        await db.BuchenAsync(id, null, (antrag, topf) => antrag.BeschlussGefasst(topf, ereignis.BeschlussId, wuerdigung, AngemeldetePerson.System.Id, uhr.Jetzt()), cancellationToken);
    }
}
