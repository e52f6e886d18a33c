using MediatR;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Suche;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Kontaktpersonen, die schon so ähnlich heißen oder dieselbe E-Mail-Adresse haben.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AehnlicheKontaktpersonen([property: Personenbezogen] string? Vorname, [property: Personenbezogen] string? Nachname, [property: Personenbezogen] string? EMail)
    : IRequest<IReadOnlyList<Doppeltreffer>>;

internal sealed class AehnlicheKontaktpersonenHandler(NetzwerkContext db) : IRequestHandler<AehnlicheKontaktpersonen, IReadOnlyList<Doppeltreffer>>
{
    public Task<IReadOnlyList<Doppeltreffer>> Handle(AehnlicheKontaktpersonen request, CancellationToken cancellationToken) =>
        Doppelsuche.KontaktpersonenAsync(db, $"{request.Vorname} {request.Nachname}", request.EMail, cancellationToken);
}
