using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

/// <summary>Eine Vertretung, die die Person beenden darf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Administration), Objektregel(Laden.NurEigeneVertretung)]
internal sealed record VertretungAnsicht(Guid Id) : IRequest<VertretungAkte>;

internal sealed record VertretungAkte(int Version, Vertretungszeile Zeile);

internal sealed class VertretungAnsichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VertretungAnsicht, VertretungAkte>
{
    public async Task<VertretungAkte> Handle(VertretungAnsicht request, CancellationToken cancellationToken)
    {
        var vertretung = await db.Vertretungen.AsNoTracking().ZuBeendenDurch(person).FirstOrDefaultAsync(v => v.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Diese Vertretung gibt es nicht.");
        return new VertretungAkte(vertretung.Version, Vertretungszeile.Aus(vertretung, await verzeichnis.LadenAsync(cancellationToken), person, uhr.Heute()));
    }
}
