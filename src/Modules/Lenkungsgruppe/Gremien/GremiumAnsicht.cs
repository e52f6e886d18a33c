using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Gremien;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]

internal sealed record GremiumAnsicht : IRequest<GremiumAkte>;

internal sealed record GremiumAkte(
    Guid Id, int Version, string Name, IReadOnlyList<MitgliedZeile> Mitglieder, IReadOnlyList<Regelfassung> Regelwerke, IReadOnlyList<KriteriumZeile> Kriterien, int Kriterienfassung, Stammdaten Stammdaten)
{
    public IEnumerable<SelectListItem> Stimmberechtigte => Mitglieder.Where(m => m is { Stimmrecht: true, VertretungFuer: null, Beendet: false }).Select(m => new SelectListItem($"{m.Name} ({m.Sitz})", m.Id.ToString()));

    public IEnumerable<SelectListItem> Laufende => Mitglieder.Where(m => !m.Beendet).Select(m => new SelectListItem($"{m.Name} ({m.Sitz})", m.Id.ToString()));

    public IEnumerable<SelectListItem> Personen => Stammdaten.Personen.Where(p => p.Rollen.Contains(Rolle.Lenkungsgruppe) || p.Rollen.Contains(Rolle.Stadtteilmanagement))
        .Select(p => new SelectListItem(p.Funktion is null ? p.Name : $"{p.Name}, {p.Funktion}", p.Id.ToString()));
}

internal sealed record MitgliedZeile(Guid Id, Guid PersonId, string Name, string Sitz, bool Stimmrecht, string? VertretungFuer, Mitgliedsfunktion Funktion, DateOnly Von, DateOnly? Bis, bool Gilt, bool Beendet);

internal sealed record Regelfassung(int Fassung, DateOnly GiltAb, Regelwerkangaben Regeln, bool Gilt);

internal sealed record KriteriumZeile(Guid Id, string Name, int Gewicht);

internal sealed class GremiumAnsichtHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<GremiumAnsicht, GremiumAkte>
{
    public async Task<GremiumAkte> Handle(GremiumAnsicht request, CancellationToken cancellationToken)
    {
        var (heute, gremium, stammdaten) = (uhr.Heute(), await db.LadeGremiumAsync(cancellationToken), await verzeichnis.LadenAsync(cancellationToken));
        if (!person.Ist(Rolle.Stadtteilmanagement) && await db.MitgliedschaftAsync(person, heute, cancellationToken) is null) throw new NichtGefunden();
        var mitglieder = await db.MitgliederAsync(gremium.Id, cancellationToken);
        var geltend = gremium.RegelwerkAm(heute);
        return new GremiumAkte(gremium.Id, gremium.Version, gremium.Name,
            [.. mitglieder.Select(m => new MitgliedZeile(m.Id, m.PersonId, stammdaten.Personenname(m.PersonId), m.Sitz, m.Stimmrecht,
                m.VertretungFuerId is { } fuer && mitglieder.Find(x => x.Id == fuer) is { } vertretene ? stammdaten.Personenname(vertretene.PersonId) : null, m.Funktion, m.Von, m.Bis, m.GiltAm(heute), m.Bis < heute))
                .OrderBy(m => m.Beendet).ThenBy(m => m.Sitz, StringComparer.Create(Ortszeit.Deutsch, true)).ThenBy(m => m.VertretungFuer is not null)],
            [.. gremium.Regelwerke.OrderByDescending(r => r.Fassung).Select(r => new Regelfassung(r.Fassung, r.GiltAb, r.Regeln, r == geltend))],
            [.. gremium.KriterienDer(null).Select(k => new KriteriumZeile(k.Id, k.Name, k.Gewicht))], gremium.Kriterienfassung, stammdaten);
    }
}
