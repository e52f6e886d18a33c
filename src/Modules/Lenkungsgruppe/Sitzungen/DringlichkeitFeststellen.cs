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

/// <summary>Hält fest, dass die Lenkungsgruppe über einen nachgereichten Vorschlag noch in dieser Sitzung entscheiden will.</summary>
[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Dringlichkeit festgestellt")]
internal sealed record DringlichkeitFeststellen(Guid Id, int Version, Guid? PunktId, string? Grund) : IRequest;

internal sealed class DringlichkeitFeststellenValidator : AbstractValidator<DringlichkeitFeststellen>
{
    public DringlichkeitFeststellenValidator()
    {
        RuleFor(d => d.PunktId).Gewaehlt("einen Punkt");
        RuleFor(d => d.Grund).Pflicht("eine Begründung").Hoechstens(1000);
    }
}

internal sealed class DringlichkeitFeststellenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<DringlichkeitFeststellen>
{
    public async Task<Unit> Handle(DringlichkeitFeststellen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        sitzung.DringlichkeitFeststellen(command.PunktId!.Value, command.Grund!.Trim(), uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
