using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Was hinter einem Link steht, ohne ihn zu benutzen; null, wenn er nicht gilt.</summary>
[OhneAnmeldung]
internal sealed record Zugangslink(string? Code) : IRequest<Zugangsangebot?>;

/// <param name="IstEinladung">Sonst ist es ein Link zum Zurücksetzen.</param>
internal sealed record Zugangsangebot(string Name, string EMail, IReadOnlyList<Rolle> Rollen, DateTime GueltigBis, bool IstEinladung);

internal sealed class ZugangslinkHandler(VerwaltungContext db, TimeProvider uhr) : IRequestHandler<Zugangslink, Zugangsangebot?>
{
    public async Task<Zugangsangebot?> Handle(Zugangslink request, CancellationToken cancellationToken)
    {
        if (await db.Gastkonten.AsNoTracking().ZumLinkAsync(request.Code, uhr.Jetzt(), cancellationToken) is not { } konto) return null;
        var person = await db.Personen.AsNoTracking().AsSplitQuery().FirstAsync(p => p.Id == konto.Id, cancellationToken);
        return new Zugangsangebot(
            person.Name, konto.EMail, [.. person.Rollen.Where(r => r.GiltAm(uhr.Heute())).Select(r => r.Rolle).Order()], konto.LinkGueltigBis!.Value, konto.AngenommenAm is null);
    }
}
