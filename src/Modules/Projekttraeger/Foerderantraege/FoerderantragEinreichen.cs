using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Antrag eingereicht")]
internal sealed record FoerderantragEinreichen(Guid Id, int Version) : IRequest;

internal sealed class FoerderantragEinreichenHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<FoerderantragEinreichen>
{
    public async Task<Unit> Handle(FoerderantragEinreichen command, CancellationToken cancellationToken)
    {
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.Einreichen(topf, person.Id, uhr.Jetzt(), uhr.Heute()), cancellationToken);
        return Unit.Value;
    }
}
