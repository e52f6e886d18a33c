using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision), Bezeichnung("Projekte ausgegeben")]
internal sealed record ProjekteAusgeben(AlleProjekte Filter, Ausgabeformat Format) : IAusgabe<AlleProjekte>;

internal sealed class ProjekteAusgebenHandler(ProjekttraegerContext db, IVerzeichnis verzeichnis) : IRequestHandler<ProjekteAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(ProjekteAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Projektfilter.Sortieren(Projektfilter.Anwenden(db, request.Filter), request.Filter.Reihenfolge)
            .Select(p => new { p.Nummer, p.Titel, p.Traeger, p.Stadtteil, p.Handlungsfeld, p.Status, p.Beginn, p.Ende, p.Budget, p.Beteiligungstiefe, p.Zielgruppe }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Projekte", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Titel", z => z.Titel), ("Träger", z => z.Traeger), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)),
                ("Handlungsfeld", z => stammdaten.Handlungsfeldname(z.Handlungsfeld)), ("Zustand", z => z.Status), ("Beginn", z => z.Beginn), ("Ende", z => z.Ende),
                ("Budget", z => z.Budget), ("Beteiligungstiefe", z => z.Beteiligungstiefe), ("Zielgruppe", z => z.Zielgruppe)
            ],
            cancellationToken);
    }
}
