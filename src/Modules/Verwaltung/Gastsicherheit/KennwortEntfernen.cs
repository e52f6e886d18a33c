using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, FrischeAnmeldung, Bezeichnung("Kennwort entfernt")]
internal sealed record KennwortEntfernen : IRequest;

internal sealed class KennwortEntfernenHandler(EigeneAnmeldung eigene) : IRequestHandler<KennwortEntfernen>
{
    public async Task<Unit> Handle(KennwortEntfernen command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        anmeldung.KennwortEntfernen();
        await eigene.SpeichernUndAndereAbmeldenAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
