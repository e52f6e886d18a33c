using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation ruhen gelassen")]
internal sealed record OrganisationRuhenLassen(Guid Id, int Version, [property: Bezeichnung("Begründung")] string? Begruendung) : IRequest, IBegruendet;

internal sealed class OrganisationRuhenLassenValidator : AbstractValidator<OrganisationRuhenLassen>
{
    public OrganisationRuhenLassenValidator() => RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(500);
}

internal sealed class OrganisationRuhenLassenHandler(NetzwerkContext db) : IRequestHandler<OrganisationRuhenLassen>
{
    public async Task<Unit> Handle(OrganisationRuhenLassen command, CancellationToken cancellationToken)
    {
        var organisation = await db.LadeOrganisationAsync(command.Id, command.Version, cancellationToken);
        organisation.RuhenLassen(command.Begruendung!.Trim());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
