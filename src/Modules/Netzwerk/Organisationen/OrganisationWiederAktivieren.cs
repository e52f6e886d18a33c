using FluentValidation;
using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Organisation wieder aktiviert")]
internal sealed record OrganisationWiederAktivieren(Guid Id, int Version, [property: Bezeichnung("Begründung")] string? Begruendung) : IRequest, IBegruendet;

internal sealed class OrganisationWiederAktivierenValidator : AbstractValidator<OrganisationWiederAktivieren>
{
    public OrganisationWiederAktivierenValidator() => RuleFor(b => b.Begruendung).Pflicht("den Grund").Hoechstens(500);
}

internal sealed class OrganisationWiederAktivierenHandler(NetzwerkContext db) : IRequestHandler<OrganisationWiederAktivieren>
{
    public async Task<Unit> Handle(OrganisationWiederAktivieren command, CancellationToken cancellationToken)
    {
        var organisation = await db.LadeOrganisationAsync(command.Id, command.Version, cancellationToken);
        organisation.WiederAktivieren();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
