using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation aufgelöst")]
internal sealed record OrganisationAufloesen(Guid Id, int Version, [property: Bezeichnung("Begründung")] string? Begruendung) : IRequest, IBegruendet;

internal sealed class OrganisationAufloesenValidator : AbstractValidator<OrganisationAufloesen>
{
    public OrganisationAufloesenValidator() => RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(500);
}

internal sealed class OrganisationAufloesenHandler(NetzwerkContext db) : IRequestHandler<OrganisationAufloesen>
{
    public async Task<Unit> Handle(OrganisationAufloesen command, CancellationToken cancellationToken)
    {
        var organisation = await db.LadeOrganisationAsync(command.Id, command.Version, cancellationToken);
        organisation.Aufloesen(command.Begruendung!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
