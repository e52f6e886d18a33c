using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Unterlagen vermerkt")]
internal sealed record UnterlagenVermerken(Guid Id, int Version, IReadOnlyList<Guid>? Vorliegend) : IRequest;

internal sealed class UnterlagenVermerkenHandler(ProjekttraegerContext db) : IRequestHandler<UnterlagenVermerken>
{
    public async Task<Unit> Handle(UnterlagenVermerken command, CancellationToken cancellationToken)
    {
        var antrag = await db.LadeFoerderantragAsync(command.Id, command.Version, cancellationToken);
        antrag.UnterlagenVermerken(command.Vorliegend ?? []);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
