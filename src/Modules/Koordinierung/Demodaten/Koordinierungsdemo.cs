using MediatR;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Demodaten;

/// <summary>
/// Zwölf Monate Büroalltag, nachgespielt mit denselben Befehlen wie von Hand und in zeitlicher Reihenfolge, so dass Nummern, Verlauf und Prüfprotokoll stimmen.
/// Die jüngsten Anfragen bekommen ihre Stände im Abstand zu heute: „Mein Tag“ ist an keinem Tag leer.
/// </summary>
internal sealed class Koordinierungsdemo(IVerzeichnis verzeichnis) : IDemodaten
{
    public int Rang => 100;

    public async Task LadenAsync(Demolauf lauf, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var geschichte = new Geschichte(lauf, stammdaten, cancellationToken);
        var texte = Demotexte.Laden().Anliegen;
        var besondere = Lagen.Verteilen(texte);
        for (var i = 0; i < texte.Count; i++)
        {
            var alter = (int)(360 * Math.Pow(1 - (i + 0.5) / texte.Count, 1.25)) + 1;
            geschichte.Beginne(texte[i], i, alter, besondere.GetValueOrDefault(i));
        }
        foreach (var bedarf in Demobedarf.Alle) geschichte.Buendele(bedarf);
        await geschichte.SpieleAsync();
    }
}

/// <summary>Stände, die es in der Demo heute geben soll.</summary>
internal enum Lage { Keine, Ueberfaellig, UeberfaelligErinnert, UeberfaelligZweimalErinnert, FaelligHeute, FaelligMorgen, FaelligBald, Auszuwerten, Abgelehnt, Weitergegeben, Unbestaetigt, Ausgewertet, Zurueckgezogen, Entwurf }

internal static class Lagen
{
    private static readonly Lage[] Reihe =
    [
        Lage.Ueberfaellig, Lage.Unbestaetigt, Lage.FaelligHeute, Lage.UeberfaelligErinnert, Lage.Unbestaetigt, Lage.FaelligMorgen, Lage.Auszuwerten,
        Lage.UeberfaelligZweimalErinnert, Lage.FaelligBald, Lage.FaelligHeute, Lage.Ueberfaellig, Lage.Abgelehnt, Lage.Auszuwerten, Lage.FaelligMorgen,
        Lage.FaelligBald, Lage.Abgelehnt, Lage.Auszuwerten, Lage.Weitergegeben, Lage.Ausgewertet, Lage.Zurueckgezogen, Lage.Entwurf, Lage.Entwurf
    ];

    /// <summary>Verteilt die Lagen auf Anfragen, zuerst auf die beiden Ämter, als die man sich in der Demo anmelden kann.</summary>
    public static Dictionary<int, Lage> Verteilen(IReadOnlyList<Demoanliegen> texte)
    {
        // Worauf sich ein Duplikat beruft, muss älter sein als dieses und behält deshalb seinen Platz.
        var anfragen = Enumerable.Range(0, texte.Count)
            .Where(i => texte[i].Anfrage is not null && !texte.Any(t => t.Grund?.Contains($"„{texte[i].Betreff}“", StringComparison.Ordinal) == true)).ToList();
        var bevorzugt = anfragen.Where(i => texte[i].Anfrage!.Federfuehrend is "tiefbau" or "stadtgruen").Reverse().Take(11).ToList();
        return bevorzugt.Concat(anfragen.Except(bevorzugt).Reverse()).Zip(Reihe).ToDictionary(p => p.First, p => p.Second);
    }
}

/// <summary>Ein Zeitplan von Handlungen; jede kann weitere einplanen. Was in der Zukunft läge, geschieht nicht.</summary>
internal sealed class Geschichte(Demolauf lauf, Verwaltung.Contracts.Stammdaten stammdaten, CancellationToken cancellationToken)
{
    private readonly PriorityQueue<Func<Task>, (DateTime, int)> _plan = new();
    private readonly Random _zufall = new(2026);
    private readonly DateOnly _heute = DateOnly.FromDateTime(lauf.Jetzt.InBerlin());
    private readonly Dictionary<string, Guid> _nachBetreff = [];
    private readonly HashSet<string> _belegt = [];
    private int _reihenfolge;

    public void Beginne(Demoanliegen text, int nummer, int alter, Lage lage)
    {
        var eingang = lage == Lage.Keine ? Arbeitstage.AmOderNach(_heute.AddDays(-alter)) : Beginn(lage);
        if (eingang >= _heute) eingang = VorArbeitstagen(1);
        var stm = text.Stadtteil == "schmarl" ? Stadtteilmanagerin(1) : Stadtteilmanagerin(0);
        Um(eingang, zeit => AufnehmenAsync(text, nummer, eingang, stm, lage, zeit));
    }

