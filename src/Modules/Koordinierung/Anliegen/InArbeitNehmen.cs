using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("selbst in Arbeit genommen")]
internal sealed record InArbeitNehmen(Guid Id, int Version) : IRequest;

internal sealed class InArbeitNehmenHandler(KoordinierungContext db, AngemeldetePerson person) : IRequestHandler<InArbeitNehmen>
{
    public async Task<Unit> Handle(InArbeitNehmen command, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(command.Id, command.Version, cancellationToken);
        anliegen.InArbeitNehmen(person.Id);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
