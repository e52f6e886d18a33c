using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.ReaktionAuf;

internal sealed class ReaktionAufProjektAbgeschlossen(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IReaktionAuf<ProjektAbgeschlossen>
{
    public Task Handle(ProjektAbgeschlossen ereignis, CancellationToken cancellationToken) => db.AnkuendigenAsync(
        Beitragsherkunft.Projekt, ereignis.ProjektId, ereignis.FadenId, $"Geschafft: {ereignis.Titel}",
        $"{ereignis.Ergebnis}\n\nTräger war {ereignis.Traeger}; abgeschlossen wurde das Projekt am {ereignis.Am.AlsDatum()}.",
        ereignis.Traeger, uhr.Jetzt(), cancellationToken);
}