    public void Buendele(Demobedarf bedarf)
    {
        var (id, tag) = (Guid.CreateVersion7(), VorArbeitstagen(bedarf.VorArbeitstagen));
        var stm = bedarf.Stadtteil == "schmarl" ? Stadtteilmanagerin(1) : Stadtteilmanagerin(0);
        Plane(tag, 16 * 60, z => SendeAsync(stm, z, new BedarfErfassen(id, bedarf.Titel, bedarf.Beschreibung, bedarf.Stadtteil, bedarf.Handlungsfeld, bedarf.Prioritaet, bedarf.Zielgruppe)));
        Plane(tag, 16 * 60 + 5, z => BelegenAsync(id, bedarf, stm, z));
        // Was inzwischen noch dazukam.
        Plane(VorArbeitstagen(2), 15 * 60, z => BelegenAsync(id, bedarf, stm, z));
        if (bedarf.Ziel == BedarfStatus.Erfasst) return;
        Plane(Arbeitstage.Nach(tag, 2), 10 * 60, z => AmBedarfAsync(stm, z, id, b => b.AnzahlBelege > 0 ? new BedarfPruefen(id, b.Version) : null));
        if (bedarf.Ziel == BedarfStatus.Eingebracht) Plane(Arbeitstage.Nach(tag, 6), 11 * 60, z => AmBedarfAsync(stm, z, id, b => b.KannEinbringen ? new BedarfEinbringen(id, b.Version, bedarf.Wortlaut) : null));
        if (bedarf.Ziel == BedarfStatus.Gedeckt) Plane(VorArbeitstagen(1), 16 * 60, z => AmBedarfAsync(stm, z, id, b => b.KannAbschliessen ? new BedarfAbschliessen(id, b.Version, Deckung.Gedeckt, bedarf.Wortlaut) : null));
    }

    public async Task SpieleAsync()
    {
        while (_plan.TryDequeue(out var handlung, out _)) await handlung();
    }

    private async Task AufnehmenAsync(Demoanliegen text, int nummer, DateOnly eingang, AngemeldetePerson stm, Lage lage, DateTime zeit)
    {
        var id = Guid.CreateVersion7(new DateTimeOffset(zeit, TimeSpan.Zero));
        _nachBetreff[text.Betreff] = id;
        await SendeAsync(stm, zeit, new AnliegenAufnehmen(id, text.Betreff, text.Schilderung, text.Stadtteil, text.Kanal, eingang, text.Handlungsfeld, text.Ort,
            text.Name, text.Kontakt, text.Kontakt is not null));
        await BeifuegenAsync(stm, zeit.AddMinutes(2), "anliegen", id, Beilagen.ZumAnliegen(text));
        if (text.Weg != "anfrage" && (_heute.DayNumber - eingang.DayNumber) < 4) return;
        for (var i = 0; i < text.Vermerke.Count; i++)
        {
            var vermerk = text.Vermerke[i];
            Um(Arbeitstage.Nach(eingang, 1 + i), z => SendeAsync(stm, z, new VermerkHinzufuegen(id, Guid.CreateVersion7(), ArtDesVermerks(vermerk), z.InBerlin(), vermerk)));
        }
        switch (text.Weg)
        {
            case "anfrage": Anfragen(text, text.Anfrage!, id, nummer, eingang, stm, lage); break;
            case "klarschiff":
                Um(Arbeitstage.Nach(eingang, 1), z => AmAnliegenAsync(stm, z, id, a => new BeiKlarschiffMelden(id, a.Version, $"{48_200 + nummer * 7}")));
                Abschluss(text, id, stm, Arbeitstage.Nach(eingang, 9 + _zufall.Next(12)));
                break;
            case "selbst":
                Um(Arbeitstage.Nach(eingang, 1), z => AmAnliegenAsync(stm, z, id, a => new InArbeitNehmen(id, a.Version)));
                Wiedervorlage(text, id, stm, Arbeitstage.Nach(eingang, 2), nummer);
                Abschluss(text, id, stm, Arbeitstage.Nach(eingang, 12 + _zufall.Next(14)));
                break;
            case "klaerung":
                Wiedervorlage(text, id, stm, Arbeitstage.Nach(eingang, 1), nummer);
                Um(Arbeitstage.Nach(eingang, 15), z => AmAnliegenAsync(stm, z, id, a => new InArbeitNehmen(id, a.Version)));
                Abschluss(text, id, stm, Arbeitstage.Nach(eingang, 25));
                break;
            default:
                Um(Arbeitstage.Nach(eingang, 2), z => AmAnliegenAsync(stm, z, id, async a => new AnliegenBeenden(id, a.Version, Ausgang(text.Weg), await OriginalAsync(text, stm, z), text.Grund)));
                break;
        }
    }

