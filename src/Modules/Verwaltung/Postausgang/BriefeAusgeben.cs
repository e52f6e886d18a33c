using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

[Erlaubt(Rolle.Administration), FrischeAnmeldung, Bezeichnung("Postausgang ausgegeben")]
internal sealed record BriefeAusgeben(AlleBriefe Filter, Ausgabeformat Format) : IAusgabe<AlleBriefe>;

internal sealed class BriefeAusgebenHandler(VerwaltungContext db) : IRequestHandler<BriefeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(BriefeAusgeben request, CancellationToken cancellationToken)
    {
        var briefe = await Briefauswahl.Sortiert(db.Briefe.Gefiltert(request.Filter))
            .Select(b => new { b.AngelegtAm, b.Betreff, b.Name, b.An, b.Stand, b.ErledigtAm, b.Versuche, b.Fehler }).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Postausgang", briefe,
            [
                ("Angelegt", b => b.AngelegtAm), ("Betreff", b => b.Betreff), ("Name", b => b.Name), ("An", b => b.An), ("Zustellung", b => b.Stand.Bezeichnung()),
                ("Erledigt", b => b.ErledigtAm), ("Versuche", b => b.Versuche), ("Fehler", b => b.Fehler)
            ], cancellationToken);
    }
}
