using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

[OhneAnmeldung, Bezeichnung("Beitrag über den persönlichen Link bearbeitet"), Objektregel(Zuschriftregel.Text)]
internal sealed record ZuschriftSpeichern(
    string? Geheimnis, int Version, string? Titel, string? Vorspann, string? Text, string? Urheber, IReadOnlyList<Bildeingabe>? Bilder) : IRequest, IZuschriftfelder;

internal sealed class ZuschriftSpeichernValidator : ZuschriftfelderValidator<ZuschriftSpeichern>;

internal sealed class ZuschriftSpeichernHandler(OeffentlichkeitsarbeitContext db, Anmeldekontext kontext, TimeProvider uhr) : IRequestHandler<ZuschriftSpeichern>
{
    public async Task<Unit> Handle(ZuschriftSpeichern command, CancellationToken cancellationToken)
    {
        var beitrag = await db.UeberLinkAsync(command.Geheimnis, kontext, uhr.Heute(), cancellationToken);
        await db.UebernehmenAsync(beitrag, command, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