    private void Anfragen(Demoanliegen text, Demoanfrage anfrage, Guid anliegen, int nummer, DateOnly eingang, AngemeldetePerson stm, Lage lage)
    {
        var versand = Arbeitstage.Nach(eingang, 1 + _zufall.Next(2));
        var id = Guid.Empty;
        Um(versand, async zeit =>
        {
            id = Guid.CreateVersion7(new DateTimeOffset(zeit, TimeSpan.Zero));
            var mitKontakt = nummer % 9 == 4 && text.Kontakt is not null;
            await SendeAsync(stm, zeit, new AnfrageEntwerfen(id, anliegen, anfrage.Betreff, anfrage.Frage,
                anfrage.Pruefanfrage ? Auftraggeber.Ortsbeirat : Auftraggeber.Stadtteilmanagement, text.Stadtteil, text.Handlungsfeld, null,
                Amt(anfrage.Federfuehrend).Id, [.. anfrage.Beteiligt.Select(a => Amt(a).Id)], Frist(lage, versand), mitKontakt,
                mitKontakt ? "Die Person möchte vom Amt direkt angerufen werden und hat zugestimmt." : null));
            await BeifuegenAsync(stm, zeit.AddMinutes(2), "anfragen", id, Beilagen.ZurAnfrage(text, anfrage));
            if (lage == Lage.Entwurf) return;
            await AnAnfrageAsync(stm, zeit.AddMinutes(4), id, a => new AnfrageVersenden(id, a.Version));
            Verlauf(text, anfrage, anliegen, id, nummer, versand, stm, lage);
        });
    }

    private void Verlauf(Demoanliegen text, Demoanfrage anfrage, Guid anliegen, Guid id, int nummer, DateOnly versand, AngemeldetePerson stm, Lage lage)
    {
        string[] aemter = [anfrage.Federfuehrend, .. anfrage.Beteiligt];
        var spielart = lage == Lage.Keine ? nummer % 8 : -1;
        var letzteAntwort = versand;
        foreach (var (amt, i) in aemter.Select((a, i) => (a, i)))
        {
            var fuehrt = i == 0;
            if (lage == Lage.Unbestaetigt && fuehrt) continue;
            if (fuehrt && (lage == Lage.Abgelehnt || spielart == 3))
            {
                var abgelehnt = Arbeitstage.Nach(versand, 2);
                Um(abgelehnt, z => AlsAmtAsync(amt, z, id, (a, zust) => new ZustaendigkeitAblehnen(id, a.Version, zust, anfrage.Ablehnung)));
                if (spielart == 3) letzteAntwort = Max(letzteAntwort, Ersatz(anfrage, id, abgelehnt, stm, aemter));
                continue;
            }
            if (fuehrt && lage == Lage.Weitergegeben)
            {
                var neu = Amt(Ersatzamt(aemter)).Id;
                Um(Arbeitstage.Nach(versand, 2), z => AlsAmtAsync(amt, z, id, (a, zust) => new AnfrageWeitergeben(id, a.Version, zust, neu, anfrage.Ablehnung)));
                continue;
            }
            Um(Arbeitstage.Nach(versand, 1 + _zufall.Next(3)), z => AlsAmtAsync(amt, z, id, (a, zust) => new ZustaendigkeitBestaetigen(id, a.Version, zust)));
            if (fuehrt && IstUnbeantwortet(lage))
            {
                Mahnungen(id, versand, stm, lage, amt);
                continue;
            }
            var antwort = Arbeitstage.Nach(versand, spielart is 4 or 5 && fuehrt ? 15 + _zufall.Next(5) : 4 + _zufall.Next(6));
            if (fuehrt && spielart == 1)
            {
                var neu = Arbeitstage.Nach(versand, 20);
                Um(Arbeitstage.Nach(versand, 6), z => AlsAmtAsync(amt, z, id, (a, zust) => new ZwischenbescheidGeben(id, a.Version, zust, anfrage.Zwischenbescheid, neu)));
                antwort = Arbeitstage.Nach(versand, 18);
            }
            if (fuehrt && spielart == 4) Erinnern(id, Arbeitstage.Nach(versand, 12), stm, amt);
            if (fuehrt && spielart == 5)
                Um(Arbeitstage.Nach(versand, 8), z => AnAnfrageAsync(stm, z, id, a => new FristVerlaengern(id, a.Version, Zustaendigkeit(a, amt).Id, Arbeitstage.Nach(versand, 22), anfrage.Fristgrund)));
            Um(antwort, async z =>
            {
                if (fuehrt) await BeifuegenAsync(Sachbearbeitung(amt), z.AddMinutes(-3), "anfragen", id, Beilagen.ZurAntwort(Amt(amt).Name, nummer, anfrage));
                await AlsAmtAsync(amt, z, id, (a, zust) => new AnfrageBeantworten(id, a.Version, zust, anfrage.Antworten[amt]));
            });
            letzteAntwort = Max(letzteAntwort, antwort);
        }
        if (lage == Lage.Zurueckgezogen)
            Um(Arbeitstage.Nach(versand, 3), z => AnAnfrageAsync(stm, z, id, a => new AnfrageZurueckziehen(id, a.Version, "Die Frage hat sich beim Ortstermin erledigt.")));
        if (lage is not (Lage.Keine or Lage.Auszuwerten or Lage.Ausgewertet)) return;
        if (spielart == 2) letzteAntwort = Rueckfrage(anfrage, id, letzteAntwort, stm);
        if (lage == Lage.Auszuwerten) return;
        Um(Arbeitstage.Nach(letzteAntwort, 1 + _zufall.Next(3)), z => AnAnfrageAsync(stm, z, id, a => new AnfrageAuswerten(id, a.Version, anfrage.Auswertung, lage == Lage.Keine)));
        if (lage == Lage.Ausgewertet) return;
        Abschluss(text, anliegen, stm, Arbeitstage.Nach(letzteAntwort, 5));
    }

