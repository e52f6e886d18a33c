using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Vertretung beendet"),
 Objektregel(Laden.NurEigeneVertretung)]
internal sealed record VertretungBeenden(Guid Id, int Version) : IRequest;

internal sealed class VertretungBeendenHandler(VerwaltungContext db, AngemeldetePerson handelnde, TimeProvider uhr) : IRequestHandler<VertretungBeenden>
{
    public async Task<Unit> Handle(VertretungBeenden command, CancellationToken cancellationToken)
    {
        var vertretung = await db.LadeVertretungAsync(command.Id, command.Version, handelnde, cancellationToken);
        vertretung.Beenden(uhr.Jetzt(), uhr.Heute());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
