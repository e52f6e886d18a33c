using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Eine Zuordnung, wie sie vor dem Aufheben gezeigt wird.</summary>
[Erlaubt(Rolle.Administration)]
internal sealed record Gruppenansicht(Guid Id) : IRequest<GruppenZeile>;

internal sealed class GruppenansichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<Gruppenansicht, GruppenZeile>
{
    public async Task<GruppenZeile> Handle(Gruppenansicht request, CancellationToken cancellationToken)
    {
        var zuordnung = await db.Gruppenzuordnungen.AsNoTracking().FirstOrDefaultAsync(z => z.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Diese Zuordnung gibt es nicht.");
        return new GruppenZeile(
            zuordnung.Id, zuordnung.Version, zuordnung.Gruppe, zuordnung.Rolle,
            zuordnung.AmtId is { } amt ? (await verzeichnis.LadenAsync(cancellationToken)).Amtsname(amt) : null);
    }
}
