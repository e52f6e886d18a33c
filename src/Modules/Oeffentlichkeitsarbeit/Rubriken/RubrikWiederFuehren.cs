using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement), Bezeichnung("Rubrik wieder geführt")]
internal sealed record RubrikWiederFuehren(Guid Id, int Version) : IRequest;

internal sealed class RubrikWiederFuehrenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikWiederFuehren>
{
    public async Task<Unit> Handle(RubrikWiederFuehren command, CancellationToken cancellationToken)
    {
        var rubrik = await db.LadeRubrikAsync(command.Id, command.Version, cancellationToken);
        rubrik.WiederFuehren();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
