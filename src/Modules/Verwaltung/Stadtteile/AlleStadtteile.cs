using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

/// <summary>Stadtteile, auch beendete, und die Handlungsfelder der Berichte.</summary>
[Erlaubt(Rolle.Administration)]
internal sealed record AlleStadtteile : IRequest<Gliederung>;

internal sealed record Gliederung(IReadOnlyList<StadtteilZeile> Stadtteile, IReadOnlyList<HandlungsfeldZeile> Handlungsfelder);

internal sealed record StadtteilZeile(Guid Id, int Version, string Kuerzel, string Name, DateOnly GueltigAb, DateOnly? GueltigBis);

internal sealed record HandlungsfeldZeile(int Nummer, string Name);

internal sealed class AlleStadtteileHandler(VerwaltungContext db) : IRequestHandler<AlleStadtteile, Gliederung>
{
    public async Task<Gliederung> Handle(AlleStadtteile request, CancellationToken cancellationToken)
    {
        var handlungsfelder = await db.Handlungsfelder.AsNoTracking().OrderBy(h => h.Nummer).Take(Trefferliste.Obergrenze)
            .Select(h => new HandlungsfeldZeile(h.Nummer, h.Name)).ToListAsync(cancellationToken);
        return new Gliederung(await db.StadtteillisteAsync(cancellationToken), handlungsfelder);
    }
}

internal static class Stadtteilliste
{
    public static async Task<IReadOnlyList<StadtteilZeile>> StadtteillisteAsync(this VerwaltungContext db, CancellationToken cancellationToken)
    {
        var stadtteile = await db.Stadtteile.AsNoTracking().OrderBy(s => s.Id).Take(Trefferliste.Obergrenze)
            .Select(s => new StadtteilZeile(s.Id, s.Version, s.Kuerzel, s.Name, s.GueltigAb, s.GueltigBis)).ToListAsync(cancellationToken);
        return [.. stadtteile.OrderBy(s => s.Name, Verzeichnis.Alphabetisch)];
    }
}
