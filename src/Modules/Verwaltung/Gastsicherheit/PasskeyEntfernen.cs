using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

[Erlaubt, FrischeAnmeldung, Bezeichnung("Passkey entfernt")]
internal sealed record PasskeyEntfernen(Guid PasskeyId) : IRequest;

internal sealed class PasskeyEntfernenHandler(EigeneAnmeldung eigene) : IRequestHandler<PasskeyEntfernen>
{
    public async Task<Unit> Handle(PasskeyEntfernen command, CancellationToken cancellationToken)
    {
        var (konto, anmeldung) = await eigene.LadenAsync(cancellationToken);
        anmeldung.PasskeyEntfernen(command.PasskeyId);
        await eigene.SpeichernUndAndereAbmeldenAsync(konto, anmeldung, cancellationToken);
        return Unit.Value;
    }
}
