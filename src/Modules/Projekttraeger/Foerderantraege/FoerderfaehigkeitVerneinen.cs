using FluentValidation;
using MediatR;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Objektregel(Laden.NurEigeneToepfe), Bezeichnung("Förderfähigkeit verneint")]
internal sealed record FoerderfaehigkeitVerneinen(Guid Id, int Version, string? Begruendung, string? Aktenzeichen) : IRequest, IBegruendet;

internal sealed class FoerderfaehigkeitVerneinenValidator : AbstractValidator<FoerderfaehigkeitVerneinen>
{
    public FoerderfaehigkeitVerneinenValidator()
    {
        RuleFor(b => b.Begruendung).Pflicht("die Gründe").Hoechstens(2000);
        RuleFor(b => b.Aktenzeichen).Pflicht("das Aktenzeichen").Hoechstens(60);
    }
}

internal sealed class FoerderfaehigkeitVerneinenHandler(ProjekttraegerContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<FoerderfaehigkeitVerneinen>
{
    public async Task<Unit> Handle(FoerderfaehigkeitVerneinen command, CancellationToken cancellationToken)
    {
        await db.NurZustaendigeAsync(command.Id, person, audit, cancellationToken);
        await db.BuchenAsync(command.Id, command.Version, (antrag, topf) => antrag.FoerderfaehigkeitVerneinen(topf, command.Begruendung!.Trim(), command.Aktenzeichen!.Trim(), person.Id, uhr.Jetzt(), uhr.Heute()), cancellationToken);
        return Unit.Value;
    }
}
