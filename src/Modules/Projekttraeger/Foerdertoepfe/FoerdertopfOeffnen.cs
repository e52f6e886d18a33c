using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Fördertopf geöffnet")]
internal sealed record FoerdertopfOeffnen(Guid Id, int Version) : IRequest;

internal sealed class FoerdertopfOeffnenHandler(ProjekttraegerContext db) : IRequestHandler<FoerdertopfOeffnen>
{
    public async Task<Unit> Handle(FoerdertopfOeffnen command, CancellationToken cancellationToken)
    {
        var topf = await db.LadeFoerdertopfAsync(command.Id, command.Version, cancellationToken);
        topf.Oeffnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
