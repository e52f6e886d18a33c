using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltung zurückgenommen")]
internal sealed record VeranstaltungZuruecknehmen(Guid Id, int Version) : IRequest;

internal sealed class VeranstaltungZuruecknehmenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<VeranstaltungZuruecknehmen>
{
    public async Task<Unit> Handle(VeranstaltungZuruecknehmen command, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.LadeVeranstaltungAsync(command.Id, command.Version, cancellationToken);
        veranstaltung.Zuruecknehmen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
