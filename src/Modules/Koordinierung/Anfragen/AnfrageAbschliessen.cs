using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfrage abgeschlossen")]
internal sealed record AnfrageAbschliessen(Guid Id, int Version) : IRequest;

internal sealed class AnfrageAbschliessenHandler(KoordinierungContext db, AngemeldetePerson person) : IRequestHandler<AnfrageAbschliessen>
{
    public async Task<Unit> Handle(AnfrageAbschliessen command, CancellationToken cancellationToken)
    {
        var anfrage = await db.LadeAnfrageAsync(command.Id, command.Version, person, cancellationToken);
        anfrage.Abschliessen();
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
