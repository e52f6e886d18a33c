using MediatR;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Betriebsstand;

/// <summary>Ob die Zustellung zwischen den Modulen läuft und das Prüfprotokoll unversehrt ist.</summary>
/// <param name="Nachrechnen">Rechnet das ganze Prüfprotokoll nach; das dauert mit der Zahl der Einträge.</param>
[Erlaubt(Rolle.Administration, Rolle.Revision)]
internal sealed record Betriebszustand(bool Nachrechnen = false) : IRequest<BetriebszustandErgebnis>;

/// <param name="Bruchstelle">Erste Bruchstelle im Prüfprotokoll; null, wenn es unversehrt ist oder nicht nachgerechnet wurde.</param>
internal sealed record BetriebszustandErgebnis(IReadOnlyList<AbgestelltesEreignis> Abgestellt, bool Nachgerechnet, string? Bruchstelle);

internal sealed class BetriebszustandHandler(OutboxRelay relay, AuditSealer sealer) : IRequestHandler<Betriebszustand, BetriebszustandErgebnis>
{
    public async Task<BetriebszustandErgebnis> Handle(Betriebszustand request, CancellationToken cancellationToken) => new(
        await relay.ParkedAsync(cancellationToken), request.Nachrechnen, request.Nachrechnen ? await sealer.VerifyAsync(cancellationToken) : null);
}
