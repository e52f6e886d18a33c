using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Meldungen;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Lenkungsgruppe), Objektregel(Laden.NurVorsitz), Bezeichnung("Niederschrift freigegeben")]
internal sealed record NiederschriftFreigeben(Guid Id, int Version) : IRequest;

internal sealed class NiederschriftFreigebenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<NiederschriftFreigeben>
{
    public async Task<Unit> Handle(NiederschriftFreigeben command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, null, person, uhr.Heute(), cancellationToken);
        await db.NurVorsitzAsync(person, uhr.Heute(), cancellationToken);
        var niederschrift = await db.LadeNiederschriftAsync(command.Id, command.Version, cancellationToken);
        niederschrift.Freigeben(person.Id, uhr.Jetzt());
        sitzung.NiederschriftFreigegeben();
        var mitglieder = await db.Mitglieder.Gueltige(uhr.Heute()).Where(m => m.GremiumId == sitzung.GremiumId).Select(m => m.PersonId).ToListAsync(cancellationToken);
        db.Melde(Gremienmeldungen.NiederschriftFreigegeben(sitzung, mitglieder, person.Id));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
