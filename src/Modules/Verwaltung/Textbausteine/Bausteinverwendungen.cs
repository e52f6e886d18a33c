using MediatR;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Die Stellen, für die die Person Textbausteine anlegen kann, mit ihren Platzhaltern.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion)]
internal sealed record Bausteinverwendungen : IRequest<IReadOnlyList<Textverwendung>>;

internal sealed class BausteinverwendungenHandler(ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<Bausteinverwendungen, IReadOnlyList<Textverwendung>>
{
    public Task<IReadOnlyList<Textverwendung>> Handle(Bausteinverwendungen request, CancellationToken cancellationToken) => Task.FromResult(katalog.VerwendungenFuer(person));
}
