using Stadtteilmanagement.SharedKernel;
using MediatR;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Die Herausforderung für eine Anmeldung mit Passkey.</summary>
[OhneAnmeldung, Bezeichnung("Passkey vorbereitet")]
internal sealed record PasskeyAnmeldungVorbereiten : IRequest<Herausforderung>;

internal sealed class PasskeyAnmeldungVorbereitenHandler(Passkeys passkeys) : IRequestHandler<PasskeyAnmeldungVorbereiten, Herausforderung>
{
    public Task<Herausforderung> Handle(PasskeyAnmeldungVorbereiten request, CancellationToken cancellationToken) => passkeys.AnmeldenAsync();
}
