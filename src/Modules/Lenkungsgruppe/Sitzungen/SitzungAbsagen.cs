using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Sitzung abgesagt")]
internal sealed record SitzungAbsagen(Guid Id, int Version, string? Grund) : IRequest;

internal sealed class SitzungAbsagenValidator : AbstractValidator<SitzungAbsagen>
{
    public SitzungAbsagenValidator() => RuleFor(s => s.Grund).Pflicht("einen Grund").Hoechstens(500);
}

internal sealed class SitzungAbsagenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungAbsagen>
{
    public async Task<Unit> Handle(SitzungAbsagen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        sitzung.Absagen(command.Grund!.Trim());
        foreach (var id in sitzung.Tagesordnung.Select(p => p.VorschlagId).OfType<Guid>())
            if (await db.LadeVorschlagAsync(id, null, person, uhr.Heute(), cancellationToken) is { Status: VorschlagStatus.Terminiert } vorschlag) vorschlag.Zurueckstellen();
        var mitglieder = await db.EinzuladendeAsync(sitzung, cancellationToken);
        if (sitzung.EingeladenAm is not null) db.Melde(Gremienmeldungen.Abgesagt(sitzung, mitglieder, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
