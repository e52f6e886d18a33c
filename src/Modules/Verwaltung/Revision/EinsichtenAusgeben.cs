using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Erlaubt(Rolle.Revision, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Einsichten ausgegeben")]
internal sealed record EinsichtenAusgeben(AlleEinsichten Filter, Ausgabeformat Format) : IAusgabe<AlleEinsichten>;

internal sealed class EinsichtenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<EinsichtenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(EinsichtenAusgeben request, CancellationToken cancellationToken)
    {
        var einsichten = await Einsichtenfilter.Sortieren(Einsichtenfilter.Anwenden(db, request.Filter)).AlleZeilenAsync(cancellationToken);
        var zeilen = await Einsichtenfilter.ZeilenAsync(db, einsichten, await verzeichnis.LadenAsync(cancellationToken), cancellationToken);
        return await db.AusgebenAsync(request, "Einsichten", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Person", z => z.Person), ("Zweck", z => z.Zweck), ("Aktenzeichen oder Anlass", z => z.Anlass), ("Vorgang", z => z.Vorgang ?? "alle"),
                ("Begonnen", z => z.BegonnenAm), ("Gültig bis", z => z.GueltigBis), ("Vermerke", z => z.Vermerke)
            ],
            cancellationToken);
    }
}
