using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Sitzungen;

/// <summary>Wo die angemeldete Person gerade angemeldet ist.</summary>
[Erlaubt]
internal sealed record MeineSitzungen : IRequest<IReadOnlyList<SitzungsZeile>>;

/// <param name="Diese">Ob es die Sitzung ist, in der gefragt wird.</param>
internal sealed record SitzungsZeile(Guid Id, string Geraet, Anmeldeart Art, DateTime Begonnen, DateTime ZuletztBenutzt, DateTime GueltigBis, bool Diese);

internal sealed class MeineSitzungenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<MeineSitzungen, IReadOnlyList<SitzungsZeile>>
{
    // Weit mehr, als eine Person Geräte hat.
    private const int Obergrenze = 100;

    public async Task<IReadOnlyList<SitzungsZeile>> Handle(MeineSitzungen request, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var benutztNach = jetzt - Sitzung.Leerlauf;
        return await db.Sitzungen.AsNoTracking().Where(s => s.PersonId == person.Id && s.GueltigBis > jetzt && s.ZuletztBenutzt > benutztNach)
            .OrderByDescending(s => s.Id == person.SitzungId).ThenByDescending(s => s.ZuletztBenutzt).ThenBy(s => s.Id).Take(Obergrenze)
            .Select(s => new SitzungsZeile(s.Id, s.Geraet ?? "unbekanntes Gerät", s.Art, s.Begonnen, s.ZuletztBenutzt, s.GueltigBis, s.Id == person.SitzungId))
            .ToListAsync(cancellationToken);
    }
}
