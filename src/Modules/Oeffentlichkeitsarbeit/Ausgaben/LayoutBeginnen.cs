using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Layout begonnen")]
internal sealed record LayoutBeginnen(Guid Id, int Version) : IRequest;

internal sealed class LayoutBeginnenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<LayoutBeginnen>
{
    public async Task<Unit> Handle(LayoutBeginnen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.LayoutBeginnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
