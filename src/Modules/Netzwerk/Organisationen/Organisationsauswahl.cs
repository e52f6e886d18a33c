using MediatR;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Aktive Organisationen, deren Name den Text enthält, zur Wahl in einem Formular.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Organisationsauswahl([property: Personenbezogen] string? Text) : IRequest<IReadOnlyList<Organisationsangabe>>;

internal sealed class OrganisationsauswahlHandler(IOrganisationen organisationen) : IRequestHandler<Organisationsauswahl, IReadOnlyList<Organisationsangabe>>
{
    private const int Hoechstens = 20;

    public Task<IReadOnlyList<Organisationsangabe>> Handle(Organisationsauswahl request, CancellationToken cancellationToken) =>
        organisationen.SucheAsync(request.Text, Hoechstens, cancellationToken);
}
