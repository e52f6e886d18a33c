using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur einmal etwas.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Ausgabe geplant")]
internal sealed record AusgabePlanen(
    Guid Id, int? Jahrgang, int? Nummer, string? Titelthema, DateOnly? Redaktionsschluss, DateOnly? Drucktermin, DateOnly? Verteiltermin, int? Auflage, string? Herausgeber, string? Redaktion, string? Druckerei, string? Anzeigen)
    : IRequest, IAusgabenfelder;

internal sealed class AusgabePlanenValidator : AusgabefelderValidator<AusgabePlanen>;

internal sealed class AusgabePlanenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AusgabePlanen>
{
    public async Task<Unit> Handle(AusgabePlanen command, CancellationToken cancellationToken)
    {
        if (await db.Ausgaben.AnyAsync(v => v.Id == command.Id, cancellationToken)) return Unit.Value;
        var ausgabe = Ausgabe.Planen(command.Id, ((IAusgabenfelder)command).Angaben());
        await db.NurEinmalAsync(ausgabe, cancellationToken);
        db.Ausgaben.Add(ausgabe);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
