using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Der Schlüssel kommt aus dem Formular: Zweimal abgesandt entsteht trotzdem nur eine Veranstaltung.</summary>
/// <param name="Beginn">Ortszeit.</param>
/// <param name="Ende">Ortszeit.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltung angelegt")]
internal sealed record VeranstaltungAnlegen(
    Guid Id, string? Titel, string? Beschreibung, string? Ort, string? Stadtteil, DateTime? Beginn, DateTime? Ende, string? Veranstalter = null)
    : IRequest, IVeranstaltungsfelder;

internal sealed class VeranstaltungAnlegenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : VeranstaltungsfelderValidator<VeranstaltungAnlegen>(verzeichnis, uhr);

internal sealed class VeranstaltungAnlegenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<VeranstaltungAnlegen>
{
    public async Task<Unit> Handle(VeranstaltungAnlegen command, CancellationToken cancellationToken)
    {
        if (await db.Veranstaltungen.AnyAsync(v => v.Id == command.Id, cancellationToken)) return Unit.Value;
        db.Veranstaltungen.Add(Veranstaltung.Anlegen(command.Id, ((IVeranstaltungsfelder)command).Angaben()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
