using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.MeinTag;

/// <summary>Was die Koordinierung heute zeigt: dem Stadtteilmanagement, was wartet und drängt; dem Fachamt, was es zu tun hat; der Revision den Überblick.</summary>
internal sealed class Koordinierungstag(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag
{
    private const int Eintraege = 8;
    private readonly DateOnly _heute = uhr.Heute();

    public Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken) =>
        person.Ist(Rolle.Stadtteilmanagement) ? StadtteilmanagementAsync(cancellationToken)
        : person.Ist(Rolle.Fachamt) ? FachamtAsync(cancellationToken)
        : person.Ist(Rolle.Revision) ? RevisionAsync(cancellationToken)
        : Task.FromResult(Tagesbeitrag.Leer);

    // Am Wochenende ist mit „diese Woche“ niemandem geholfen: Dann zählt schon die nächste.
    private bool IstWochenende => _heute.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private string Woche => IstWochenende ? "Nächste Woche" : "Diese Woche";

    private string InDerWoche => IstWochenende ? "nächste Woche" : "diese Woche";

    private DateOnly Wochenende => _heute.AddDays((7 - (int)_heute.DayOfWeek) % 7 + (IstWochenende ? 7 : 0));

    private async Task<Tagesbeitrag> StadtteilmanagementAsync(CancellationToken cancellationToken)
    {
        var offen = db.Anfragen.AsNoTracking().Where(a => a.Offen);
        var ueberfaellig = offen.Where(a => a.NaechsteFrist < _heute);
        var dieseWoche = offen.Where(a => a.NaechsteFrist >= _heute && a.NaechsteFrist <= Wochenende);
        var wartend = offen.Where(a => a.Status == AnfrageStatus.Versandt);
        var auswerten = offen.Where(a => a.Status == AnfrageStatus.Beantwortet);
        var zuweisen = offen.Where(a => a.ZuweisungNoetig);
        var wiedervorlagen = db.Anliegen.AsNoTracking().Where(a => a.Offen && a.Wiedervorlage <= _heute);
        var neu = db.Anliegen.AsNoTracking().Where(a => a.Offen && a.Status == AnliegenStatus.Neu);

        var zahlen = await Seitenabruf.ZaehleAlleAsync([ueberfaellig.Select(a => a.Id), dieseWoche.Select(a => a.Id), wiedervorlagen.Select(a => a.Id), wartend.Select(a => a.Id)], cancellationToken);
        var (anzahlUeberfaellig, anzahlWoche, anzahlWiedervorlagen, anzahlWartend) = (zahlen[0], zahlen[1], zahlen[2], zahlen[3]);
        return new Tagesbeitrag(
            [
                new Kachel(anzahlUeberfaellig, anzahlUeberfaellig == 1 ? "überfällige Anfrage" : "überfällige Anfragen", "/koordinierung/anfragen?ueberfaellig=true&sortierung=frist", true),
                new Kachel(anzahlWoche, $"{InDerWoche} fällig", $"/koordinierung/anfragen?bis={Wochenende:yyyy-MM-dd}&sortierung=frist"),
                new Kachel(anzahlWiedervorlagen, anzahlWiedervorlagen == 1 ? "Wiedervorlage" : "Wiedervorlagen", "/koordinierung/anliegen?faellig=true&sortierung=wiedervorlage"),
                new Kachel(anzahlWartend, anzahlWartend == 1 ? "wartet auf Antwort" : "warten auf Antwort", "/koordinierung/anfragen?status=wartend&sortierung=frist")
            ],
            [
                await AnfragenAsync("Überfällig", 10, ueberfaellig, "Nichts ist überfällig.", "/koordinierung/anfragen?ueberfaellig=true&sortierung=frist", cancellationToken),
                await AnfragenAsync($"{Woche} fällig", 20, dieseWoche, $"{Woche} läuft keine Frist ab.", $"/koordinierung/anfragen?bis={Wochenende:yyyy-MM-dd}&sortierung=frist", cancellationToken),
                await AnfragenAsync("Beantwortet, auszuwerten", 30, auswerten, "Keine Antwort wartet auf Auswertung.", "/koordinierung/anfragen?status=Beantwortet", cancellationToken),
                await AnfragenAsync("Abgelehnt, neu zuzuweisen", 40, zuweisen, "Kein Amt hat abgelehnt.", "/koordinierung/anfragen?zuweisen=true", cancellationToken),
                await WiedervorlagenAsync(wiedervorlagen, cancellationToken),
                await NeueAsync(neu, cancellationToken)
            ]);
    }

    private async Task<Tagesbeitrag> FachamtAsync(CancellationToken cancellationToken)
    {
        var bestaetigen = Arbeitskoerbe.Posten(db, person, Arbeitskorb.ZuBestaetigen);
        var beantworten = Arbeitskoerbe.Posten(db, person, Arbeitskorb.ZuBeantworten);
        var warten = Arbeitskoerbe.Posten(db, person, Arbeitskorb.WartetAufAndere);
        var zahlen = await Seitenabruf.ZaehleAlleAsync([
            bestaetigen.Where(p => p.Zustaendigkeit.Frist < _heute).Select(p => p.Zustaendigkeit.Id), beantworten.Where(p => p.Zustaendigkeit.Frist < _heute).Select(p => p.Zustaendigkeit.Id),
            bestaetigen.Select(p => p.Zustaendigkeit.Id), beantworten.Select(p => p.Zustaendigkeit.Id), warten.Select(p => p.Zustaendigkeit.Id)
        ], cancellationToken);
        return new Tagesbeitrag(
            [
                new Kachel(zahlen[0] + zahlen[1], "überfällig", "/koordinierung/stellungnahmen?korb=ZuBeantworten", true),
                new Kachel(zahlen[2], "zu bestätigen", "/koordinierung/stellungnahmen?korb=ZuBestaetigen"),
                new Kachel(zahlen[3], "zu beantworten", "/koordinierung/stellungnahmen?korb=ZuBeantworten"),
                new Kachel(zahlen[4], "warten auf andere", "/koordinierung/stellungnahmen?korb=WartetAufAndere")
            ],
            [
                await PostenAsync("Zu bestätigen", 10, bestaetigen, "Keine neue Anfrage.", "/koordinierung/stellungnahmen?korb=ZuBestaetigen", cancellationToken),
                await PostenAsync("Zu beantworten", 20, beantworten, "Nichts zu beantworten.", "/koordinierung/stellungnahmen?korb=ZuBeantworten", cancellationToken)
            ]);
    }

    private async Task<Tagesbeitrag> RevisionAsync(CancellationToken cancellationToken)
    {
        var offen = db.Anfragen.AsNoTracking().Where(a => a.Offen && a.VersandtAm != null);
        var ueberfaellig = offen.Where(a => a.NaechsteFrist < _heute);
        var zahlen = await Seitenabruf.ZaehleAlleAsync([ueberfaellig.Select(a => a.Id), offen.Select(a => a.Id)], cancellationToken);
        return new Tagesbeitrag(
            [
                new Kachel(zahlen[0], "überfällige Anfragen", "/verwaltung/revision", true),
                new Kachel(zahlen[1], "laufende Anfragen", "/verwaltung/revision")
            ],
            [await AnfragenAsync("Überfällig", 10, ueberfaellig, "Nichts ist überfällig.", "/verwaltung/revision", cancellationToken)]);
    }

    private async Task<Tagesabschnitt> AnfragenAsync(string titel, int rang, IQueryable<Anfrage> anfragen, string leertext, string alle, CancellationToken cancellationToken)
    {
        var liste = await anfragen.OrderBy(a => a.NaechsteFrist).ThenBy(a => a.Id).Take(Eintraege).Select(Anfragestand.Projektion).ToListAsync(cancellationToken);
        return new Tagesabschnitt(titel, rang, [.. liste.Select(Punkt)], leertext, liste.Count == Eintraege ? alle : null);
    }

    private Tagespunkt Punkt(Anfragestand a)
    {
        var dringend = a.NaechsteFrist < _heute;
        var erinnerung = a.Zustaendigkeiten.Where(z => z.Laeuft && z.Erinnerungen > 0).MaxBy(z => z.LetzteErinnerung);
        return new Tagespunkt(a.Betreff, $"/koordinierung/anfragen/{a.Id}", $"{a.Nummer} · {Gesamtstand.Fuer(a, person, _heute)}",
            a.NaechsteFrist is not { } frist ? "" : dringend ? Wortdatum.UeberfaelligSeit(frist, _heute) : Wortdatum.Faellig(frist, _heute), dringend,
            erinnerung is null ? a.Zustaendigkeiten.Any(z => Mahnstufe.NaechsteFaellig(z, _heute)) ? "Erinnerung steht an" : null
                : $"{(erinnerung.Erinnerungen > 2 ? "eskaliert" : $"{erinnerung.Erinnerungen}. Erinnerung")} am {erinnerung.LetzteErinnerung!.Value:dd.MM.}");
    }

    private async Task<Tagesabschnitt> WiedervorlagenAsync(IQueryable<Anliegen.Anliegen> wiedervorlagen, CancellationToken cancellationToken)
    {
        var liste = await wiedervorlagen.OrderBy(a => a.Wiedervorlage).ThenBy(a => a.Id).Take(Eintraege)
            .Select(a => new { a.Id, a.Nummer, a.Betreff, a.Wiedervorlage, a.WiedervorlageNotiz }).ToListAsync(cancellationToken);
        return new Tagesabschnitt("Wiedervorlagen", 50, [.. liste.Select(a => new Tagespunkt(a.Betreff, $"/koordinierung/anliegen/{a.Id}",
                a.WiedervorlageNotiz is null ? a.Nummer : $"{a.Nummer} · {a.WiedervorlageNotiz}",
                a.Wiedervorlage < _heute ? Wortdatum.UeberfaelligSeit(a.Wiedervorlage!.Value, _heute) : "heute", a.Wiedervorlage < _heute))],
            "Heute liegt nichts wieder vor.", liste.Count == Eintraege ? "/koordinierung/anliegen?faellig=true&sortierung=wiedervorlage" : null, Nebenspalte: true);
    }

    private async Task<Tagesabschnitt> NeueAsync(IQueryable<Anliegen.Anliegen> neu, CancellationToken cancellationToken)
    {
        var liste = await neu.OrderByDescending(a => a.EingangAm).ThenBy(a => a.Id).Take(Eintraege)
            .Select(a => new { a.Id, a.Nummer, a.Betreff, a.EingangAm, a.Kanal }).ToListAsync(cancellationToken);
        return new Tagesabschnitt("Neu eingegangen", 60, [.. liste.Select(a => new Tagespunkt(a.Betreff, $"/koordinierung/anliegen/{a.Id}",
                $"{a.Nummer} · {a.Kanal.Bezeichnung()}", a.EingangAm.ToString("dd.MM.", Ortszeit.Deutsch)))],
            "Nichts Neues.", liste.Count == Eintraege ? "/koordinierung/anliegen?status=Neu" : null, Nebenspalte: true);
    }

    private async Task<Tagesabschnitt> PostenAsync(
        string titel, int rang, IQueryable<Arbeitsposten> posten, string leertext, string alle, CancellationToken cancellationToken)
    {
        var liste = await posten.OrderBy(p => p.Zustaendigkeit.Frist).ThenBy(p => p.Zustaendigkeit.Id).Take(Eintraege)
            .Select(p => new { p.Anfrage.Id, p.Anfrage.Nummer, p.Anfrage.Betreff, p.Zustaendigkeit.Amtsname, p.Zustaendigkeit.Frist, Lead = p.Anfrage.FederfuehrendesAmtId == p.Zustaendigkeit.AmtId })
            .ToListAsync(cancellationToken);
        return new Tagesabschnitt(titel, rang, [.. liste.Select(p => new Tagespunkt(p.Betreff, $"/koordinierung/anfragen/{p.Id}",
                $"{p.Nummer} · {p.Amtsname}{(p.Lead ? " (federführend)" : "")}",
                p.Frist < _heute ? $"überfällig {Wortdatum.UeberfaelligSeit(p.Frist, _heute)}" : Wortdatum.Faellig(p.Frist, _heute), p.Frist < _heute))],
            leertext, liste.Count == Eintraege ? alle : null);
    }
}
