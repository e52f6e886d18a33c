using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Die Vorschau eines Bildes am Beitrag zum Link; das Bild selbst gibt der Link nicht heraus.</summary>
[OhneAnmeldung, Objektregel(Zuschriftregel.Text)]
internal sealed record Zuschriftbild(string? Geheimnis, Guid BildId) : IRequest<Stream>;

internal sealed class ZuschriftbildHandler(OeffentlichkeitsarbeitContext db, IDateiablage ablage, TimeProvider uhr) : IRequestHandler<Zuschriftbild, Stream>
{
    public async Task<Stream> Handle(Zuschriftbild request, CancellationToken cancellationToken)
    {
        var link = await db.Links.AsNoTracking().ZumGeheimnisAsync(request.Geheimnis, cancellationToken);
        if (link is null || link.StandAm(uhr.Heute()) != Linkstand.Gueltig) throw new NichtGefunden();
        var bild = await db.BildAsync(link.BeitragId, request.BildId, cancellationToken);
        return (bild?.Neueste is { Abrufbar: true, VorschauMittel: { } vorschau } ? ablage.Oeffnen(vorschau) : null) ?? throw new NichtGefunden();
    }
}
