using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurUnbefangen), Bezeichnung("Bewertung abgegeben")]
internal sealed record VorschlagBewerten(Guid Id, Notenangabe[]? Noten, Empfehlung? Empfehlung, string? Kommentar) : IRequest;

/// <summary>Punkte zu einem Kriterium; ohne Punkte „nicht beurteilbar“.</summary>
internal sealed record Notenangabe
{
    public Guid KriteriumId { get; init; }
    public int? Punkte { get; init; }
}

internal sealed class VorschlagBewertenValidator : AbstractValidator<VorschlagBewerten>
{
    public VorschlagBewertenValidator()
    {
        RuleFor(b => b.Empfehlung).Gewaehlt("eine Empfehlung");
        RuleFor(b => b.Kommentar).Hoechstens(4000);
    }
}

internal sealed class VorschlagBewertenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlagBewerten>
{
    public async Task<Unit> Handle(VorschlagBewerten command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var vorschlag = await db.LadeVorschlagAsync(command.Id, null, person, heute, cancellationToken);
        var mitglied = await db.MitgliedschaftAsync(person, heute, cancellationToken) ?? throw new NichtGefunden();
        if (!await db.Unbefangen(db.Vorschlaege.Where(v => v.Id == vorschlag.Id), person).AnyAsync(cancellationToken))
            throw new Regelverstoss("Wer befangen ist oder es noch klären muss, bewertet nicht mit (§ 24 KV M-V).");
        var kriterien = (await db.LadeGremiumAsync(cancellationToken)).KriterienDer(vorschlag.Kriterienfassung).Select(k => k.Id).ToHashSet();
        var bewertung = await db.Bewertungen.FirstOrDefaultAsync(b => b.VorschlagId == vorschlag.Id && b.PersonId == person.Id, cancellationToken);
        if (bewertung is null) db.Bewertungen.Add(bewertung = Bewertung.Beginnen(vorschlag.Id, mitglied.Id, person.Id));
        bewertung.Festhalten(vorschlag, (command.Noten ?? []).Where(n => kriterien.Contains(n.KriteriumId)).DistinctBy(n => n.KriteriumId).ToDictionary(n => n.KriteriumId, n => n.Punkte),
            command.Empfehlung!.Value, string.IsNullOrWhiteSpace(command.Kommentar) ? null : command.Kommentar.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
