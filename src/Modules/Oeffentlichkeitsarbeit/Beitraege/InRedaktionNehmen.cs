using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag in Redaktion genommen")]
internal sealed record InRedaktionNehmen(Guid Id, int Version) : IRequest;

internal sealed class InRedaktionNehmenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<InRedaktionNehmen>
{
    public async Task<Unit> Handle(InRedaktionNehmen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        var ausgabe = await db.AusgabeDesBeitragsAsync(beitrag, cancellationToken);
        beitrag.InRedaktionNehmen(ausgabe, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
