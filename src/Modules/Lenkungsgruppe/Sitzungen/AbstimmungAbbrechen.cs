using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Abstimmung abgebrochen")]
internal sealed record AbstimmungAbbrechen(Guid Id, Guid AbstimmungId, string? Grund) : IRequest;

internal sealed class AbstimmungAbbrechenValidator : AbstractValidator<AbstimmungAbbrechen>
{
    public AbstimmungAbbrechenValidator() => RuleFor(a => a.Grund).Pflicht("einen Grund").Hoechstens(500);
}

internal sealed class AbstimmungAbbrechenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AbstimmungAbbrechen>
{
    public async Task<Unit> Handle(AbstimmungAbbrechen command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var sitzung = await db.LadeSitzungAsync(command.Id, null, person, heute, cancellationToken);
        await db.NurVorsitzAsync(person, heute, cancellationToken);
        var abstimmung = await db.Abstimmungen.FirstOrDefaultAsync(a => a.Id == command.AbstimmungId && a.SitzungId == sitzung.Id, cancellationToken) ?? throw new NichtGefunden("Diese Abstimmung gibt es nicht.");
        abstimmung.Abbrechen(command.Grund!.Trim(), uhr.Jetzt());
        var vorschlag = await db.LadeVorschlagAsync(abstimmung.VorschlagId, null, person, heute, cancellationToken);
        vorschlag.AbstimmungAbgebrochen();
        sitzung.AbstimmungEndet(abstimmung.PunktId, vorschlag.Offen ? null : $"Ohne Beschluss: {vorschlag.Status.Bezeichnung()}.");
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