    private DateOnly Ersatz(Demoanfrage anfrage, Guid id, DateOnly abgelehnt, AngemeldetePerson stm, string[] beteiligt)
    {
        var ersatz = Ersatzamt(beteiligt);
        var antwort = Arbeitstage.Nach(abgelehnt, 9);
        Um(Arbeitstage.Nach(abgelehnt, 1), z => AnAnfrageAsync(stm, z, id, a => new AmtZuweisen(id, a.Version, Amt(ersatz).Id, true, Arbeitstage.Nach(abgelehnt, 11), "Nach Ablehnung neu zugewiesen.")));
        Um(Arbeitstage.Nach(abgelehnt, 3), z => AlsAmtAsync(ersatz, z, id, (a, zust) => new ZustaendigkeitBestaetigen(id, a.Version, zust)));
        Um(antwort, z => AlsAmtAsync(ersatz, z, id, (a, zust) => new AnfrageBeantworten(id, a.Version, zust, anfrage.Antworten[anfrage.Federfuehrend])));
        return antwort;
    }

    private static string Ersatzamt(string[] beteiligt) => new[] { "stadtamt", "umwelt", "koe", "kataster", "bauamt" }.First(a => !beteiligt.Contains(a));

    private DateOnly Rueckfrage(Demoanfrage anfrage, Guid id, DateOnly nach, AngemeldetePerson stm)
    {
        var frage = Arbeitstage.Nach(nach, 1);
        var antwort = Arbeitstage.Nach(frage, 4);
        Um(frage, z => AnAnfrageAsync(stm, z, id, a => new RueckfrageStellen(id, a.Version, Zustaendigkeit(a, anfrage.Federfuehrend).Id, anfrage.Rueckfrage, Arbeitstage.Nach(frage, 5))));
        Um(antwort, z => AlsAmtAsync(anfrage.Federfuehrend, z, id, (a, zust) => new AnfrageBeantworten(id, a.Version, zust, "Ergänzend: " + anfrage.Antworten[anfrage.Federfuehrend])));
        return antwort;
    }

    private void Mahnungen(Guid id, DateOnly versand, AngemeldetePerson stm, Lage lage, string amt)
    {
        var frist = Frist(lage, versand);
        if (lage is Lage.UeberfaelligErinnert or Lage.UeberfaelligZweimalErinnert) Erinnern(id, Arbeitstage.Nach(frist, 1), stm, amt);
        if (lage == Lage.UeberfaelligZweimalErinnert) Erinnern(id, Arbeitstage.Nach(frist, 6), stm, amt);
    }

