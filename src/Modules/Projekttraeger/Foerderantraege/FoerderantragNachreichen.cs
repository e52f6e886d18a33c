using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Unterlagen nachgereicht")]
internal sealed record FoerderantragNachreichen(Guid Id, int Version) : IRequest;

internal sealed class FoerderantragNachreichenHandler(ProjekttraegerContext db) : IRequestHandler<FoerderantragNachreichen>
{
    public async Task<Unit> Handle(FoerderantragNachreichen command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.Nachreichen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
