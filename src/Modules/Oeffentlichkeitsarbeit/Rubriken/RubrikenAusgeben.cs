using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement), Bezeichnung("Rubriken ausgegeben")]
internal sealed record RubrikenAusgeben(AlleRubriken Filter, Ausgabeformat Format) : IAusgabe<AlleRubriken>;

internal sealed class RubrikenAusgebenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(RubrikenAusgeben request, CancellationToken cancellationToken) =>
        await db.AusgebenAsync(request, "Rubriken", await Rubrikfilter.Zeilen(db, Rubrikfilter.Anwenden(db, request.Filter), request.Filter.Reihenfolge).AlleZeilenAsync(cancellationToken),
            [("Stelle", z => z.Reihenfolge), ("Name", z => z.Name), ("Beiträge", z => z.Beitraege), ("stillgelegt", z => z.Stillgelegt)], cancellationToken);
}
