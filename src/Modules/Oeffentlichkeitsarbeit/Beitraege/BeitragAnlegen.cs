using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur einmal etwas.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Beitrag angelegt")]
internal sealed record BeitragAnlegen(
    Guid Id, string? Titel, string? Vorspann, string? Text, string? Urheber, Guid? RubrikId)
    : IRequest, IBeitragsfelder;

internal sealed class BeitragAnlegenValidator : BeitragfelderValidator<BeitragAnlegen>;

internal sealed class BeitragAnlegenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<BeitragAnlegen>
{
    public async Task<Unit> Handle(BeitragAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Beitraege.AnyAsync(v => v.Id == command.Id, cancellationToken)) return Unit.Value;
        var beitrag = Beitrag.Anlegen(command.Id, ((IBeitragsfelder)command).Angaben(), uhr.Jetzt());
        db.Beitraege.Add(beitrag);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
