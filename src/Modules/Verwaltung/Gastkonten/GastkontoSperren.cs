using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

/// <summary>Wirkt sofort, auch auf eine laufende Sitzung.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), Bezeichnung("Gastkonto gesperrt")]
internal sealed record GastkontoSperren(Guid Id, int Version) : IRequest;

internal sealed class GastkontoSperrenHandler(VerwaltungContext db, AngemeldetePerson person, ISitzungen sitzungen, TimeProvider uhr) : IRequestHandler<GastkontoSperren>
{
    public async Task<Unit> Handle(GastkontoSperren command, CancellationToken cancellationToken)
    {
        var konto = await db.LadeGastkontoAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        konto.Sperren();
        await db.SaveChangesAsync(cancellationToken);
        // Ohne Rollen endet eine Sitzung ohnehin; aber nach dem Entsperren soll keine alte wieder aufleben.
        await sitzungen.AlleBeendenAsync(konto.Id, null, cancellationToken);
        return Unit.Value;
    }
}
