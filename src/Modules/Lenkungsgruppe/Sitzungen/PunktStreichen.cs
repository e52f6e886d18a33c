using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Nimmt einen Punkt vor der Einladung wieder von der Tagesordnung.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Punkt von der Tagesordnung genommen")]
internal sealed record PunktStreichen(Guid Id, int Version, Guid? PunktId) : IRequest;

internal sealed class PunktStreichenValidator : AbstractValidator<PunktStreichen>
{
    public PunktStreichenValidator() => RuleFor(p => p.PunktId).Gewaehlt("einen Punkt");
}

internal sealed class PunktStreichenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PunktStreichen>
{
    public async Task<Unit> Handle(PunktStreichen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        if (sitzung.PunktStreichen(command.PunktId!.Value).VorschlagId is { } id) (await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken)).Absetzen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
