using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Stellungnahmen;

[Erlaubt(Rolle.Fachamt, Rolle.Stadtteilmanagement), Bezeichnung("Zuständigkeit bestätigt"), Objektregel(Laden.NurEigeneZustaendigkeit)]
internal sealed record ZustaendigkeitBestaetigen(Guid Id, int Version, Guid ZustaendigkeitId) : IRequest;

internal sealed class ZustaendigkeitBestaetigenHandler(KoordinierungContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr) : IRequestHandler<ZustaendigkeitBestaetigen>
{
    public async Task<Unit> Handle(ZustaendigkeitBestaetigen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        var zustaendigkeit = anfrage.ZustaendigkeitFuer(command.ZustaendigkeitId, person, audit);
        anfrage.ZustaendigkeitBestaetigen(zustaendigkeit.Id);
        db.Melde(Koordinierungsmeldungen.Bestaetigt(anfrage, zustaendigkeit, person.Id, uhr.Heute()));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
