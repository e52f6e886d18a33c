using FluentValidation;
using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Bezeichnung("Zuständigkeit abgelehnt"), Objektregel(Laden.NurEigeneZustaendigkeit)]
internal sealed record ZustaendigkeitAblehnen(Guid Id, int Version, Guid ZustaendigkeitId, string? Begruendung) : IRequest, IBegruendet;

internal sealed class ZustaendigkeitAblehnenValidator : AbstractValidator<ZustaendigkeitAblehnen>
{
    public ZustaendigkeitAblehnenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(2000);
    }
}

internal sealed class ZustaendigkeitAblehnenHandler(KoordinierungContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<ZustaendigkeitAblehnen>
{
    public async Task<Unit> Handle(ZustaendigkeitAblehnen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var zustaendigkeit = anfrage.ZustaendigkeitFuer(command.ZustaendigkeitId, person, audit);
        anfrage.ZustaendigkeitAblehnen(zustaendigkeit.Id, command.Begruendung!.Trim(), person.Id, uhr.Jetzt());
        db.Melde(Koordinierungsmeldungen.Abgelehnt(anfrage, zustaendigkeit, person.Id, uhr.Heute()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
