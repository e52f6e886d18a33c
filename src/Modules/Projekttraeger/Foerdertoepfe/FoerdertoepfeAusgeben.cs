using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision), Bezeichnung("Fördertöpfe ausgegeben")]
internal sealed record FoerdertoepfeAusgeben(AlleFoerdertoepfe Filter, Ausgabeformat Format) : IAusgabe<AlleFoerdertoepfe>;

internal sealed class FoerdertoepfeAusgebenHandler(ProjekttraegerContext db, IVerzeichnis verzeichnis) : IRequestHandler<FoerdertoepfeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(FoerdertoepfeAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Foerdertopffilter.Sortieren(Foerdertopffilter.Anwenden(db, request.Filter), request.Filter.Reihenfolge)
            .Select(t => new { t.Jahr, t.Name, t.Status, t.Gremium, t.AmtId, t.Antragsschluss, Stand = new Topfstand(t.Volumen, t.Beantragt, t.Reserviert, t.Gebunden, t.Ausgezahlt, t.Zurueckgezahlt) }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Fördertöpfe", zeilen,
            [
                ("Jahr", z => z.Jahr), ("Name", z => z.Name), ("Zustand", z => z.Status), ("Entscheidet", z => z.Gremium), ("Bewilligt", z => stammdaten.Amtsname(z.AmtId)), ("Antragsschluss", z => z.Antragsschluss),
                ("Volumen", z => z.Stand.Volumen), ("beantragt", z => z.Stand.Beantragt), ("reserviert", z => z.Stand.Reserviert), ("gebunden", z => z.Stand.Gebunden),
                ("ausgezahlt", z => z.Stand.Ausgezahlt), ("zurückgezahlt", z => z.Stand.Zurueckgezahlt), ("frei", z => z.Stand.Frei)
            ],
            cancellationToken);
    }
}
