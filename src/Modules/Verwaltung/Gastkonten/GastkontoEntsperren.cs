using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration), FrischeAnmeldung, Bezeichnung("Gastkonto entsperrt")]
internal sealed record GastkontoEntsperren(Guid Id, int Version) : IRequest;

internal sealed class GastkontoEntsperrenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<GastkontoEntsperren>
{
    public async Task<Unit> Handle(GastkontoEntsperren command, CancellationToken cancellationToken)
    {
        var konto = await db.LadeGastkontoAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        konto.Entsperren();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