    private void Erinnern(Guid id, DateOnly tag, AngemeldetePerson stm, string amt) => Um(tag, z => AnAnfrageAsync(stm, z, id, a =>
        Zustaendigkeit(a, amt) is { Ueberfaellig: true } zust ? new AmtErinnern(id, a.Version, zust.Id, Platzhaltertext.Fuellen(Textverwendungen.Erinnerung(zust.NaechsteStufe).Grundbausteine[0].Text, Textverwendungen.Werte(a, zust, stammdaten))) : null));

    private void Wiedervorlage(Demoanliegen text, Guid id, AngemeldetePerson stm, DateOnly tag, int nummer) => Um(tag, z =>
    {
        var wann = (nummer % 3) switch { 0 => _heute, 1 => _heute.AddDays(-2 - nummer % 4), _ => Arbeitstage.Nach(_heute, 2 + nummer % 6) };
        var amTag = DateOnly.FromDateTime(z.InBerlin());
        if (wann <= amTag || _heute.DayNumber - amTag.DayNumber > 60) wann = Arbeitstage.Nach(amTag, 5);
        return AmAnliegenAsync(stm, z, id, a => new WiedervorlageSetzen(id, a.Version, wann, text.Wiedervorlage));
    });

    private void Abschluss(Demoanliegen text, Guid id, AngemeldetePerson stm, DateOnly tag) => Um(tag, z => AmAnliegenAsync(stm, z, id, a => !a.Offen || a.Anfragen.Any(f => f.Offen)
        ? null : a.RueckmeldungGewuenscht ? new RueckmeldungGeben(id, a.Version, text.Rueckmeldung, !WartetAufDank(tag)) : new AnliegenAbschliessen(id, a.Version)));

    // Manche bleiben nach der Rückmeldung noch ein paar Tage offen, falls die Person sich meldet.
    private bool WartetAufDank(DateOnly tag) => _heute.DayNumber - tag.DayNumber is >= 0 and < 12;

    private async Task<string?> OriginalAsync(Demoanliegen text, AngemeldetePerson stm, DateTime zeit)
    {
        if (text.Weg != "duplikat") return null;
        var original = _nachBetreff.First(p => text.Grund!.Contains($"„{p.Key}“", StringComparison.Ordinal)).Value;
        return (await SendeAsync(stm, zeit, new Anliegenansicht(original))).Nummer;
    }

    private async Task BeifuegenAsync(AngemeldetePerson person, DateTime zeit, string art, Guid vorgang, IReadOnlyList<(string Name, byte[] Inhalt)> beilagen)
    {
        foreach (var (name, inhalt) in beilagen)
            await SendeAsync(person, zeit, new DateiHochladen(art, vorgang, Guid.CreateVersion7(new DateTimeOffset(zeit, TimeSpan.Zero)), name, new MemoryStream(inhalt)));
    }

    private Task AmAnliegenAsync(AngemeldetePerson person, DateTime zeit, Guid id, Func<AnliegenAkte, IRequest?> befehl) =>
        AmAnliegenAsync(person, zeit, id, akte => Task.FromResult(befehl(akte)));

    private async Task AmAnliegenAsync(AngemeldetePerson person, DateTime zeit, Guid id, Func<AnliegenAkte, Task<IRequest?>> befehl)
    {
        if (await befehl(await SendeAsync(person, zeit, new Anliegenansicht(id))) is { } gewollt) await SendeAsync(person, zeit, gewollt);
    }

    private async Task AnAnfrageAsync(AngemeldetePerson person, DateTime zeit, Guid id, Func<AnfrageAkte, IRequest?> befehl)
    {
        if (befehl(await SendeAsync(person, zeit, new Anfrageansicht(id))) is { } gewollt) await SendeAsync(person, zeit, gewollt);
    }

    private Task AlsAmtAsync(string amt, DateTime zeit, Guid id, Func<AnfrageAkte, Guid, IRequest> befehl) =>
        AnAnfrageAsync(Sachbearbeitung(amt), zeit, id, a => Zustaendigkeit(a, amt) is { Laeuft: true } zust ? befehl(a, zust.Id) : null);

    private Task<T> SendeAsync<T>(AngemeldetePerson person, DateTime zeit, IRequest<T> befehl) => lauf.SendeAsync(person, zeit, befehl, cancellationToken);

