using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Legt der Lenkungsgruppe einen Antrag wieder vor, dessen Vorschlag entfallen ist.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag erneut vorgelegt")]
internal sealed record ErneutVorlegen(Guid Id, int Version) : IRequest;

internal sealed class ErneutVorlegenHandler(ProjekttraegerContext db) : IRequestHandler<ErneutVorlegen>
{
    public async Task<Unit> Handle(ErneutVorlegen command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.ErneutVorlegen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
