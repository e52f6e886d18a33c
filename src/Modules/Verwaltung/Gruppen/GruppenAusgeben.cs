using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

[Erlaubt(Rolle.Administration, Rolle.Revision), Bezeichnung("Gruppen der Stadt ausgegeben")]
internal sealed record GruppenAusgeben(AlleGruppen Filter, Ausgabeformat Format) : IAusgabe<AlleGruppen>;

internal sealed class GruppenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<GruppenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(GruppenAusgeben request, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Gruppen der Stadt", [.. await Gruppenfilter.AnwendenAsync(db, request.Filter, stammdaten, cancellationToken)],
            [("Gruppe", z => z.Gruppe), ("Rolle", z => z.Rolle), ("Amt", z => z.Amt)], cancellationToken);
    }
}
