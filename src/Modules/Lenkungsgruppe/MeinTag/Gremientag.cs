using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.MeinTag;

/// <summary>Was Mitglieder heute tun: abstimmen, prüfen, zur Sitzung kommen; dem Stadtteilmanagement, was vorzubereiten ist.</summary>
internal sealed class Gremientag(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : ITagesbeitrag, INavigationszaehler
{
    private const int Eintraege = 8;

    public async Task<Tagesbeitrag> FuerHeuteAsync(CancellationToken cancellationToken)
    {
        var (heute, jetzt) = (uhr.Heute(), uhr.Jetzt());
        if (person.Ist(Rolle.Stadtteilmanagement)) return new Tagesbeitrag([], [await VorschlaegeAsync("Vorschläge zu ordnen", 70, db.Vorschlaege.Where(v => v.Status == VorschlagStatus.Eingereicht || v.Status == VorschlagStatus.Zurueckgestellt), "Kein Vorschlag wartet.", true, cancellationToken)]);
        if (!person.Ist(Rolle.Lenkungsgruppe)) return Tagesbeitrag.Leer;
        var sitzungen = await db.SitzungenFuer(person, heute).AsNoTracking().Where(s => s.Ende >= jetzt && s.Status == SitzungStatus.Eingeladen || s.Status == SitzungStatus.Eroeffnet).OrderBy(s => s.Beginn).ThenBy(s => s.Id).Take(Eintraege)
            .Select(s => new { s.Id, s.Nummer, s.Ort, s.Beginn, s.Status, s.OffeneAbstimmungId }).ToListAsync(cancellationToken);
        var pruefen = ZuPruefen(heute);
        var (anzahl, _) = await pruefen.ZaehleAsync(cancellationToken);
        var abschnitte = new List<Tagesabschnitt>();
        if (sitzungen.Find(s => s.OffeneAbstimmungId is not null) is { } laufend)
            abschnitte.Add(new Tagesabschnitt("Jetzt abstimmen", 1, [new Tagespunkt("Eine Abstimmung ist offen", $"/lenkungsgruppe/sitzungen/{laufend.Id}/stimme-abgeben", $"Sitzung {laufend.Nummer}", "jetzt", true)], ""));
        abschnitte.Add(await VorschlaegeAsync("Zu prüfen", 15, pruefen, "Sie haben alle Vorschläge geprüft.", false, cancellationToken));
        abschnitte.Add(new Tagesabschnitt("Sitzungen", 25, [.. sitzungen.Select(s => new Tagespunkt($"Sitzung der Lenkungsgruppe", $"/lenkungsgruppe/sitzungen/{s.Id}", $"{s.Nummer} · {s.Ort}", s.Status == SitzungStatus.Eroeffnet ? "läuft" : s.Beginn.AlsZeitpunkt()))], "Keine Sitzung ist einberufen."));
        return new Tagesbeitrag([new Kachel(anzahl, anzahl == 1 ? "Vorschlag zu prüfen" : "Vorschläge zu prüfen", "/lenkungsgruppe/vorschlaege?zuPruefen=true")], abschnitte);
    }

    public async Task<IReadOnlyDictionary<string, Zaehlerstand>> ZaehleAsync(CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Lenkungsgruppe)) return new Dictionary<string, Zaehlerstand>();
        var offen = person.Ist(Rolle.Stadtteilmanagement) ? db.Vorschlaege.Where(v => v.Offen) : ZuPruefen(uhr.Heute());
        return new Dictionary<string, Zaehlerstand> { ["vorschlaege"] = new((await offen.ZaehleAsync(cancellationToken)).Anzahl, false) };
    }

    private IQueryable<Vorschlag> ZuPruefen(DateOnly heute) => Vorschlagsfilter.ZuPruefen(db, db.VorschlaegeFuer(person, heute), person);

    private static async Task<Tagesabschnitt> VorschlaegeAsync(string titel, int rang, IQueryable<Vorschlag> vorschlaege, string leertext, bool nebenspalte, CancellationToken cancellationToken)
    {
        var liste = await vorschlaege.AsNoTracking().OrderBy(v => v.EingereichtAm).ThenBy(v => v.Id).Take(Eintraege).Select(v => new { v.Id, v.Nummer, v.Titel, v.Status, v.EingereichtAm }).ToListAsync(cancellationToken);
        return new Tagesabschnitt(titel, rang, [.. liste.Select(v => new Tagespunkt(v.Titel, $"/lenkungsgruppe/vorschlaege/{v.Id}", $"{v.Nummer} · {v.Status.Bezeichnung()}", v.EingereichtAm.ToString("dd.MM.", Ortszeit.Deutsch)))], leertext, liste.Count == Eintraege ? "/lenkungsgruppe/vorschlaege" : null, nebenspalte);
    }
}
