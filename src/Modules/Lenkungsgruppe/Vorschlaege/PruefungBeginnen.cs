using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Gibt den Vorschlag den Mitgliedern zur Prüfung; wer nach seinen Beziehungen befangen sein kann, wird zuerst danach gefragt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Prüfung begonnen")]
internal sealed record PruefungBeginnen(Guid Id, int Version) : IRequest;

internal sealed class PruefungBeginnenHandler(LenkungsgruppeContext db, Befangenheitshinweise hinweise, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PruefungBeginnen>
{
    public async Task<Unit> Handle(PruefungBeginnen command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var vorschlag = await db.LadeVorschlagAsync(command.Id, command.Version, person, heute, cancellationToken);
        vorschlag.PruefungBeginnen((await db.LadeGremiumAsync(cancellationToken)).Kriterienfassung);
        await hinweise.NachziehenAsync(vorschlag, heute, cancellationToken);
        var mitglieder = await db.Mitglieder.Gueltige(heute).Where(m => m.GremiumId == vorschlag.GremiumId && m.Stimmrecht).Select(m => m.PersonId).ToListAsync(cancellationToken);
        db.Melde(Gremienmeldungen.ZurPruefung(vorschlag, mitglieder, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
