using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Rechte;

[Erlaubt(Rolle.Administration, Rolle.Revision), Bezeichnung("Rechtematrix ausgegeben")]
internal sealed record RechteAusgeben(Rechtematrix Filter, Ausgabeformat Format) : IAusgabe<Rechtematrix>;

internal sealed class RechteAusgebenHandler(EndpointDataSource endpunkte, ModuleCatalog katalog, IAusgaben ausgaben) : IRequestHandler<RechteAusgeben, Tabelle>
{
    public Task<Tabelle> Handle(RechteAusgeben request, CancellationToken cancellationToken) => ausgaben.AusgebenAsync(request, "Rechtematrix", Rechteverzeichnis.Lesen(endpunkte.Endpoints, katalog),
        [
            ("Bereich", z => z.Bereich), ("Methode", z => z.Methoden), ("Adresse", z => z.Adresse), ("Bezeichnung", z => z.Bezeichnung),
            .. Enum.GetValues<Rolle>().Select(r => (r.Bezeichnung(), (Func<Rechtezeile, object?>)(z => Rechtetabelle.Wort(z.Rollen.Contains(r))))),
            ("ohne Anmeldung", z => Rechtetabelle.Wort(z.OhneAnmeldung)), ("frische Anmeldung", z => Rechtetabelle.Wort(z.Frisch)), ("Objektregel", z => z.Objektregel)
        ],
        cancellationToken);
}
