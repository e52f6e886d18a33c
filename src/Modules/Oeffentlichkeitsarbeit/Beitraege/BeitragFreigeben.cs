using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag freigegeben")]
internal sealed record BeitragFreigeben(Guid Id, int Version) : IRequest;

internal sealed class BeitragFreigebenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<BeitragFreigeben>
{
    public async Task<Unit> Handle(BeitragFreigeben command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        beitrag.Freigeben(await db.BilderAsync([beitrag.Id], cancellationToken), uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
