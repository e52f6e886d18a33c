using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfragen ausgegeben")]
internal sealed record AnfragenAusgeben(AlleAnfragen Filter, Ausgabeformat Format) : IAusgabe<AlleAnfragen>;

internal sealed class AnfragenAusgebenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnfragenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AnfragenAusgeben request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var anfragen = await Anfragenfilter.Sortieren(Anfragenfilter.Anwenden(db, request.Filter, person, heute), request.Filter.Sortierung)
            .Select(Anfragestand.Projektion).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Anfragen", [.. anfragen.Select(a => Anfragenfilter.Zeile(a, person, heute))],
            [
                ("Nummer", z => z.Nummer), ("Betreff", z => z.Betreff), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)), ("Ämter", z => z.Aemter),
                ("Status", z => z.Status), ("Stand", z => z.Stand), ("Nächste Frist", z => z.NaechsteFrist), ("Versandt", z => z.VersandtAm)
            ],
            cancellationToken);
    }
}
