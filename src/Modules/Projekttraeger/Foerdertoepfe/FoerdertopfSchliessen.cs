using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Fördertopf geschlossen")]
internal sealed record FoerdertopfSchliessen(Guid Id, int Version) : IRequest;

internal sealed class FoerdertopfSchliessenHandler(ProjekttraegerContext db) : IRequestHandler<FoerdertopfSchliessen>
{
    public async Task<Unit> Handle(FoerdertopfSchliessen command, CancellationToken cancellationToken)
    {
        var topf = await db.LadeFoerdertopfAsync(command.Id, command.Version, cancellationToken);
        topf.Schliessen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
