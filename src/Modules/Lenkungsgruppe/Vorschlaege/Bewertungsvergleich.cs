using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Vorschläge in Prüfung nebeneinander, je Kriterium der Schnitt; nur, was die Person sehen darf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurUnbefangen)]
internal sealed record Bewertungsvergleich : IRequest<IReadOnlyList<Vergleichstabelle>>;

/// <summary>Vergleichbar ist, was an denselben Kriterien gemessen wird.</summary>
internal sealed record Vergleichstabelle(int Fassung, IReadOnlyList<string> Kriterien, IReadOnlyList<Vergleichszeile> Zeilen);

internal sealed record Vergleichszeile(Guid Id, string Nummer, string Titel, int Bewertungen, int Erwartet, IReadOnlyList<decimal?> Schnitte, decimal? Gesamt);

internal sealed class BewertungsvergleichHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<Bewertungsvergleich, IReadOnlyList<Vergleichstabelle>>
{
    private const int Hoechstens = 50;

    public async Task<IReadOnlyList<Vergleichstabelle>> Handle(Bewertungsvergleich request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var sichtbare = db.Unbefangen(db.VorschlaegeFuer(person, heute), person).Where(v => v.Status == VorschlagStatus.InPruefung || v.Status == VorschlagStatus.Terminiert);
        var mitglied = await db.MitgliedschaftAsync(person, heute, cancellationToken);
        if (mitglied is { Stimmrecht: true }) sichtbare = sichtbare.Where(v => db.Bewertungen.Any(b => b.VorschlagId == v.Id && b.PersonId == person.Id));
        var vorschlaege = await sichtbare.AsNoTracking().OrderBy(v => v.Nummer).Take(Hoechstens).Select(v => new { v.Id, v.Nummer, v.Titel, v.Kriterienfassung }).ToListAsync(cancellationToken);
        var ids = vorschlaege.ConvertAll(v => v.Id);
        var bewertungen = (await db.Bewertungen.AsNoTracking().Where(b => ids.Contains(b.VorschlagId)).ToListAsync(cancellationToken)).ToLookup(b => b.VorschlagId);
        var befangen = (await db.Befangenheiten.AsNoTracking().Where(b => ids.Contains(b.VorschlagId) && b.Status == BefangenheitStatus.Bestaetigt).ToListAsync(cancellationToken)).ToLookup(b => b.VorschlagId, b => b.PersonId);
        var mitglieder = await db.Mitglieder.Gueltige(heute).Where(m => m.GremiumId == gremium.Id && m.Stimmrecht).Select(m => m.PersonId).ToListAsync(cancellationToken);
        return [.. vorschlaege.GroupBy(v => v.Kriterienfassung ?? gremium.Kriterienfassung).OrderByDescending(g => g.Key).Select(gruppe =>
        {
            var kriterien = gremium.KriterienDer(gruppe.Key);
            return new Vergleichstabelle(gruppe.Key, [.. kriterien.Select(k => k.Name)], [.. gruppe.Select(v =>
            {
                var schnitte = kriterien.Select(k => Bewertungsschnitt.Je(bewertungen[v.Id].SelectMany(b => b.Noten).Where(n => n.KriteriumId == k.Id).Select(n => n.Punkte))).ToList();
                return new Vergleichszeile(v.Id, v.Nummer, v.Titel, bewertungen[v.Id].Count(), mitglieder.Except(befangen[v.Id]).Count(), schnitte, Bewertungsschnitt.Gesamt(schnitte.Zip(kriterien, (s, k) => (s, k.Gewicht))));
            }).OrderByDescending(z => z.Gesamt)]);
        })];
    }
}
