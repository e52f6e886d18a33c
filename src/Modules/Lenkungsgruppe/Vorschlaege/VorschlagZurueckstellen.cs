using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Vorschlag zurückgestellt")]
internal sealed record VorschlagZurueckstellen(Guid Id, int Version, string? Begruendung) : IRequest, IBegruendet;

internal sealed class VorschlagZurueckstellenValidator : AbstractValidator<VorschlagZurueckstellen>
{
    public VorschlagZurueckstellenValidator() => RuleFor(v => v.Begruendung).Pflicht("einen Grund").Hoechstens(1000);
}

internal sealed class VorschlagZurueckstellenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlagZurueckstellen>
{
    public async Task<Unit> Handle(VorschlagZurueckstellen command, CancellationToken cancellationToken)
    {
        var vorschlag = await db.LadeVorschlagAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        vorschlag.Zurueckstellen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
