using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Abstimmung eröffnet")]
internal sealed record AbstimmungOeffnen(Guid Id, int Version, Guid AbstimmungId, Guid? PunktId, string? Wortlaut, Abstimmungsart? Art, Auflagenangabe[]? Auflagen) : IRequest;

internal sealed record Auflagenangabe
{
    public string? Text { get; init; }
    public DateOnly? FaelligAm { get; init; }
}

internal sealed class AbstimmungOeffnenValidator : AbstractValidator<AbstimmungOeffnen>
{
    public AbstimmungOeffnenValidator()
    {
        RuleFor(a => a.PunktId).Gewaehlt("einen Punkt der Tagesordnung");
        RuleFor(a => a.Wortlaut).Hoechstens(4000);
        RuleForEach(a => a.Auflagen).Must(a => a.Text is null || a.Text.Length <= 500).WithMessage("Bitte kürzen Sie die Auflage auf höchstens 500 Zeichen.")
            .Must(a => a.FaelligAm is null || !string.IsNullOrWhiteSpace(a.Text)).WithMessage("Zu diesem Termin fehlt die Auflage.");
    }
}

internal sealed class AbstimmungOeffnenHandler(LenkungsgruppeContext db, Befangenheitshinweise hinweise, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AbstimmungOeffnen>
{
    public async Task<Unit> Handle(AbstimmungOeffnen command, CancellationToken cancellationToken)
    {
        if (await db.Abstimmungen.AnyAsync(a => a.Id == command.AbstimmungId, cancellationToken)) return Unit.Value;
        var heute = uhr.Heute();
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, heute, cancellationToken);
        var vorsitz = await db.NurVorsitzAsync(person, heute, cancellationToken);
        var punkt = sitzung.Punkt(command.PunktId!.Value);
        var vorschlag = await db.LadeVorschlagAsync(punkt.VorschlagId ?? throw new Regelverstoss("Abgestimmt wird nur über schriftlich vorliegende Vorschläge (§ 31 KV M-V)."), null, person, heute, cancellationToken);
        await hinweise.NachziehenAsync(vorschlag, sitzung.Tag, cancellationToken);
        await NurGeklaerteAsync(sitzung, vorschlag, cancellationToken);
        var sitze = await db.SitzverteilungAsync(sitzung, vorschlag.Id, cancellationToken);
        if (await db.Befangenheiten.AnyAsync(b => b.VorschlagId == vorschlag.Id && b.PersonId == vorsitz.PersonId && b.Status == BefangenheitStatus.Bestaetigt, cancellationToken))
            throw new Regelverstoss("Sie sind bei diesem Vorschlag befangen und leiten die Abstimmung nicht. Übergeben Sie an die Stellvertretung.");
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var regeln = gremium.Fassung(sitzung.Regelfassung!.Value);
        var wortlaut = string.IsNullOrWhiteSpace(command.Wortlaut) ? vorschlag.Beschlussvorschlag : command.Wortlaut.Trim();
        BeschlosseneAuflage[] auflagen = [.. (command.Auflagen ?? []).Where(a => !string.IsNullOrWhiteSpace(a.Text)).Select(a => new BeschlosseneAuflage(a.Text!.Trim(), a.FaelligAm))];
        sitzung.AbstimmungBeginnt(command.AbstimmungId, punkt.Id);
        vorschlag.AbstimmungBeginnt();
        db.Abstimmungen.Add(Abstimmung.Oeffnen(command.AbstimmungId, sitzung, punkt, new Abstimmungsangaben(wortlaut, command.Art ?? regeln.Abstimmungsart, auflagen), regeln, sitze, uhr.Jetzt()));
        db.Melde(Gremienmeldungen.AbstimmungOffen(sitzung, punkt, sitze.Stimmberechtigte.Select(s => s.Fuehrt!.PersonId), person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    // Ein Beschluss, an dem ein Befangener mitwirkt, ist unwirksam; deshalb muss es vorher feststehen.
    private async Task NurGeklaerteAsync(Sitzung sitzung, Vorschlag vorschlag, CancellationToken cancellationToken)
    {
        var anwesende = (await db.MitgliederAsync(sitzung.GremiumId, cancellationToken)).Where(m => sitzung.Anwesende.Contains(m.Id)).Select(m => m.PersonId).ToHashSet();
        var gespeicherte = await db.Befangenheiten.Where(b => b.VorschlagId == vorschlag.Id).ToListAsync(cancellationToken);
        if (db.Befangenheiten.Local.Concat(gespeicherte).Distinct().Any(b => b.VorschlagId == vorschlag.Id && b.Status == BefangenheitStatus.Vorgeschlagen && anwesende.Contains(b.PersonId)))
            throw new Regelverstoss("Bei einem anwesenden Mitglied ist noch nicht geklärt, ob es befangen ist. Lassen Sie es erklären, oder entscheiden Sie als Vorsitz.");
    }
}
