using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Ausgaben der WIR2 ausgegeben")]
internal sealed record AusgabenAusgeben(AlleAusgaben Filter, Ausgabeformat Format) : IAusgabe<AlleAusgaben>;

internal sealed class AusgabenAusgebenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AusgabenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AusgabenAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Ausgabenfilter.Sortieren(Ausgabenfilter.Anwenden(db, request.Filter), request.Filter.Reihenfolge)
            .Select(a => new { a.Nummer, a.Jahrgang, a.Titelthema, a.Redaktionsschluss, a.Drucktermin, a.Verteiltermin, a.Auflage, a.Status }).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Ausgaben der WIR2", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Jahrgang", z => z.Jahrgang), ("Titelthema", z => z.Titelthema), ("Redaktionsschluss", z => z.Redaktionsschluss),
                ("Drucktermin", z => z.Drucktermin), ("Verteiltermin", z => z.Verteiltermin), ("Auflage", z => z.Auflage), ("Zustand", z => z.Status)
            ],
            cancellationToken);
    }
}
