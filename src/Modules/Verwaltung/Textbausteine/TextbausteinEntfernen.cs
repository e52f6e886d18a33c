using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Vorgänge behalten, was schon geschrieben ist.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Objektregel(Bausteinregeln.NurGemeinsameUndEigene), Bezeichnung("Textbaustein entfernt")]
internal sealed record TextbausteinEntfernen(Guid Id, int Version) : IRequest;

internal sealed class TextbausteinEntfernenHandler(VerwaltungContext db, AngemeldetePerson person) : IRequestHandler<TextbausteinEntfernen>
{
    public async Task<Unit> Handle(TextbausteinEntfernen command, CancellationToken cancellationToken)
    {
        db.Textbausteine.Remove(await db.LadeTextbausteinAsync(command.Id, command.Version, person, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
