using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Projekt gestartet")]
internal sealed record ProjektStarten(Guid Id, int Version) : IRequest;

internal sealed class ProjektStartenHandler(ProjekttraegerContext db) : IRequestHandler<ProjektStarten>
{
    public async Task<Unit> Handle(ProjektStarten command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.Starten();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
