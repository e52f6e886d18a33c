using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

/// <summary>Beendet alle Sitzungen einer Person, zum Beispiel wenn ein Gerät verloren ging. Rollen bleiben. Liefert, wie viele es waren.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Alle Sitzungen beendet")]
internal sealed record PersonAbmelden(Guid Id) : IRequest<int>;

internal sealed class PersonAbmeldenHandler(VerwaltungContext db, ISitzungen sitzungen) : IRequestHandler<PersonAbmelden, int>
{
    public async Task<int> Handle(PersonAbmelden command, CancellationToken cancellationToken)
    {
        if (!await db.Personen.AnyAsync(p => p.Id == command.Id, cancellationToken)) throw new NichtGefunden("Diese Person gibt es nicht.");
        var beendet = await sitzungen.AlleBeendenAsync(command.Id, null, cancellationToken);
        await db.ProtokolliereZugriffAsync("Person", command.Id, [new AuditChange("Sitzungen", beendet.ToString(), "0")], cancellationToken);
        return beendet;
    }
}
