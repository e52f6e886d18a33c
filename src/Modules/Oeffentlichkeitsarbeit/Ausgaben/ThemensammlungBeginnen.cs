using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Themensammlung begonnen")]
internal sealed record ThemensammlungBeginnen(Guid Id, int Version) : IRequest;

internal sealed class ThemensammlungBeginnenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<ThemensammlungBeginnen>
{
    public async Task<Unit> Handle(ThemensammlungBeginnen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.ThemensammlungBeginnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
