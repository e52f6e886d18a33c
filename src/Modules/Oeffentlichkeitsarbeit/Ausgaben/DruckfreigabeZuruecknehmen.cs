using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Druckfreigabe zurückgenommen")]
internal sealed record DruckfreigabeZuruecknehmen(Guid Id, int Version) : IRequest;

internal sealed class DruckfreigabeZuruecknehmenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<DruckfreigabeZuruecknehmen>
{
    public async Task<Unit> Handle(DruckfreigabeZuruecknehmen command, CancellationToken cancellationToken)
    {
        var ausgabe = await db.LadeAusgabeAsync(command.Id, command.Version, cancellationToken);
        ausgabe.DruckfreigabeZuruecknehmen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
