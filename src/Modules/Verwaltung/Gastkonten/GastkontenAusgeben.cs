using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Gastkonten ausgegeben")]
internal sealed record GastkontenAusgeben(AlleGastkonten Filter, Ausgabeformat Format) : IAusgabe<AlleGastkonten>;

internal sealed class GastkontenAusgebenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<GastkontenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(GastkontenAusgeben request, CancellationToken cancellationToken) =>
        await db.AusgebenAsync(request, "Gastkonten", [.. await Gastkontenfilter.AnwendenAsync(db, request.Filter, uhr, cancellationToken)],
            [
                ("Name", z => z.Name), ("Rollen", z => string.Join(", ", z.Rollen.Select(r => r.Bezeichnung()))), ("E-Mail", z => z.EMail), ("Stand", z => z.Stand),
                ("Zugang bis", z => z.ZugangBis)
            ],
            cancellationToken);
}
