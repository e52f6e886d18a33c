using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("über Befangenheit entschieden")]
internal sealed record BefangenheitEntscheiden(Guid Id, Guid? PersonId, bool? Befangen, string? Grund) : IRequest;

internal sealed class BefangenheitEntscheidenValidator : AbstractValidator<BefangenheitEntscheiden>
{
    public BefangenheitEntscheidenValidator()
    {
        RuleFor(b => b.PersonId).Gewaehlt("ein Mitglied");
        RuleFor(b => b.Befangen).Gewaehlt("ob das Mitglied befangen ist");
        RuleFor(b => b.Grund).Pflicht("einen Grund").Hoechstens(1000);
    }
}

internal sealed class BefangenheitEntscheidenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<BefangenheitEntscheiden>
{
    public async Task<Unit> Handle(BefangenheitEntscheiden command, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var vorschlag = await db.LadeVorschlagAsync(command.Id, null, person, heute, cancellationToken);
        await db.NurVorsitzAsync(person, heute, cancellationToken);
        if (command.PersonId == person.Id) throw new Regelverstoss("Über die eigene Befangenheit entscheidet niemand selbst als Vorsitz. Erklären Sie sie, oder bitten Sie Ihre Vertretung im Vorsitz.");
        if (!await db.Mitglieder.Gueltige(heute).AnyAsync(m => m.PersonId == command.PersonId && m.GremiumId == vorschlag.GremiumId, cancellationToken)) throw new Regelverstoss("Diese Person gehört der Lenkungsgruppe nicht an.");
        var befangenheit = await db.Befangenheiten.FirstOrDefaultAsync(b => b.VorschlagId == vorschlag.Id && b.PersonId == command.PersonId, cancellationToken);
        if (befangenheit is null) db.Befangenheiten.Add(befangenheit = Befangenheit.Vorschlagen(vorschlag, command.PersonId!.Value, "vom Vorsitz geprüft"));
        befangenheit.Entscheiden(vorschlag, command.Befangen!.Value, command.Grund!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
