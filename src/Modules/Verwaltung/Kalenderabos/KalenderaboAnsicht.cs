using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

/// <summary>Ein eigenes Abo, wie es vor dem Widerrufen und Erneuern gezeigt wird.</summary>
[Erlaubt, Objektregel(Kalenderrechte.NurEigene)]
internal sealed record KalenderaboAnsicht(Guid Id) : IRequest<KalenderaboAkte>;

internal sealed record KalenderaboAkte(Guid Id, int Version, string Name);

internal sealed class KalenderaboAnsichtHandler(VerwaltungContext db, AngemeldetePerson person) : IRequestHandler<KalenderaboAnsicht, KalenderaboAkte>
{
    public async Task<KalenderaboAkte> Handle(KalenderaboAnsicht request, CancellationToken cancellationToken) =>
        await db.Kalenderabos.AsNoTracking().Where(a => a.Id == request.Id && a.PersonId == person.Id).Select(a => new KalenderaboAkte(a.Id, a.Version, a.Name)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Dieses Kalenderabo gibt es nicht.");
}
