using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.MeinTag;

/// <summary>Welche Gäste auf einen Link warten und wessen Zugang bald endet – für die, die es ändern können, und für den Gast selbst.</summary>
internal sealed class Gastkontentag(VerwaltungContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int HoechstensPunkte = 10;

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        var verwaltet = person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Administration);
        Tagesabschnitt?[] abschnitte = verwaltet
            ? [await WuenscheAsync(cancellationToken), await AblaufAsync(cancellationToken), await EigenerAblaufAsync(cancellationToken)]
            : [await EigenerAblaufAsync(cancellationToken)];
        return new Tagesbeitrag([], [.. abschnitte.OfType<Tagesabschnitt>()]);
    }

    private async Task<Tagesabschnitt?> WuenscheAsync(CancellationToken cancellationToken)
    {
        var konten = await db.Gastkonten.AsNoTracking().Where(k => k.ZugangGewuenschtAm != null && !k.Gesperrt).OrderBy(k => k.ZugangGewuenschtAm).ThenBy(k => k.Id)
            .Take(HoechstensPunkte).ToListAsync(cancellationToken);
        return await AbschnittAsync("Gäste, die nicht mehr hineinkommen", 610, konten, k => ("wünscht einen neuen Link", k.ZugangGewuenschtAm!.Value.AlsZeitpunkt()), Gaststand.WuenschtLink.ToString(), cancellationToken);
    }

    private async Task<Tagesabschnitt?> AblaufAsync(CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var grenze = heute.AddDays(Gastkonto.ErinnerungTage);
        var konten = await db.Gastkonten.AsNoTracking().Where(k => !k.Gesperrt && k.ZugangBis >= heute && k.ZugangBis <= grenze).OrderBy(k => k.ZugangBis).ThenBy(k => k.Id)
            .Take(HoechstensPunkte).ToListAsync(cancellationToken);
        return await AbschnittAsync("Gastkonten, die bald ablaufen", 620, konten, k => ("Zugang endet, wenn ihn niemand verlängert", Wortdatum.Faellig(k.ZugangBis, heute)), "laeuft-ab", cancellationToken);
    }

    private async Task<Tagesabschnitt?> EigenerAblaufAsync(CancellationToken cancellationToken)
    {
        var eigenes = await db.Gastkonten.AsNoTracking().FirstOrDefaultAsync(k => k.Id == person.Id, cancellationToken);
        return eigenes?.LaeuftBaldAb(uhr.Heute()) != true ? null : new Tagesabschnitt("Ihr Zugang", 5,
            [new Tagespunkt($"Ihr Gastkonto läuft am {eigenes.ZugangBis.AlsDatum()} ab", "/verwaltung/gastsicherheit", "Bitten Sie das Stadtteilmanagement, es zu verlängern.", "")], "");
    }

    // Ohne Einträge kein Abschnitt: Beides kommt selten vor und stünde sonst jeden Tag leer da.
    private async Task<Tagesabschnitt?> AbschnittAsync(
        string titel, int rang, IReadOnlyList<Gastkonto> konten, Func<Gastkonto, (string Zusatz, string Termin)> angaben, string stand, CancellationToken cancellationToken)
    {
        if (konten.Count == 0) return null;
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return new Tagesabschnitt(titel, rang,
            [.. konten.Select(k => (Konto: k, Text: angaben(k))).Select(z =>
                new Tagespunkt(stammdaten.Personenname(z.Konto.Id), $"/verwaltung/gastkonten/{z.Konto.Id}", z.Text.Zusatz, z.Text.Termin))], "", $"/verwaltung/gastkonten?zugang={stand}");
    }
}
