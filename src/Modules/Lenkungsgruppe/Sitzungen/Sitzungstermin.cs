using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Kalender;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Eine Sitzung als einzelner Termin für den eigenen Kalender; dieselbe Kennung wie im Abo.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record Sitzungstermin(Guid Id) : IRequest<Kalendereintrag>;

internal sealed class SitzungsterminHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<Sitzungstermin, Kalendereintrag>
{
    public async Task<Kalendereintrag> Handle(Sitzungstermin request, CancellationToken cancellationToken)
    {
        var sitzung = await db.SitzungenFuer(person, uhr.Heute()).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(s => s.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Sitzung gibt es nicht.");
        return Sitzungskalender.Eintrag(sitzung, (await db.GeaendertAsync([sitzung.Id], cancellationToken))(sitzung.Id));
    }
}
