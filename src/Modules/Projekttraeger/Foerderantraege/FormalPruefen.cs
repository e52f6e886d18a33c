using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag formal geprüft")]
internal sealed record FormalPruefen(Guid Id, int Version) : IRequest;

internal sealed class FormalPruefenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<FormalPruefen>
{
    public async Task<Unit> Handle(FormalPruefen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.FormalPruefen(topf, person.Id, uhr.Jetzt()), cancellationToken);
        return Unit.Value;
    }
}
