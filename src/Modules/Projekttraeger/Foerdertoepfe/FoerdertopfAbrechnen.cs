using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Fördertopf abgerechnet")]
internal sealed record FoerdertopfAbrechnen(Guid Id, int Version) : IRequest;

internal sealed class FoerdertopfAbrechnenHandler(ProjekttraegerContext db) : IRequestHandler<FoerdertopfAbrechnen>
{
    public async Task<Unit> Handle(FoerdertopfAbrechnen command, CancellationToken cancellationToken)
    {
        var topf = await db.LadeFoerdertopfAsync(command.Id, command.Version, cancellationToken);
        topf.Abrechnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
