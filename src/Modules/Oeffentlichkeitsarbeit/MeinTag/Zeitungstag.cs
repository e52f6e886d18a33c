using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.MeinTag;

/// <summary>Was bei der WIR2 heute ansteht: eingereichte Beiträge und der nahe Redaktionsschluss.</summary>
internal sealed class Zeitungstag(OeffentlichkeitsarbeitContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int Eintraege = 8, TageVorSchluss = 21;
    private readonly DateOnly _heute = uhr.Heute();

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Redaktion)) return Tagesbeitrag.Leer;
        Tagesabschnitt[] abschnitte = [await EingereichteAsync(cancellationToken), await SchlussAsync(cancellationToken)];
        // Wo nichts ansteht, braucht der Tag keine Überschrift.
        return new Tagesbeitrag([], [.. abschnitte.Where(a => a.Punkte.Count > 0)]);
    }

    private async Task<Tagesabschnitt> EingereichteAsync(CancellationToken cancellationToken)
    {
        var liste = await db.Beitraege.AsNoTracking().Where(b => b.Status == BeitragStatus.Eingereicht).OrderBy(b => b.StandSeit).ThenBy(b => b.Id).Take(Eintraege)
            .Select(b => new { b.Id, b.Titel, b.Urheber, b.StandSeit }).ToListAsync(cancellationToken);
        return new Tagesabschnitt("Eingereichte Beiträge", 80, [.. liste.Select(b => new Tagespunkt(b.Titel, $"/oeffentlichkeitsarbeit/beitraege/{b.Id}", b.Urheber ?? "Urheber noch offen", $"vom {DateOnly.FromDateTime(b.StandSeit.InBerlin()).AlsDatum()}"))],
            "Nichts zu tun.", liste.Count == Eintraege ? "/oeffentlichkeitsarbeit/beitraege?status=Eingereicht" : null, Nebenspalte: true);
    }

    private async Task<Tagesabschnitt> SchlussAsync(CancellationToken cancellationToken)
    {
        var bis = _heute.AddDays(TageVorSchluss);
        var liste = await db.Ausgaben.AsNoTracking().Where(a => a.Status < AusgabeStatus.Redaktionsschluss && a.Redaktionsschluss <= bis).OrderBy(a => a.Redaktionsschluss).ThenBy(a => a.Id).Take(Eintraege)
            .Select(a => new { a.Id, a.Nummer, a.Jahrgang, a.Titelthema, a.Redaktionsschluss }).ToListAsync(cancellationToken);
        return new Tagesabschnitt("Redaktionsschluss der WIR2", 81, [.. liste.Select(a => new Tagespunkt(Ausgabe.NameVon(a.Nummer, a.Jahrgang), $"/oeffentlichkeitsarbeit/ausgaben/{a.Id}", a.Titelthema, Wortdatum.Faellig(a.Redaktionsschluss, _heute), a.Redaktionsschluss < _heute))],
            "Kein Redaktionsschluss in den nächsten Tagen.", Nebenspalte: true);
    }
}
