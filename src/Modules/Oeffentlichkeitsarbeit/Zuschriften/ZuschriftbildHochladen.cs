using MediatR;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Fügt dem Beitrag zum Link ein Bild bei; Aufnahmedaten (Ort, Gerät) werden dabei immer entfernt.</summary>
[OhneAnmeldung, Bezeichnung("Bild über den persönlichen Link hochgeladen"), Objektregel(Zuschriftregel.Text)]
internal sealed record ZuschriftbildHochladen(string? Geheimnis, Guid Sendung, string? Dateiname, Stream Inhalt) : IRequest;

internal sealed class ZuschriftbildHochladenHandler(OeffentlichkeitsarbeitContext db, IDateibeifuegung beifuegung, Anmeldekontext kontext, TimeProvider uhr) : IRequestHandler<ZuschriftbildHochladen>
{
    public async Task<Unit> Handle(ZuschriftbildHochladen command, CancellationToken cancellationToken)
    {
        var beitrag = await db.UeberLinkAsync(command.Geheimnis, kontext, uhr.Heute(), cancellationToken);
        var stelle = new Dateistelle(Beitragsdateien.Dateiart, nameof(Beitrag), beitrag.Id, null);
        await beifuegung.BeifuegenAsync(db, stelle, new Beilage(command.Sendung, command.Dateiname, command.Inhalt) { NurBilder = true }, cancellationToken);
        return Unit.Value;
    }
}
