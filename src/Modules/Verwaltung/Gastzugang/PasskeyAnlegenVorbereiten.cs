using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Die Herausforderung für den ersten Passkey nach einer Einladung oder einem Zurücksetzen; benutzt den Link nicht.</summary>
[OhneAnmeldung, Bezeichnung("Passkey vorbereitet")]
internal sealed record PasskeyAnlegenVorbereiten(string? Code) : IRequest<Herausforderung>;

internal sealed class PasskeyAnlegenVorbereitenHandler(VerwaltungContext db, Passkeys passkeys, TimeProvider uhr) : IRequestHandler<PasskeyAnlegenVorbereiten, Herausforderung>
{
    public async Task<Herausforderung> Handle(PasskeyAnlegenVorbereiten request, CancellationToken cancellationToken)
    {
        var konto = await db.Gastkonten.AsNoTracking().ZumLinkAsync(request.Code, uhr.Jetzt(), cancellationToken) ?? throw new Regelverstoss(Einmallink.GiltNicht);
        var name = await db.Personen.Where(p => p.Id == konto.Id).Select(p => p.Name).FirstAsync(cancellationToken);
        return await passkeys.AnlegenAsync(konto, name);
    }
}
