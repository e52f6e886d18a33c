using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Ein Passkey ist Besitz und Entsperrung des Gerätes zugleich; ein zweiter Faktor ist nicht nötig.</summary>
[OhneAnmeldung, Bezeichnung("Mit Passkey angemeldet")]
internal sealed record MitPasskeyAnmelden(string? Antwort, string? Zustand) : IRequest<Guid>;

internal sealed class MitPasskeyAnmeldenHandler(VerwaltungContext db, Passkeys passkeys, TimeProvider uhr) : IRequestHandler<MitPasskeyAnmelden, Guid>
{
    public async Task<Guid> Handle(MitPasskeyAnmelden command, CancellationToken cancellationToken)
    {
        var anmeldung = await passkeys.ErkennenAsync(command.Antwort ?? "", command.Zustand);
        var konto = await db.Gastkonten.AsNoTracking().FirstAsync(k => k.Id == anmeldung.Id, cancellationToken);
        konto.PruefeZugang(uhr.Heute());
        try { await db.SaveChangesAsync(cancellationToken); }
        catch (DbUpdateConcurrencyException) { throw new Regelverstoss(Passkeys.GehtNicht); }
        return konto.Id;
    }
}
