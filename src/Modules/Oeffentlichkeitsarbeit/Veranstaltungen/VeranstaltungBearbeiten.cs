using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <param name="Beginn">Ortszeit.</param>
/// <param name="Ende">Ortszeit.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion), Bezeichnung("Veranstaltung bearbeitet")]
internal sealed record VeranstaltungBearbeiten(
    Guid Id, int Version, string? Titel, string? Beschreibung, string? Ort, string? Stadtteil, DateTime? Beginn, DateTime? Ende, string? Veranstalter = null)
    : IRequest, IVeranstaltungsfelder;

internal sealed class VeranstaltungBearbeitenValidator(IVerzeichnis verzeichnis, TimeProvider uhr) : VeranstaltungsfelderValidator<VeranstaltungBearbeiten>(verzeichnis, uhr);

internal sealed class VeranstaltungBearbeitenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<VeranstaltungBearbeiten>
{
    public async Task<Unit> Handle(VeranstaltungBearbeiten command, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.LadeVeranstaltungAsync(command.Id, command.Version, cancellationToken);
        veranstaltung.Bearbeiten(((IVeranstaltungsfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
