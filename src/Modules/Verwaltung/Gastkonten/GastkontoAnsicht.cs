using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Ein Gastkonto: Stand, Anmeldewege in Zahlen und alles, was damit geschah.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration)]
internal sealed record GastkontoAnsicht(Guid Id) : IRequest<GastkontoAkte>;

internal sealed record GastkontoAkte(
    Guid Id, int Version, string Name, string? Funktion, string EMail, IReadOnlyList<Rolle> Rollen, Gaststand Stand, string EingeladenVon, DateTime EingeladenAm,
    DateTime? LinkGueltigBis, DateTime? AngenommenAm, DateOnly ZugangBis, bool LaeuftBaldAb, DateTime? ZugangGewuenschtAm, int Passkeys, bool HatKennwort, IReadOnlyList<Verlaufseintrag> Verlauf)
{
    public string Adresse => $"/verwaltung/gastkonten/{Id}";
}

internal sealed class GastkontoAnsichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<GastkontoAnsicht, GastkontoAkte>
{
    public async Task<GastkontoAkte> Handle(GastkontoAnsicht request, CancellationToken cancellationToken)
    {
        var konto = await db.Gastkonten.AsNoTracking().FirstOrDefaultAsync(k => k.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Dieses Gastkonto gibt es nicht.");
        var person = await db.Personen.AsNoTracking().AsSplitQuery().FirstAsync(p => p.Id == konto.Id, cancellationToken);
        var wege = await db.Gastanmeldungen.Where(a => a.Id == konto.Id).Select(a => new { Passkeys = a.Passkeys.Count, Kennwort = a.PasswordHash != null }).FirstOrDefaultAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return new GastkontoAkte(
            konto.Id, konto.Version, person.Name, person.Funktion, konto.EMail, [.. person.Rollen.Where(r => r.GiltAm(uhr.Heute())).Select(r => r.Rolle).Order()],
            konto.Stand(uhr.Jetzt()), stammdaten.Personenname(konto.EingeladenVon), konto.EingeladenAm, konto.LinkGiltAm(uhr.Jetzt()) ? konto.LinkGueltigBis : null, konto.AngenommenAm,
            konto.ZugangBis, konto.LaeuftBaldAb(uhr.Heute()), konto.ZugangGewuenschtAm, wege?.Passkeys ?? 0, wege?.Kennwort == true,
            await db.VerlaufAsync(konto.Id, katalog, stammdaten, cancellationToken, nameof(Gastkonto)));
    }
}
