using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

[Erlaubt, Bezeichnung("Kalenderabo widerrufen"), Objektregel(Kalenderrechte.NurEigene)]
internal sealed record KalenderaboWiderrufen(Guid Id, int Version) : IRequest;

internal sealed class KalenderaboWiderrufenHandler(VerwaltungContext db, AngemeldetePerson person) : IRequestHandler<KalenderaboWiderrufen>
{
    public async Task<Unit> Handle(KalenderaboWiderrufen command, CancellationToken cancellationToken)
    {
        db.Kalenderabos.Remove(await db.LadeKalenderaboAsync(command.Id, command.Version, person, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
