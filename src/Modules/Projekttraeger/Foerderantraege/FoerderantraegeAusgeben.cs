using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision), Objektregel(Laden.NurEigeneToepfe), Bezeichnung("Förderanträge ausgegeben")]
internal sealed record FoerderantraegeAusgeben(AlleFoerderantraege Filter, Ausgabeformat Format) : IAusgabe<AlleFoerderantraege>;

internal sealed class FoerderantraegeAusgebenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr, IVerzeichnis verzeichnis) : IRequestHandler<FoerderantraegeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(FoerderantraegeAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Antragsfilter.Sortieren(Antragsfilter.Anwenden(db, request.Filter, person, uhr.Heute()), request.Filter.Reihenfolge)
            .Select(a => new { a.Nummer, a.Titel, a.Traeger, a.Foerdertopf, a.Stadtteil, a.Status, a.Von, a.Bis, a.EingereichtAm, a.Beantragt, a.Bewilligt, a.Ausgezahlt, a.Aktenzeichen, a.Nachweisfrist, a.Rueckforderung }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Förderanträge", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Titel", z => z.Titel), ("Träger", z => z.Traeger), ("Fördertopf", z => z.Foerdertopf), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)),
                ("Zustand", z => z.Status), ("Beginn", z => z.Von), ("Ende", z => z.Bis), ("eingereicht", z => z.EingereichtAm), ("beantragt", z => z.Beantragt), ("bewilligt", z => z.Bewilligt),
                ("ausgezahlt", z => z.Ausgezahlt), ("Aktenzeichen", z => z.Aktenzeichen), ("Nachweis bis", z => z.Nachweisfrist), ("Rückforderung", z => z.Rueckforderung)
            ],
            cancellationToken);
    }
}
