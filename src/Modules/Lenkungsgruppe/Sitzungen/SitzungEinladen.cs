using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Lädt alle Mitglieder ein, wenn die Ladungsfrist noch reicht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("zur Sitzung eingeladen")]
internal sealed record SitzungEinladen(Guid Id, int Version) : IRequest;

internal sealed class SitzungEinladenHandler(LenkungsgruppeContext db, Befangenheitshinweise hinweise, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungEinladen>
{
    public async Task<Unit> Handle(SitzungEinladen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        sitzung.Einladen(gremium.RegelwerkAm(sitzung.Tag), uhr.Heute(), uhr.Jetzt());
        foreach (var id in sitzung.Tagesordnung.Select(p => p.VorschlagId).OfType<Guid>())
            await hinweise.NachziehenAsync(await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken), sitzung.Tag, cancellationToken);
        var mitglieder = await db.EinzuladendeAsync(sitzung, cancellationToken);
        db.Melde(Gremienmeldungen.Eingeladen(sitzung, mitglieder, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
