using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag eingereicht")]
internal sealed record BeitragEinreichen(Guid Id, int Version) : IRequest;

internal sealed class BeitragEinreichenHandler(OeffentlichkeitsarbeitContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<BeitragEinreichen>
{
    public async Task<Unit> Handle(BeitragEinreichen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.LadeBeitragAsync(command.Id, command.Version, cancellationToken);
        beitrag.Einreichen(uhr.Jetzt());
        db.Melde(Zeitungsmeldungen.Eingereicht(beitrag, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
