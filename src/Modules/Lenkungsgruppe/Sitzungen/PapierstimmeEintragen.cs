using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Papierstimme eingetragen")]
internal sealed record PapierstimmeEintragen(Guid Id, Guid AbstimmungId, Guid? MitgliedId, Stimmwahl? Wahl) : IRequest;

internal sealed class PapierstimmeEintragenValidator : AbstractValidator<PapierstimmeEintragen>
{
    public PapierstimmeEintragenValidator()
    {
        RuleFor(s => s.MitgliedId).Gewaehlt("ein Mitglied");
        RuleFor(s => s.Wahl).Gewaehlt("Ja, Nein oder Enthaltung");
    }
}

internal sealed class PapierstimmeEintragenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<PapierstimmeEintragen>
{
    public async Task<Unit> Handle(PapierstimmeEintragen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, null, person, uhr.Heute(), cancellationToken);
        await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        await Stimmkasten.EinwerfenAsync(db, sitzung, command.AbstimmungId, command.MitgliedId!.Value, command.Wahl!.Value, aufPapier: true, cancellationToken);
        return Unit.Value;
    }
}
