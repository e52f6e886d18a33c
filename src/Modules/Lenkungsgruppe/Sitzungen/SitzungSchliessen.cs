using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Sitzung geschlossen")]
internal sealed record SitzungSchliessen(Guid Id, int Version) : IRequest;

internal sealed class SitzungSchliessenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungSchliessen>
{
    public async Task<Unit> Handle(SitzungSchliessen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        sitzung.Schliessen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
