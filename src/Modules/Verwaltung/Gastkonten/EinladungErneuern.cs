using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Ein neuer Link; der alte gilt danach nicht mehr.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Einladung erneuert")]
internal sealed record EinladungErneuern(Guid Id, int Version) : IRequest<string>;

internal sealed class EinladungErneuernHandler(VerwaltungContext db, AngemeldetePerson person, Gastpost post, TimeProvider uhr) : IRequestHandler<EinladungErneuern, string>
{
    public async Task<string> Handle(EinladungErneuern command, CancellationToken cancellationToken)
    {
        var konto = await db.LadeGastkontoAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        var link = Einmallink.Neu(uhr.Jetzt());
        konto.EinladungErneuern(link, person.Id, uhr.Jetzt());
        post.Einladung(konto, await db.NameAsync(konto.Id, cancellationToken), link);
        await db.SaveChangesAsync(cancellationToken);
        return link.Code;
    }
}
