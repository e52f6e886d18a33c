using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Die Einspielungen der angemeldeten Person, offene zuerst.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene")]
internal sealed record MeineEinspielungen(int? Seite = null) : IRequest<Seite<EinspielZeile>>;

internal sealed record EinspielZeile(Guid Id, string Art, string Dateiname, int Zeilen, Einspielstatus Status, DateTime AngelegtAm, int Neu, int Geaendert);

internal sealed class MeineEinspielungenHandler(VerwaltungContext db, Einspielzugriff zugriff, AngemeldetePerson person) : IRequestHandler<MeineEinspielungen, Seite<EinspielZeile>>
{
    public async Task<Seite<EinspielZeile>> Handle(MeineEinspielungen request, CancellationToken cancellationToken)
    {
        var eigene = db.Einspielungen.AsNoTracking().Where(e => e.PersonId == person.Id);
        var zeilen = eigene.OrderByDescending(e => e.BeendetAm == null).ThenByDescending(e => e.AngelegtAm).ThenByDescending(e => e.Id)
            .Select(e => new EinspielZeile(e.Id, e.Art, e.Dateiname, e.Zeilen, e.Status, e.AngelegtAm, e.Neu, e.Geaendert));
        var titel = zugriff.Arten.ToDictionary(a => a.Schluessel, a => a.Titel);
        return (await zeilen.SeiteAsync(eigene, request.Seite, cancellationToken)).Umwandeln(z => z with { Art = titel.GetValueOrDefault(z.Art, z.Art) });
    }
}
