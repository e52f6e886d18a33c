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

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder), Bezeichnung("Befangenheit erklärt")]
internal sealed record BefangenheitKlaeren(Guid Id, bool? Befangen, string? Grund) : IRequest;

internal sealed class BefangenheitKlaerenValidator : AbstractValidator<BefangenheitKlaeren>
{
    public BefangenheitKlaerenValidator()
    {
        RuleFor(b => b.Befangen).Gewaehlt("ob Sie befangen sind");
        RuleFor(b => b.Grund).Hoechstens(1000);
    }
}

internal sealed class BefangenheitKlaerenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<BefangenheitKlaeren>
{
    public async Task<Unit> Handle(BefangenheitKlaeren command, CancellationToken cancellationToken)
    {
        var vorschlag = await db.LadeVorschlagAsync(command.Id, null, person, uhr.Heute(), cancellationToken);
        if (await db.MitgliedschaftAsync(person, uhr.Heute(), cancellationToken) is null) throw new NichtGefunden();
        var grund = string.IsNullOrWhiteSpace(command.Grund) ? null : command.Grund.Trim();
        var befangenheit = await db.Befangenheiten.FirstOrDefaultAsync(b => b.VorschlagId == vorschlag.Id && b.PersonId == person.Id, cancellationToken);
        if (befangenheit is null && command.Befangen == true) db.Befangenheiten.Add(Befangenheit.Melden(vorschlag, person.Id, grund));
        else if (befangenheit is null) throw new Regelverstoss("Für Sie gibt es keinen Hinweis auf Befangenheit; Sie müssen nichts erklären.");
        else if (command.Befangen == true) befangenheit.Bestaetigen(vorschlag, grund);
        else befangenheit.Verneinen(vorschlag, grund);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
