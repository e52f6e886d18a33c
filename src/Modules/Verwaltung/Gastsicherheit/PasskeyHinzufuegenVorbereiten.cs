using Stadtteilmanagement.SharedKernel;
using MediatR;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastzugang;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, FrischeAnmeldung, Bezeichnung("Passkey vorbereitet")]
internal sealed record PasskeyHinzufuegenVorbereiten : IRequest<Herausforderung>;

internal sealed class PasskeyHinzufuegenVorbereitenHandler(EigeneAnmeldung eigene, Passkeys passkeys, AngemeldetePerson person) : IRequestHandler<PasskeyHinzufuegenVorbereiten, Herausforderung>
{
    public async Task<Herausforderung> Handle(PasskeyHinzufuegenVorbereiten request, CancellationToken cancellationToken) =>
        await passkeys.AnlegenAsync(await eigene.KontoAsync(cancellationToken), person.Name);
}
