using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("persönlichen Link widerrufen")]
internal sealed record PersoenlichenLinkWiderrufen(Guid Id, int Version) : IRequest;

internal sealed class PersoenlichenLinkWiderrufenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<PersoenlichenLinkWiderrufen>
{
    public async Task<Unit> Handle(PersoenlichenLinkWiderrufen command, CancellationToken cancellationToken)
    {
        var link = await db.LadeLinkAsync(command.Id, command.Version, cancellationToken);
        link.Widerrufen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
