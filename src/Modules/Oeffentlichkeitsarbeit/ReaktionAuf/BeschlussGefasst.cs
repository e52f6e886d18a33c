using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.ReaktionAuf;

/// <summary>Steht ein Förderantrag dahinter, kommt der Stoff erst mit der Bewilligung; über Abgelehntes schreibt niemand von selbst.</summary>
internal sealed class ReaktionAufBeschlussGefasst(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IReaktionAuf<BeschlussGefasst>
{
    public Task Handle(BeschlussGefasst ereignis, CancellationToken cancellationToken) =>
        ereignis.FoerderantragId is not null || ereignis.Ergebnis == Beschlussergebnis.Abgelehnt ? Task.CompletedTask : db.AnkuendigenAsync(
            Beitragsherkunft.Beschluss, ereignis.BeschlussId, ereignis.FadenId, ereignis.Titel,
            $"Die Lenkungsgruppe hat am {ereignis.Am.AlsDatum()} beschlossen (Beschluss {ereignis.Nummer}):\n\n{ereignis.Wortlaut}", "Lenkungsgruppe Groß Klein und Schmarl", uhr.Jetzt(), cancellationToken);
}
