using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Bedarf bearbeitet")]
internal sealed record BedarfBearbeiten(
    Guid Id, int Version, string? Titel, string? Beschreibung, string? Stadtteil, int? Handlungsfeld, [property: Bezeichnung("Priorität")] Prioritaet? Prioritaet,
    string? Zielgruppe, string? Fundstelle) : IRequest, IBedarfsfelder;

internal sealed class BedarfBearbeitenValidator(IVerzeichnis verzeichnis) : BedarfsfelderValidator<BedarfBearbeiten>(verzeichnis);

internal sealed class BedarfBearbeitenHandler(KoordinierungContext db) : IRequestHandler<BedarfBearbeiten>
{
    public async Task<Unit> Handle(BedarfBearbeiten command, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(command.Id, command.Version, cancellationToken);
        bedarf.Bearbeiten(((IBedarfsfelder)command).Angaben());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
