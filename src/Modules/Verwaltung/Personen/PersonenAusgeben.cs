using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Erlaubt(Rolle.Administration, Rolle.Revision), FrischeAnmeldung, Bezeichnung("Personen ausgegeben")]
internal sealed record PersonenAusgeben(AllePersonen Filter, Ausgabeformat Format) : IAusgabe<AllePersonen>;

internal sealed class PersonenAusgebenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<PersonenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(PersonenAusgeben request, CancellationToken cancellationToken) =>
        await db.AusgebenAsync(request, "Personen", [.. Personenfilter.Anwenden(await verzeichnis.LadenAsync(cancellationToken), request.Filter)],
            [("Name", z => z.Name), ("Funktion", z => z.Funktion), ("Rollen", Personenfilter.Rollentext), ("Ämter", Personenfilter.Amtstext)], cancellationToken);
}
