using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Kalenderabos;

/// <summary>Liefert ein neues Geheimnis; unter der bisherigen Adresse gibt es danach nichts mehr.</summary>
[Erlaubt, Bezeichnung("Kalenderadresse erneuert"), Objektregel(Kalenderrechte.NurEigene)]
internal sealed record KalenderadresseErneuern(Guid Id, int Version) : IRequest<string>;

internal sealed class KalenderadresseErneuernHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<KalenderadresseErneuern, string>
{
    public async Task<string> Handle(KalenderadresseErneuern command, CancellationToken cancellationToken)
    {
        var abo = await db.LadeKalenderaboAsync(command.Id, command.Version, person, cancellationToken);
        var geheimnis = Geheimnis.Neu();
        abo.AdresseErneuern(geheimnis, uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return geheimnis;
    }
}
