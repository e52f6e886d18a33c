using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.MeinTag;

/// <summary>Nächste Schritte aus Kontaktereignissen, die heute oder früher dran sind. Ist nichts dran, erscheint der Abschnitt nicht.</summary>
internal sealed class Netzwerktag(NetzwerkContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int Eintraege = 10;

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement)) return Tagesbeitrag.Leer;
        var heute = uhr.Heute();
        var faellig = await db.Kontaktereignisse.AsNoTracking().Where(e => e.ErledigtAm == null && e.Wiedervorlage <= heute).OrderBy(e => e.Wiedervorlage).ThenBy(e => e.Id).Take(Eintraege)
            .Select(e => new
            {
                e.Art, e.NaechsterSchritt, e.Wiedervorlage, e.OrganisationId, e.KontaktpersonId,
                Organisation = db.Organisationen.Where(o => o.Id == e.OrganisationId).Select(o => o.Kurzname).FirstOrDefault(),
                Person = db.Kontaktpersonen.Where(k => k.Id == e.KontaktpersonId).Select(k => k.Nachname).FirstOrDefault()
            }).ToListAsync(cancellationToken);
        return faellig.Count == 0 ? Tagesbeitrag.Leer : new Tagesbeitrag([],
            [new Tagesabschnitt("Wiedervorlagen im Netzwerk", 55, [.. faellig.Select(e => new Tagespunkt(
                e.NaechsterSchritt!, KontaktereignisAnsichtHandler.Adresse(e.OrganisationId, e.KontaktpersonId), $"{e.Art.Bezeichnung()} · {e.Organisation ?? e.Person}",
                e.Wiedervorlage < heute ? Wortdatum.UeberfaelligSeit(e.Wiedervorlage.Value, heute) : "heute", e.Wiedervorlage < heute))], "Nichts liegt wieder vor.", Nebenspalte: true)]);
    }
}
