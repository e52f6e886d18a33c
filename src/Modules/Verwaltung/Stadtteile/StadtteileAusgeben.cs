using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

[Erlaubt(Rolle.Administration), Bezeichnung("Stadtteile ausgegeben")]
internal sealed record StadtteileAusgeben(AlleStadtteile Filter, Ausgabeformat Format) : IAusgabe<AlleStadtteile>;

internal sealed class StadtteileAusgebenHandler(VerwaltungContext db) : IRequestHandler<StadtteileAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(StadtteileAusgeben request, CancellationToken cancellationToken) =>
        await db.AusgebenAsync(request, "Stadtteile", await db.StadtteillisteAsync(cancellationToken),
            [("Name", z => z.Name), ("Kürzel", z => z.Kuerzel), ("Gültig ab", z => z.GueltigAb), ("Gültig bis", z => z.GueltigBis)], cancellationToken);
}
