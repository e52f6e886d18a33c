using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement), Bezeichnung("Rubrik stillgelegt")]
internal sealed record RubrikStilllegen(Guid Id, int Version) : IRequest;

internal sealed class RubrikStilllegenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikStilllegen>
{
    public async Task<Unit> Handle(RubrikStilllegen command, CancellationToken cancellationToken)
    {
        var rubrik = await db.LadeRubrikAsync(command.Id, command.Version, cancellationToken);
        rubrik.Stilllegen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
