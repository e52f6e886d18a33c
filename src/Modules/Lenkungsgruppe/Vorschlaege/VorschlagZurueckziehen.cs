using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Vorschlag zurückgezogen")]
internal sealed record VorschlagZurueckziehen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class VorschlagZurueckziehenValidator : AbstractValidator<VorschlagZurueckziehen>
{
    public VorschlagZurueckziehenValidator() => RuleFor(v => v.Begruendung).Pflicht("einen Grund").Hoechstens(1000);
}

internal sealed class VorschlagZurueckziehenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlagZurueckziehen>
{
    public async Task<Unit> Handle(VorschlagZurueckziehen command, CancellationToken cancellationToken)
    {
        var vorschlag = await db.LadeVorschlagAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        vorschlag.Zurueckziehen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
