using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement), Bezeichnung("Rubrik bearbeitet")]
internal sealed record RubrikBearbeiten(Guid Id, int Version, string? Name, int? Reihenfolge) : IRequest, IRubrikfelder;

internal sealed class RubrikBearbeitenValidator : RubrikfelderValidator<RubrikBearbeiten>;

internal sealed class RubrikBearbeitenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikBearbeiten>
{
    public async Task<Unit> Handle(RubrikBearbeiten command, CancellationToken cancellationToken)
    {
        var rubrik = await db.LadeRubrikAsync(command.Id, command.Version, cancellationToken);
        var name = command.Name!.Trim();
        await db.NurEinmalAsync(command.Id, name, cancellationToken);
        rubrik.Bearbeiten(name, command.Reihenfolge!.Value);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
