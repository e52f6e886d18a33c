using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Vertretung beendet"),
 Objektregel(Laden.NurEigeneVertretung)]
internal sealed record VertretungBeenden(Guid Id, int Version) : IRequest;

internal sealed class VertretungBeendenHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson handelnde, TimeProvider uhr) : IRequestHandler<VertretungBeenden>
{
    public async Task<Unit> Handle(VertretungBeenden command, CancellationToken cancellationToken)
    {
        var vertretung = await db.LadeVertretungAsync(command.Id, command.Version, handelnde, cancellationToken);
        vertretung.Beenden(uhr.Jetzt(), uhr.Heute());
        foreach (var meldung in Verwaltungsanlaesse.VertretungBeendet(vertretung, await verzeichnis.LadenAsync(cancellationToken), handelnde.Id)) db.Melde(meldung);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
