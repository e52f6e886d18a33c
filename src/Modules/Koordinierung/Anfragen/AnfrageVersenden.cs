using MediatR;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage versandt")]
internal sealed record AnfrageVersenden(Guid Id, int Version) : IRequest;

internal sealed class AnfrageVersendenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AnfrageVersenden>
{
    public async Task<Unit> Handle(AnfrageVersenden command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.Versenden(uhr.Jetzt(), uhr.Heute());
        // Das Anliegen zeigt im selben Augenblick, welchen Weg es nimmt.
        if (anfrage.AnliegenId is { } id) (await db.LadeAnliegenAsync(id, cancellationToken)).Weiterleiten();
        db.Melde(Koordinierungsmeldungen.Versandt(anfrage, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
