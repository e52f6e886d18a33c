using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Markiert alle eigenen Nachrichten gelesen, die es beim Öffnen der Seite schon gab; was seither kam, hat noch niemand gesehen.</summary>
[Erlaubt, Bezeichnung("Alle Nachrichten gelesen"), Objektregel("nur eigene Nachrichten")]
internal sealed record AlleGelesen(DateTime? Bis) : IRequest;

internal sealed class AlleGelesenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleGelesen>
{
    public async Task<Unit> Handle(AlleGelesen command, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var bis = command.Bis?.ToUniversalTime() ?? jetzt;
        await db.Nachrichten.Where(n => n.PersonId == person.Id && n.GelesenAm == null && n.Zeitpunkt <= bis).ExecuteUpdateAsync(s => s.SetProperty(n => n.GelesenAm, jetzt), cancellationToken);
        return Unit.Value;
    }
}