    private async Task BelegenAsync(Guid id, Demobedarf bedarf, AngemeldetePerson stm, DateTime zeit)
    {
        var belege = bedarf.Belege.Where(b => _nachBetreff.ContainsKey(b) && !_belegt.Contains(b)).ToList();
        if (belege.Count == 0) return;
        await SendeAsync(stm, zeit, new BelegeHinzufuegen(id, [.. belege.Select(b => _nachBetreff[b])]));
        _belegt.UnionWith(belege);
    }

    private async Task AmBedarfAsync(AngemeldetePerson stm, DateTime zeit, Guid id, Func<BedarfAkte, IRequest?> handlung)
    {
        if (handlung(await SendeAsync(stm, zeit, new BedarfAnsicht(id))) is { } befehl) await SendeAsync(stm, zeit, befehl);
    }

    private void Um(DateOnly tag, Func<DateTime, Task> handlung) => Plane(tag, 8 * 60 + _zufall.Next(8 * 60), handlung);

    private void Plane(DateOnly tag, int minute, Func<DateTime, Task> handlung)
    {
        var zeit = Ortszeit.NachUtc(tag.ToDateTime(TimeOnly.MinValue).AddMinutes(minute));
        if (zeit < lauf.Jetzt.AddMinutes(-10)) _plan.Enqueue(() => handlung(zeit), (zeit, _reihenfolge++));
    }

    private DateOnly Beginn(Lage lage) => lage switch
    {
        Lage.Ueberfaellig => VorArbeitstagen(16),
        Lage.UeberfaelligErinnert => VorArbeitstagen(18),
        Lage.UeberfaelligZweimalErinnert => VorArbeitstagen(23),
        Lage.Auszuwerten => VorArbeitstagen(15),
        Lage.Abgelehnt => VorArbeitstagen(7),
        Lage.Unbestaetigt or Lage.Weitergegeben or Lage.Entwurf => VorArbeitstagen(4),
        Lage.Ausgewertet => VorArbeitstagen(22),
        _ => VorArbeitstagen(12)
    };

    private DateOnly Frist(Lage lage, DateOnly versand) => lage switch
    {
        Lage.FaelligHeute => Arbeitstage.AmOderNach(_heute),
        Lage.FaelligMorgen => Arbeitstage.Nach(_heute, 1),
        Lage.FaelligBald => Arbeitstage.Nach(_heute, 3),
        _ => Arbeitstage.Nach(versand, Koordinierung.Anfragen.Frist.Werktage)
    };

    private DateOnly VorArbeitstagen(int anzahl)
    {
        var tag = _heute;
        while (anzahl > 0)
            if (Arbeitstage.Ist(tag = tag.AddDays(-1))) anzahl--;
        return tag;
    }

    private static bool IstUnbeantwortet(Lage lage) => lage is Lage.Ueberfaellig or Lage.UeberfaelligErinnert or Lage.UeberfaelligZweimalErinnert
        or Lage.FaelligHeute or Lage.FaelligMorgen or Lage.FaelligBald or Lage.Unbestaetigt or Lage.Zurueckgezogen;

    private static Vermerkart ArtDesVermerks(string text) =>
        text.Contains("elefon", StringComparison.Ordinal) ? Vermerkart.Telefonat
        : text.Contains("Vor-Ort", StringComparison.Ordinal) || text.Contains("Ortstermin", StringComparison.Ordinal) ? Vermerkart.VorOrtTermin
        : text.Contains("espräch", StringComparison.Ordinal) ? Vermerkart.Gespraech : Vermerkart.Notiz;

    private static Ausgang Ausgang(string weg) => weg switch
    {
        "duplikat" => Koordinierung.Anliegen.Ausgang.Duplikat,
        "zurueckgezogen" => Koordinierung.Anliegen.Ausgang.Zurueckgezogen,
        _ => Koordinierung.Anliegen.Ausgang.NichtZustaendig
    };

    private AmtEintrag Amt(string kuerzel) => stammdaten.Aemter.First(a => a.Kuerzel == kuerzel);

    private ZustaendigkeitAkte Zustaendigkeit(AnfrageAkte akte, string amt) => akte.Zustaendigkeiten.First(z => z.AmtId == Amt(amt).Id);

    private AngemeldetePerson Stadtteilmanagerin(int welche) => stammdaten.Personen.Where(p => p.Rollen.Contains(Rolle.Stadtteilmanagement)).ElementAt(welche).Angemeldet();

    private AngemeldetePerson Sachbearbeitung(string amt) => stammdaten.Personen.First(p => p.Aemter.Contains(Amt(amt).Id)).Angemeldet();

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
