using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur ein Stadtteil.</summary>
[Erlaubt(Rolle.Administration), Bezeichnung("Stadtteil angelegt")]
internal sealed record StadtteilAnlegen(Guid Id, string? Name, [property: Bezeichnung("gültig ab")] DateOnly? GueltigAb) : IRequest;

internal sealed class StadtteilAnlegenValidator : AbstractValidator<StadtteilAnlegen>
{
    public StadtteilAnlegenValidator()
    {
        // Das Kürzel entsteht aus dem Namen und wird länger, wo Umlaute ausgeschrieben werden.
        RuleFor(s => s.Name).Pflicht("den Namen des Stadtteils").Hoechstens(50);
        RuleFor(s => s.GueltigAb).Gewaehlt("den Tag, ab dem der Stadtteil wählbar ist").NichtVor1990();
    }
}

internal sealed class StadtteilAnlegenHandler(VerwaltungContext db) : IRequestHandler<StadtteilAnlegen>
{
    public async Task<Unit> Handle(StadtteilAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Stadtteile.FindAsync([command.Id], cancellationToken) is not null) return Unit.Value;
        var stadtteil = Stadtteil.Anlegen(command.Id, command.Name!.Trim(), command.GueltigAb!.Value);
        if (await db.Stadtteile.AnyAsync(s => s.Kuerzel == stadtteil.Kuerzel, cancellationToken))
            throw new Regelverstoss("Einen Stadtteil mit diesem Namen gibt es schon.");
        db.Stadtteile.Add(stadtteil);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
