using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.ReaktionAuf;

internal sealed class ReaktionAufFoerderantragBewilligt(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IReaktionAuf<FoerderantragBewilligt>
{
    public Task Handle(FoerderantragBewilligt ereignis, CancellationToken cancellationToken) => db.AnkuendigenAsync(
        Beitragsherkunft.Foerderantrag, ereignis.FoerderantragId, ereignis.FadenId, ereignis.Titel,
        $"{ereignis.Massnahme}\n\nTräger ist {ereignis.Traeger}. Aus {ereignis.Topf} kommen dafür {ereignis.Bewilligt}; bewilligt wurde die Zuwendung am {ereignis.Am.AlsDatum()}.",
        ereignis.Traeger, uhr.Jetzt(), cancellationToken);
}
