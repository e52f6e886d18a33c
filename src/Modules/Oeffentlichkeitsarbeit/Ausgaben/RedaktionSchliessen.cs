using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Redaktion geschlossen")]
internal sealed record RedaktionSchliessen(Guid Id, int Version) : IRequest;

internal sealed class RedaktionSchliessenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RedaktionSchliessen>
{
    public async Task<Unit> Handle(RedaktionSchliessen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.RedaktionSchliessen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
