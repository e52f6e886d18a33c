using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

[OhneAnmeldung, Bezeichnung("Bild über den persönlichen Link entfernt"), Objektregel(Zuschriftregel.Text)]
internal sealed record ZuschriftbildEntfernen(string? Geheimnis, Guid BildId) : IRequest;

internal sealed class ZuschriftbildEntfernenHandler(OeffentlichkeitsarbeitContext db, Anmeldekontext kontext, TimeProvider uhr) : IRequestHandler<ZuschriftbildEntfernen>
{
    public async Task<Unit> Handle(ZuschriftbildEntfernen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.UeberLinkAsync(command.Geheimnis, kontext, uhr.Heute(), cancellationToken);
        // Zweimal gedrückt: Das Bild ist schon weg.
        if (await db.BildAsync(beitrag.Id, command.BildId, cancellationToken) is { } bild) bild.Entfernen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
