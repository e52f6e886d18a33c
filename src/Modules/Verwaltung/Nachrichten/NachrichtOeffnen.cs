using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Markiert alle Nachrichten zu diesem Vorgang gelesen und liefert dessen Seite; null, wenn es die Nachricht nicht (mehr) gibt.</summary>
[Erlaubt, Bezeichnung("Nachricht geöffnet"), Objektregel("nur eigene Nachrichten")]
internal sealed record NachrichtOeffnen(Guid Id) : IRequest<string?>;

internal sealed class NachrichtOeffnenHandler(VerwaltungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<NachrichtOeffnen, string?>
{
    public async Task<string?> Handle(NachrichtOeffnen command, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var eigene = db.Nachrichten.Where(n => n.PersonId == person.Id);
        var adresse = await eigene.Where(n => n.Id == command.Id).Select(n => n.Adresse).FirstOrDefaultAsync(cancellationToken);
        if (adresse is not null) await eigene.Where(n => n.Adresse == adresse && n.GelesenAm == null).ExecuteUpdateAsync(s => s.SetProperty(n => n.GelesenAm, jetzt), cancellationToken);
        return adresse;
    }
}
