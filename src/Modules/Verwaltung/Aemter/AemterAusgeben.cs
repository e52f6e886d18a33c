using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

[Erlaubt(Rolle.Administration, Rolle.Stadtteilmanagement, Rolle.Revision), Bezeichnung("Ämter ausgegeben")]
internal sealed record AemterAusgeben(AlleAemter Filter, Ausgabeformat Format) : IAusgabe<AlleAemter>;

internal sealed class AemterAusgebenHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<AemterAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AemterAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Amtsfilter.AnwendenAsync(db, request.Filter, uhr.Heute(), cancellationToken);
        return await db.AusgebenAsync(request, "Ämter", [.. zeilen],
            [
                ("Name", z => z.Name), ("Kurzname", z => z.Kurzname), ("Senatsbereich", z => z.Senatsbereich), ("Postfach", z => z.Postfach), ("Themen", z => z.Themen),
                ("Gültig ab", z => z.GueltigAb), ("Gültig bis", z => z.GueltigBis), ("Antwortende Person", z => z.HatPerson)
            ],
            cancellationToken);
    }
}
