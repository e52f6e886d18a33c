using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

/// <summary>Eine E-Mail, die niemand bekommt, weil kein Mailserver genannt ist; nur in Demo und Entwicklung, Einmal-Links nur in der Demo.</summary>
[Erlaubt(Rolle.Administration), Objektregel("nur in Demo und Entwicklung ohne Mailserver, sonst 404")]
internal sealed record BriefLesen(Guid Id) : IRequest<Briefansicht>;

internal sealed record Briefansicht(string Betreff, string Name, string An, string? AntwortAn, DateTime AngelegtAm, Briefinhalt Inhalt);

internal sealed class BriefLesenHandler(VerwaltungContext db, Briefannahme briefe, Posteinstellungen post) : IRequestHandler<BriefLesen, Briefansicht>
{
    public async Task<Briefansicht> Handle(BriefLesen request, CancellationToken cancellationToken)
    {
        var brief = post.Lesbar ? await db.Briefe.AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id && (post.Demo || !b.Vertraulich), cancellationToken) : null;
        return brief is not null && briefe.Lesen(brief) is { } inhalt
            ? new Briefansicht(brief.Betreff, brief.Name, brief.An, brief.AntwortAn ?? post.AntwortAn, brief.AngelegtAm, inhalt)
            : throw new NichtGefunden("Diese E-Mail gibt es nicht, oder sie lässt sich nicht lesen.");
    }
}
