using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Auftraege;

/// <summary>Ohne Version: Der Fortschritt ändert sich ständig, und wer abbricht, meint den Auftrag, wie weit er auch ist.</summary>
[Erlaubt, Objektregel("nur eigene, sonst 404"), Bezeichnung("Auftrag abgebrochen")]
internal sealed record AuftragAbbrechen(Guid Id) : IRequest;

internal sealed class AuftragAbbrechenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AuftragAbbrechen>
{
    public async Task<Unit> Handle(AuftragAbbrechen command, CancellationToken cancellationToken)
    {
        var auftrag = await db.Auftraege.FirstOrDefaultAsync(a => a.Id == command.Id && a.PersonId == person.Id, cancellationToken)
            ?? throw new NichtGefunden("Diesen Auftrag gibt es nicht.");
        auftrag.Abbrechen(uhr.Jetzt());
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
