using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Punkt vertagt")]
internal sealed record PunktVertagen(Guid Id, int Version, Guid? PunktId) : IRequest;

internal sealed class PunktVertagenValidator : AbstractValidator<PunktVertagen>
{
    public PunktVertagenValidator() => RuleFor(p => p.PunktId).Gewaehlt("einen Punkt");
}

internal sealed class PunktVertagenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PunktVertagen>
{
    public async Task<Unit> Handle(PunktVertagen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        sitzung.PunktVertagen(command.PunktId!.Value);
        if (sitzung.Punkt(command.PunktId.Value).VorschlagId is { } id && await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken) is { Status: VorschlagStatus.Terminiert } vorschlag) vorschlag.Zurueckstellen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
