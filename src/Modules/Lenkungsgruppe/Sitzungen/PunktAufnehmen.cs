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

/// <summary>Ein Punkt der Tagesordnung: ein Vorschlag oder freier Text.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Punkt auf die Tagesordnung genommen")]
internal sealed record PunktAufnehmen(Guid Id, int Version, Guid PunktId, Guid? VorschlagId, string? Titel) : IRequest;

internal sealed class PunktAufnehmenValidator : AbstractValidator<PunktAufnehmen>
{
    public PunktAufnehmenValidator() =>
        RuleFor(p => p.Titel).NotEmpty().When(p => p.VorschlagId is null).WithMessage("Wählen Sie einen Vorschlag oder geben Sie an, worum es geht.").Hoechstens(200);
}

internal sealed class PunktAufnehmenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PunktAufnehmen>
{
    public async Task<Unit> Handle(PunktAufnehmen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var vorschlag = command.VorschlagId is { } id ? await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken) : null;
        sitzung.PunktAufnehmen(command.PunktId, vorschlag?.Titel ?? command.Titel!.Trim(), vorschlag?.Id);
        vorschlag?.Terminieren();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
