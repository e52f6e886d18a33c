using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Planung begonnen")]
internal sealed record PlanungBeginnen(Guid Id, int Version) : IRequest;

internal sealed class PlanungBeginnenHandler(ProjekttraegerContext db) : IRequestHandler<PlanungBeginnen>
{
    public async Task<Unit> Handle(PlanungBeginnen command, CancellationToken cancellationToken)
    {
        var projekt = await db.LadeProjektAsync(command.Id, command.Version, cancellationToken);
        projekt.PlanungBeginnen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
