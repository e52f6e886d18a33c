using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe, Rolle.Revision), Objektregel(Laden.NurMitglieder)]
internal sealed record BeschlussAnsicht(Guid Id) : IRequest<BeschlussAkte>;

internal sealed record BeschlussAkte(Beschluss Beschluss, string Vorschlagsnummer, string Sitzungsnummer, IReadOnlyList<BeteiligungZeile> Anwesende, IReadOnlyList<BeteiligungZeile> Befangene, bool OeffnetVorgaenge);

internal sealed record BeteiligungZeile(string Name, string Sitz, string? Grund, Stimmwahl? Wahl, bool AufPapier);

internal sealed class BeschlussAnsichtHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<BeschlussAnsicht, BeschlussAkte>
{
    public async Task<BeschlussAkte> Handle(BeschlussAnsicht request, CancellationToken cancellationToken)
    {
        var beschluss = await Beschlussfilter.FuerPerson(db, person, uhr.Heute()).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diesen Beschluss gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var zeilen = beschluss.Beteiligte.OrderBy(b => b.Sitz, StringComparer.Create(Ortszeit.Deutsch, true)).ToLookup(b => b.Befangen, b => new BeteiligungZeile(stammdaten.Personenname(b.PersonId), b.Sitz, b.Grund, b.Wahl, b.AufPapier));
        return new BeschlussAkte(beschluss,
            await db.Vorschlaege.Where(v => v.Id == beschluss.VorschlagId).Select(v => v.Nummer).FirstAsync(cancellationToken), await db.Sitzungen.Where(s => s.Id == beschluss.SitzungId).Select(s => s.Nummer).FirstAsync(cancellationToken),
            [.. zeilen[false]], [.. zeilen[true]], person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Lenkungsgruppe));
    }
}
