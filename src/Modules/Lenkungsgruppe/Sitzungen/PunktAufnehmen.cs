using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Ein Punkt der Tagesordnung: ein Vorschlag oder freier Text. Nach der Einladung gilt er als nachgereicht.</summary>
/// <param name="Dringlichkeit">Warum ein nachgereichter Vorschlag nicht warten kann.</param>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Punkt auf die Tagesordnung genommen")]
internal sealed record PunktAufnehmen(Guid Id, int Version, Guid PunktId, Guid? VorschlagId, string? Titel, string? Dringlichkeit = null) : IRequest;

internal sealed class PunktAufnehmenValidator : AbstractValidator<PunktAufnehmen>
{
    public PunktAufnehmenValidator()
    {
        RuleFor(p => p.Titel).NotEmpty().When(p => p.VorschlagId is null).WithMessage("Wählen Sie einen Vorschlag oder geben Sie an, worum es geht.").Hoechstens(200);
        RuleFor(p => p.Dringlichkeit).Hoechstens(1000);
    }
}

internal sealed class PunktAufnehmenHandler(LenkungsgruppeContext db, Befangenheitshinweise hinweise, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PunktAufnehmen>
{
    public async Task<Unit> Handle(PunktAufnehmen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var vorschlag = command.VorschlagId is { } id ? await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken) : null;
        sitzung.PunktAufnehmen(command.PunktId, vorschlag?.Titel ?? command.Titel!.Trim(), vorschlag?.Id, command.Dringlichkeit?.Trim());
        vorschlag?.Terminieren();
        if (sitzung.EingeladenAm is not null)
        {
            if (vorschlag is not null) await hinweise.NachziehenAsync(vorschlag, sitzung.Tag, cancellationToken);
            db.Melde(Gremienmeldungen.Nachgereicht(sitzung, sitzung.Punkt(command.PunktId), await db.EinzuladendeAsync(sitzung, cancellationToken), person.Id));
        }
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
