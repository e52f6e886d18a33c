using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Organisationen ausgegeben")]
internal sealed record OrganisationenAusgeben(AlleOrganisationen Filter, Ausgabeformat Format) : IAusgabe<AlleOrganisationen>;

internal sealed class OrganisationenAusgebenHandler(NetzwerkContext db, IVerzeichnis verzeichnis) : IRequestHandler<OrganisationenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(OrganisationenAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Organisationsfilter.Sortieren(Organisationsfilter.Anwenden(db, request.Filter), request.Filter.Sortierung)
            .Select(o => new { o.Name, o.Kurzname, o.Art, o.Stadtteile, o.Bereiche, o.Reichweite, o.GemeinnuetzigBis, o.Registernummer, o.Anschrift, o.Telefon, o.EMail, o.Internet, o.PartnerSeit, o.Status })
            .AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Organisationen", zeilen,
            [
                ("Name", z => z.Name), ("Kurzname", z => z.Kurzname), ("Art", z => z.Art), ("Stadtteile", z => string.Join(", ", Aufzaehlung.Lesen(z.Stadtteile).Select(stammdaten.Stadtteilname))),
                ("Felder", z => z.Bereiche), ("Reichweite", z => z.Reichweite), ("Gemeinnützig bis", z => z.GemeinnuetzigBis), ("Registernummer", z => z.Registernummer), ("Anschrift", z => z.Anschrift),
                ("Telefon", z => z.Telefon), ("E-Mail", z => z.EMail), ("Internet", z => z.Internet), ("Partnerschaft seit", z => z.PartnerSeit), ("Stand", z => z.Status)
            ],
            cancellationToken);
    }
}
