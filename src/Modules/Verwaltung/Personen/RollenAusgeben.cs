using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Erlaubt(Rolle.Administration, Rolle.Revision), FrischeAnmeldung, Bezeichnung("Rollen ausgegeben")]
internal sealed record RollenAusgeben(Rollenuebersicht Filter, Ausgabeformat Format) : IAusgabe<Rollenuebersicht>;

internal sealed class RollenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<RollenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(RollenAusgeben request, CancellationToken cancellationToken)
    {
        var rollen = await Rollenfilter.Sortieren(Rollenfilter.Anwenden(db, request.Filter, uhr.Heute()), request.Filter.Sortierung)
            .Select(Rollenfilter.Projektion).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Rollen", [.. rollen.Select(r => Rollenfilter.Zeile(r, stammdaten))],
            [
                ("Rolle", z => z.Rolle), ("Person", z => z.Person), ("Seit", z => z.Seit), ("Bis", z => z.Bis), ("Vergeben von", z => z.VergebenVon),
                ("Ämter", z => string.Join(", ", z.Aemter))
            ],
            cancellationToken);
    }
}
