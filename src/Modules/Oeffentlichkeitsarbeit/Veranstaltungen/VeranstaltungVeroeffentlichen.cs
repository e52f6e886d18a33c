using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltung veröffentlicht")]
internal sealed record VeranstaltungVeroeffentlichen(Guid Id, int Version) : IRequest;

internal sealed class VeranstaltungVeroeffentlichenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<VeranstaltungVeroeffentlichen>
{
    public async Task<Unit> Handle(VeranstaltungVeroeffentlichen command, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.LadeVeranstaltungAsync(command.Id, command.Version, cancellationToken);
        veranstaltung.Veroeffentlichen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
