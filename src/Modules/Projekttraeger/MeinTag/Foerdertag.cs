using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.MeinTag;

/// <summary>Was bei der Förderung heute ansteht: dem Stadtteilmanagement Prüfungen, Nachweise und nahe Antragsschlüsse, dem Fachamt die Bescheide.</summary>
internal sealed class Foerdertag(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int Eintraege = 8, TageVorSchluss = 14;
    private readonly DateOnly _heute = uhr.Heute();

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        Tagesabschnitt[] abschnitte = person.Ist(Rolle.Stadtteilmanagement)
            ? [await AntraegeAsync("Förderanträge zu prüfen", 70, db.Foerderantraege.Where(a => a.Status == FoerderantragStatus.Eingereicht || a.Status == FoerderantragStatus.Nachgereicht), cancellationToken),
                await AntraegeAsync("Verwendungsnachweise überfällig", 71, db.Foerderantraege.Where(a => a.Status == FoerderantragStatus.NachweisOffen && a.NachweisAm == null && a.Nachweisfrist < _heute), cancellationToken),
                await ToepfeAsync(cancellationToken)]
            : person.Ist(Rolle.Fachamt)
                ? [await AntraegeAsync("Förderfähigkeit zu entscheiden", 70, db.Foerderantraege.FuerPerson(person).Where(a => a.Status == FoerderantragStatus.Befuerwortet), cancellationToken)]
                : [];
        // Wo nichts ansteht, braucht der Tag keine Überschrift.
        return new Tagesbeitrag([], [.. abschnitte.Where(a => a.Punkte.Count > 0)]);
    }

    private async Task<Tagesabschnitt> AntraegeAsync(string titel, int rang, IQueryable<Foerderantrag> antraege, CancellationToken cancellationToken)
    {
        var liste = await antraege.AsNoTracking().OrderBy(a => a.Nachweisfrist).ThenBy(a => a.Id).Take(Eintraege)
            .Select(a => new { a.Id, a.Nummer, a.Titel, a.Traeger, a.EingereichtAm, a.Nachweisfrist }).ToListAsync(cancellationToken);
        return new Tagesabschnitt(titel, rang, [.. liste.Select(a => new Tagespunkt(a.Titel, $"/projekttraeger/foerderantraege/{a.Id}", $"{a.Nummer} · {a.Traeger}",
                a.Nachweisfrist is { } frist ? Wortdatum.UeberfaelligSeit(frist, _heute) : $"vom {a.EingereichtAm!.Value.AlsDatum()}", a.Nachweisfrist is not null))],
            "Nichts zu tun.", liste.Count == Eintraege ? "/projekttraeger/foerderantraege" : null, Nebenspalte: true);
    }

    private async Task<Tagesabschnitt> ToepfeAsync(CancellationToken cancellationToken)
    {
        var bis = _heute.AddDays(TageVorSchluss);
        var liste = await db.Foerdertoepfe.AsNoTracking().Where(t => t.Status == FoerdertopfStatus.Offen && t.Antragsschluss >= _heute && t.Antragsschluss <= bis)
            .OrderBy(t => t.Antragsschluss).ThenBy(t => t.Id).Take(Eintraege).ToListAsync(cancellationToken);
        return new Tagesabschnitt("Antragsschluss naht", 72, [.. liste.Select(t => new Tagespunkt(t.NameMitJahr, $"/projekttraeger/foerdertoepfe/{t.Id}", $"{t.Frei} frei", Wortdatum.Faellig(t.Antragsschluss, _heute)))],
            "Kein Antragsschluss in den nächsten Tagen.", Nebenspalte: true);
    }
}
