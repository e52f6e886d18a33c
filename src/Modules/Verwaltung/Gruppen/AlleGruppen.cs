using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Gruppen;

/// <summary>Welche Gruppe der Stadt welche Rolle und welches Amt gibt.</summary>
[Erlaubt(SharedKernel.Security.Rolle.Administration, SharedKernel.Security.Rolle.Revision)]
internal sealed record AlleGruppen(Rolle? Rolle = null, string? Text = null, int? Seite = null) : IRequest<Seite<GruppenZeile>>;

internal sealed record GruppenZeile(Guid Id, int Version, string Gruppe, Rolle Rolle, string? Amt);

internal sealed class AlleGruppenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<AlleGruppen, Seite<GruppenZeile>>
{
    // Weit mehr, als eine Stadt Gruppen für ein Intranet führt.
    private const int Obergrenze = 2_000;

    public async Task<Seite<GruppenZeile>> Handle(AlleGruppen request, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var zuordnungen = await db.Gruppenzuordnungen.AsNoTracking().OrderBy(z => z.Id).Take(Obergrenze).ToListAsync(cancellationToken);
        return Trefferliste.Seite(
            zuordnungen.Where(z => request.Rolle is null || z.Rolle == request.Rolle)
                .Select(z => new GruppenZeile(z.Id, z.Version, z.Gruppe, z.Rolle, z.AmtId is { } amt ? stammdaten.Amtsname(amt) : null))
                .Where(z => Trefferliste.Passt(request.Text, z.Gruppe, z.Rolle.Bezeichnung(), z.Amt))
                .OrderBy(z => z.Gruppe, Verzeichnis.Alphabetisch).ThenBy(z => z.Rolle).ThenBy(z => z.Amt, Verzeichnis.Alphabetisch),
            request.Seite);
    }
}
