using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Womit sich der angemeldete Gast ausweist; null, wenn er kein Gast ist.</summary>
[Erlaubt]
internal sealed record MeineAnmeldung : IRequest<Anmeldestand?>;

internal sealed record Anmeldestand(string EMail, DateOnly ZugangBis, bool LaeuftBaldAb, IReadOnlyList<Passkeyzeile> Passkeys, bool HatKennwort, bool HatApp, int Codes);

internal sealed record Passkeyzeile(Guid Id, string Name, DateTime AngelegtAm);

internal sealed class MeineAnmeldungHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<MeineAnmeldung, Anmeldestand?>
{
    public async Task<Anmeldestand?> Handle(MeineAnmeldung request, CancellationToken cancellationToken)
    {
        if (await db.Gastkonten.AsNoTracking().FirstOrDefaultAsync(k => k.Id == person.Id, cancellationToken) is not { } konto) return null;
        var anmeldung = await db.Gastanmeldungen.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(a => a.Id == konto.Id, cancellationToken);
        return new Anmeldestand(
            konto.EMail, konto.ZugangBis, konto.LaeuftBaldAb(uhr.Heute()),
            [.. (anmeldung?.Passkeys ?? []).OrderBy(p => p.AngelegtAm).ThenBy(p => p.Id).Select(p => new Passkeyzeile(p.Id, p.Name, p.AngelegtAm))],
            anmeldung?.HatKennwort == true, anmeldung?.Appschluessel is not null, anmeldung?.Codes.Count ?? 0);
    }
}
