using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Ein Link, mit dem ein Gast, der nicht mehr hineinkommt, seinen Zugang neu einrichtet.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Link zum Zurücksetzen erzeugt")]
internal sealed record GastkontoZuruecksetzen(Guid Id, int Version) : IRequest<string>;

internal sealed class GastkontoZuruecksetzenHandler(VerwaltungContext db, AngemeldetePerson person, Gastpost post, TimeProvider uhr) : IRequestHandler<GastkontoZuruecksetzen, string>
{
    public async Task<string> Handle(GastkontoZuruecksetzen command, CancellationToken cancellationToken)
    {
        var konto = await db.LadeGastkontoAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var link = Einmallink.Neu(uhr.Jetzt());
        konto.Zuruecksetzen(link, uhr.Jetzt());
        post.Zuruecksetzen(konto, await db.NameAsync(konto.Id, cancellationToken), link);
        await db.SaveChangesAsync(cancellationToken);
        return link.Code;
    }
}
