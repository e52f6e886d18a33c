using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktereignisse;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Nächster Schritt erledigt")]
internal sealed record WiedervorlageErledigen(Guid Id, int Version) : IRequest;

internal sealed class WiedervorlageErledigenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<WiedervorlageErledigen>
{
    public async Task<Unit> Handle(WiedervorlageErledigen command, CancellationToken cancellationToken)
    {
        var ereignis = await db.LadeKontaktereignisAsync(command.Id, command.Version, cancellationToken);
        ereignis.WiedervorlageErledigen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
