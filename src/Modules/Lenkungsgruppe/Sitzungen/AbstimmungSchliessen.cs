using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Abstimmung geschlossen")]
internal sealed record AbstimmungSchliessen(Guid Id, Guid AbstimmungId) : IRequest;

internal sealed class AbstimmungSchliessenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AbstimmungSchliessen>
{
    public async Task<Unit> Handle(AbstimmungSchliessen command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
        // Hält die Zeile fest: Was eben noch einging, ist danach zu lesen, und was später kommt, wartet und findet die Abstimmung geschlossen.
        await db.Abstimmungen.Where(a => a.Id == command.AbstimmungId && a.Status == AbstimmungStatus.Offen).ExecuteUpdateAsync(s => s.SetProperty(a => a.Abgegeben, a => a.Abgegeben), cancellationToken);
        var sitzung = await db.LadeSitzungAsync(command.Id, null, person, heute, cancellationToken);
        var vorsitz = await db.NurVorsitzAsync(person, heute, cancellationToken);
        var abstimmung = await db.Abstimmungen.AsSplitQuery().FirstOrDefaultAsync(a => a.Id == command.AbstimmungId && a.SitzungId == sitzung.Id, cancellationToken) ?? throw new NichtGefunden("Diese Abstimmung gibt es nicht.");
        var stimmen = await db.Stimmen.AsNoTracking().Where(s => s.AbstimmungId == abstimmung.Id).Take(500).ToListAsync(cancellationToken);
        var vorschlag = await db.LadeVorschlagAsync(abstimmung.VorschlagId, null, person, heute, cancellationToken);
        var befangene = await db.Befangenheiten.AsNoTracking().Where(b => b.VorschlagId == vorschlag.Id && b.Status == BefangenheitStatus.Bestaetigt).OrderBy(b => b.Id).Take(200).ToListAsync(cancellationToken);
        var sitze = await db.SitzverteilungAsync(sitzung, vorschlag.Id, cancellationToken);
        var regeln = (await db.LadeGremiumAsync(cancellationToken)).Fassung(abstimmung.Regelfassung);
        var ergebnis = abstimmung.Schliessen(regeln, sitze, stimmen, vorsitz.PersonId, uhr.Jetzt());
        vorschlag.Beschliessen(abstimmung.Ergebnis(ergebnis.Angenommen));
        sitzung.AbstimmungEndet(abstimmung.PunktId, ergebnis.Satz);
        db.Beschluesse.Add(Beschluss.Fassen(vorschlag, sitzung, abstimmung, ergebnis.Angenommen, sitze, regeln, stimmen, befangene));
        await db.SaveChangesAsync(cancellationToken);
        await transaktion.CommitAsync(cancellationToken);
        return Unit.Value;
    }
}
