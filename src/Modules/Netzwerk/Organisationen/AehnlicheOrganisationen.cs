using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Organisationen, die schon so ähnlich heißen oder dieselbe E-Mail-Adresse haben.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AehnlicheOrganisationen([property: Personenbezogen] string? Name, [property: Personenbezogen] string? EMail) : IRequest<IReadOnlyList<Doppeltreffer>>;

internal sealed class AehnlicheOrganisationenHandler(NetzwerkContext db) : IRequestHandler<AehnlicheOrganisationen, IReadOnlyList<Doppeltreffer>>
{
    public Task<IReadOnlyList<Doppeltreffer>> Handle(AehnlicheOrganisationen request, CancellationToken cancellationToken) =>
        Doppelsuche.OrganisationenAsync(db, request.Name, request.EMail, cancellationToken);
}
