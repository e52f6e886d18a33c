using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

/// <summary>Der gezeigte Korb der Arbeitsliste.</summary>
[Erlaubt(Rolle.Fachamt), Objektregel("gibt nur aus, was an eigene Ämter gerichtet ist"), Bezeichnung("Arbeitsliste ausgegeben")]
internal sealed record ArbeitslisteAusgeben(Arbeitsliste Filter, Ausgabeformat Format) : IAusgabe<Arbeitsliste>;

internal sealed class ArbeitslisteAusgebenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<ArbeitslisteAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(ArbeitslisteAusgeben request, CancellationToken cancellationToken)
    {
        var korb = request.Filter.Korb ?? Arbeitskoerbe.Vorgabe((await Arbeitskoerbe.Posten(db, person, Arbeitskorb.ZuBestaetigen).ZaehleAsync(cancellationToken)).Anzahl);
        var posten = await Arbeitskoerbe.Sortiert(db, person, korb).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request with { Filter = request.Filter with { Korb = korb } }, "Arbeitsliste",
            await Arbeitskoerbe.ZeilenAsync(db, posten, person, uhr.Heute(), cancellationToken),
            [("Nummer", z => z.Nummer), ("Betreff", z => z.Betreff), ("Amt", z => z.Amt), ("Status", z => z.Status), ("Frist", z => z.Frist), ("Stand", z => z.Stand)],
            cancellationToken);
    }
}
