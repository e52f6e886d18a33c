using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur einmal etwas.</summary>
[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement), Bezeichnung("Rubrik angelegt")]
internal sealed record RubrikAnlegen(Guid Id, string? Name, int? Reihenfolge) : IRequest, IRubrikfelder;

internal sealed class RubrikAnlegenValidator : RubrikfelderValidator<RubrikAnlegen>;

internal sealed class RubrikAnlegenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikAnlegen>
{
    public async Task<Unit> Handle(RubrikAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Rubriken.AnyAsync(r => r.Id == command.Id, cancellationToken)) return Unit.Value;
        var name = command.Name!.Trim();
        await db.NurEinmalAsync(command.Id, name, cancellationToken);
        db.Rubriken.Add(Rubrik.Anlegen(command.Id, name, command.Reihenfolge!.Value));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
