using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Kalender;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Eine Veranstaltung als einzelner Termin für den eigenen Kalender; dieselbe Kennung wie im Abo.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record Veranstaltungstermin(Guid Id) : IRequest<Kalendereintrag>;

internal sealed class VeranstaltungsterminHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<Veranstaltungstermin, Kalendereintrag>
{
    public async Task<Kalendereintrag> Handle(Veranstaltungstermin request, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.Veranstaltungen.AsNoTracking().FirstOrDefaultAsync(v => v.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Diese Veranstaltung gibt es nicht.");
        return Veranstaltungstermine.Eintrag(veranstaltung, (await db.GeaendertAsync([veranstaltung.Id], cancellationToken))(veranstaltung.Id));
    }
}
