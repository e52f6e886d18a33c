using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Verteilung vermerkt")]
internal sealed record VerteilungVermerken(Guid Id, int Version) : IRequest;

internal sealed class VerteilungVermerkenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<VerteilungVermerken>
{
    public async Task<Unit> Handle(VerteilungVermerken command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.VerteilungVermerken();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
