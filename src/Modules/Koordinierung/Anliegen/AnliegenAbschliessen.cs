using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen abgeschlossen")]
internal sealed record AnliegenAbschliessen(Guid Id, int Version) : IRequest;

internal sealed class AnliegenAbschliessenHandler(KoordinierungContext db, TimeProvider uhr) : IRequestHandler<AnliegenAbschliessen>
{
    public async Task<Unit> Handle(AnliegenAbschliessen command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.Abschliessen(uhr.Jetzt(), await db.OffeneAnfragenAsync(command.Id, cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
