using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf geprüft")]
internal sealed record BedarfPruefen(Guid Id, int Version) : IRequest;

internal sealed class BedarfPruefenHandler(KoordinierungContext db) : IRequestHandler<BedarfPruefen>
{
    public async Task<Unit> Handle(BedarfPruefen command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, command.Version, cancellationToken);
        bedarf.Pruefen(await db.Anliegen.CountAsync(a => a.BedarfId == command.Id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
