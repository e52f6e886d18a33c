using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Setzt den Entwurf aus Tagesordnung, Anwesenheit, Befangenheiten und Abstimmungen zusammen; nach der Freigabe eine neue Fassung zur Korrektur.</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Niederschrift entworfen")]
internal sealed record NiederschriftEntwerfen(Guid Id, int Version) : IRequest;

internal sealed class NiederschriftEntwerfenHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<NiederschriftEntwerfen>
{
    public async Task<Unit> Handle(NiederschriftEntwerfen command, CancellationToken cancellationToken)
    {
        var sitzung = await db.LadeSitzungAsync(command.Id, command.Version, person, uhr.Heute(), cancellationToken);
        sitzung.NiederschriftEntworfen();
        var letzte = await db.Niederschriften.Where(n => n.SitzungId == sitzung.Id).OrderByDescending(n => n.Fassung).FirstOrDefaultAsync(cancellationToken);
        db.Niederschriften.Add(letzte is not null ? letzte.Korrigieren(Guid.CreateVersion7())
            : Niederschrift.Entwerfen(Guid.CreateVersion7(), sitzung.Id, 1, await Niederschriftentwurf.SchreibenAsync(db, sitzung, await verzeichnis.LadenAsync(cancellationToken), cancellationToken)));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
