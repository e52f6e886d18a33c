using MediatR;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Rechte;

/// <summary>Jeder Endpunkt und wer ihn benutzen darf, wie docs/rechtematrix.md.</summary>
[Erlaubt(Rolle.Administration, Rolle.Revision)]
internal sealed record Rechtematrix : IRequest<IReadOnlyList<Rechtezeile>>;

internal sealed class RechtematrixHandler(EndpointDataSource endpunkte, ModuleCatalog katalog) : IRequestHandler<Rechtematrix, IReadOnlyList<Rechtezeile>>
{
    public Task<IReadOnlyList<Rechtezeile>> Handle(Rechtematrix request, CancellationToken cancellationToken) =>
        Task.FromResult(Rechteverzeichnis.Lesen(endpunkte.Endpoints, katalog));
}
