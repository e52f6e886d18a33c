using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beiträge ausgegeben")]
internal sealed record BeitraegeAusgeben(AlleBeitraege Filter, Ausgabeformat Format) : IAusgabe<AlleBeitraege>;

internal sealed class BeitraegeAusgebenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<BeitraegeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(BeitraegeAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Beitragsfilter.Sortieren(Beitragsfilter.Anwenden(db, request.Filter), request.Filter.Reihenfolge)
            .Select(b => new { b.Titel, b.Urheber, b.RubrikId, b.Zeichen, b.Herkunft, b.Status, b.StandSeit }).AlleZeilenAsync(cancellationToken);
        var rubriken = await db.Rubriken.AsNoTracking().OrderBy(r => r.Id).Take(100).ToDictionaryAsync(r => r.Id, r => r.Name, cancellationToken);
        return await db.AusgebenAsync(request, "Beiträge", zeilen,
            [
                ("Titel", z => z.Titel), ("Urheber", z => z.Urheber), ("Rubrik", z => z.RubrikId is { } id ? rubriken.GetValueOrDefault(id) : null), ("Zeichen", z => z.Zeichen),
                ("Anstoß", z => z.Herkunft), ("Zustand", z => z.Status), ("Stand seit", z => z.StandSeit)
            ],
            cancellationToken);
    }
}
