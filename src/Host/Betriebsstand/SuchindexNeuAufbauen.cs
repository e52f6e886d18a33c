using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Betriebsstand;

/// <summary>Baut den Suchindex aller Module im Hintergrund neu auf; liefert den Pfad der Fortschrittsseite.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Suchindex neu aufgebaut")]
internal sealed record SuchindexNeuAufbauen(Guid AuftragId) : IRequest<string>;

internal sealed class SuchindexNeuAufbauenHandler(IAuftraege auftraege) : IRequestHandler<SuchindexNeuAufbauen, string>
{
    public Task<string> Handle(SuchindexNeuAufbauen command, CancellationToken cancellationToken) =>
        auftraege.AnlegenAsync(command.AuftragId, "Suchindex neu aufbauen", new SucheErneuern(), cancellationToken);
}
