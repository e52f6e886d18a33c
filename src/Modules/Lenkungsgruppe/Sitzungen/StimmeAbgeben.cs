using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel("nur anwesende Stimmberechtigte, die nicht befangen sind"), Bezeichnung("Stimme abgegeben")]
internal sealed record StimmeAbgeben(Guid Id, Guid AbstimmungId, Stimmwahl? Wahl) : IRequest;

internal sealed class StimmeAbgebenValidator : AbstractValidator<StimmeAbgeben>
{
    public StimmeAbgebenValidator() => RuleFor(s => s.Wahl).Gewaehlt("Ja, Nein oder Enthaltung");
}

internal sealed class StimmeAbgebenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<StimmeAbgeben>
{
    public async Task<Unit> Handle(StimmeAbgeben command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, null, person, uhr.Heute(), cancellationToken);
        var mitglied = await db.MitgliedschaftAsync(person, sitzung.Tag, cancellationToken) ?? throw new Regelverstoss("Stimmen kann nur, wer einen Sitz in der Lenkungsgruppe hat.");
        await Stimmkasten.EinwerfenAsync(db, sitzung, command.AbstimmungId, mitglied.Id, command.Wahl!.Value, aufPapier: false, cancellationToken);
        return Unit.Value;
    }
}

/// <summary>
/// Nimmt Stimmen entgegen. Stimme und Zähler ändern sich in einer Transaktion, und der Zähler nur, solange die Abstimmung läuft: Zwei Mitglieder zugleich
/// stören sich nicht, und nach dem Schließen kommt keine Stimme mehr hinein. Die Version der Abstimmung bleibt unberührt.
/// </summary>
internal static class Stimmkasten
{
    public static async Task EinwerfenAsync(LenkungsgruppeContext db, Sitzung sitzung, Guid abstimmungId, Guid mitglied, Stimmwahl wahl, bool aufPapier, CancellationToken cancellationToken)
    {
        var abstimmung = await db.Abstimmungen.AsNoTracking().FirstOrDefaultAsync(a => a.Id == abstimmungId && a.SitzungId == sitzung.Id, cancellationToken) ?? throw new NichtGefunden("Diese Abstimmung gibt es nicht.");
        var sitz = abstimmung.Sitz(await db.SitzverteilungAsync(sitzung, abstimmung.VorschlagId, cancellationToken), mitglied);
        if (await db.Stimmen.AnyAsync(s => s.AbstimmungId == abstimmungId && s.SitzId == sitz.SitzId, cancellationToken)) throw SchonGestimmt(aufPapier);
        await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await ZaehlenAsync(db.Abstimmungen.Where(a => a.Id == abstimmungId && a.Status == AbstimmungStatus.Offen), abstimmung.Art, wahl, cancellationToken) == 0)
            throw new Regelverstoss("Die Abstimmung ist beendet; Ihre Stimme kommt zu spät.");
        db.Stimmen.Add(Stimme.Abgeben(abstimmungId, abstimmung.Art, sitz, wahl, aufPapier));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            await transaktion.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException e) when (DatabaseProvider.Von(db).IsUniqueViolation(e))
        {
            throw SchonGestimmt(aufPapier);
        }
    }

    private static Task<int> ZaehlenAsync(IQueryable<Abstimmung> abstimmung, Abstimmungsart art, Stimmwahl wahl, CancellationToken cancellationToken) => (art == Abstimmungsart.Geheim, wahl) switch
    {
        (true, Stimmwahl.Ja) => abstimmung.ExecuteUpdateAsync(s => s.SetProperty(a => a.Abgegeben, a => a.Abgegeben + 1).SetProperty(a => a.GeheimJa, a => a.GeheimJa + 1), cancellationToken),
        (true, Stimmwahl.Nein) => abstimmung.ExecuteUpdateAsync(s => s.SetProperty(a => a.Abgegeben, a => a.Abgegeben + 1).SetProperty(a => a.GeheimNein, a => a.GeheimNein + 1), cancellationToken),
        (true, _) => abstimmung.ExecuteUpdateAsync(s => s.SetProperty(a => a.Abgegeben, a => a.Abgegeben + 1).SetProperty(a => a.GeheimEnthaltung, a => a.GeheimEnthaltung + 1), cancellationToken),
        _ => abstimmung.ExecuteUpdateAsync(s => s.SetProperty(a => a.Abgegeben, a => a.Abgegeben + 1), cancellationToken)
    };

    private static Regelverstoss SchonGestimmt(bool aufPapier) => new(aufPapier ? "Für diesen Sitz ist schon abgestimmt." : "Sie haben schon abgestimmt. Jeder Sitz hat eine Stimme, und sie lässt sich nicht ändern.");
}
