using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Betriebsstand;

/// <summary>Gibt einem abgestellten Ereignis einen neuen Anlauf, nachdem die Ursache behoben ist.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Zustellung wiederholt")]
internal sealed record EreignisWiederholen(string? Schema, Guid Id) : IRequest;

internal sealed class EreignisWiederholenHandler(OutboxRelay relay) : IRequestHandler<EreignisWiederholen>
{
    public async Task<Unit> Handle(EreignisWiederholen request, CancellationToken cancellationToken)
    {
        await relay.RetryParkedAsync(request.Schema ?? "", request.Id, cancellationToken);
        return Unit.Value;
    }
}
