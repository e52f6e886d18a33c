using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Faden;

/// <summary>Projekte und Förderanträge im Roten Faden. Die Schritte stehen im Prüfprotokoll; hier bekommen sie ihre Sätze.</summary>
internal sealed class Projektfaden(ProjekttraegerContext db, AngemeldetePerson person) : IFadenbeitrag
{
    private const int Hoechstens = 50;

    // Was Kleinarbeit ist (bearbeitet, vermerkt), gehört in den Verlauf und nicht in den Faden.
    private static readonly Dictionary<string, (string Text, string Neutral)> Schritte = new()
    {
        [nameof(Projekte.ProjektAnlegen)] = ("Projekt {0} angelegt", "Ein Projekt ist angelegt"),
        [nameof(Projekte.ProjektStarten)] = ("Projekt {0} gestartet", "Ein Projekt ist gestartet"),
        [nameof(Projekte.ProjektAbschliessen)] = ("Projekt {0} abgeschlossen", "Ein Projekt ist abgeschlossen"),
        [nameof(Projekte.ProjektAbbrechen)] = ("Projekt {0} abgebrochen", "Ein Projekt ist abgebrochen"),
        [nameof(FoerderantragEinreichen)] = ("Förderantrag {0} eingereicht", "Ein Förderantrag ist eingereicht"),
        [nameof(FormalPruefen)] = ("Förderantrag {0} formal geprüft", "Ein Förderantrag ist formal geprüft"),
        [nameof(InBeratungGeben)] = ("Förderantrag {0} in Beratung gegeben", "Ein Förderantrag ist in Beratung"),
        [nameof(FoerderwuerdigkeitEintragen)] = ("Über die Förderwürdigkeit von {0} entschieden", "Über die Förderwürdigkeit ist entschieden"),
        [nameof(Lenkungsgruppe.Contracts.BeschlussGefasst)] = ("Beschluss zum Förderantrag {0} übernommen", "Über einen Förderantrag ist beschlossen"),
        [nameof(FoerderantragBewilligen)] = ("Zuwendung zu {0} bewilligt", "Ein Förderantrag ist bewilligt"),
        [nameof(FoerderfaehigkeitVerneinen)] = ("Förderantrag {0} ist nicht förderfähig", "Ein Förderantrag ist nicht förderfähig"),
        [nameof(FoerderantragZurueckziehen)] = ("Förderantrag {0} zurückgezogen", "Ein Förderantrag ist zurückgezogen"),
        [nameof(ZuwendungAuszahlen)] = ("Zuwendung zu {0} ausgezahlt", "Eine Zuwendung ist ausgezahlt"),
        [nameof(NachweisPruefen)] = ("Verwendungsnachweis zu {0} geprüft", "Ein Verwendungsnachweis ist geprüft")
    };

    public async Task<IReadOnlyList<Fadenschritt>> SchritteAsync(Guid fadenId, CancellationToken cancellationToken)
    {
        var sichtbare = db.Foerderantraege.FuerPerson(person).Select(a => a.Id);
        var darfProjekte = person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision);
        var projekte = await db.Projekte.AsNoTracking().Where(p => p.FadenId == fadenId).OrderByDescending(p => p.Id).Take(Hoechstens)
            .Select(p => new Vorgang(p.Id, p.Nummer, "projekte", darfProjekte)).ToListAsync(cancellationToken);
        var antraege = await db.Foerderantraege.AsNoTracking().Where(a => a.FadenId == fadenId).OrderByDescending(a => a.Id).Take(Hoechstens)
            .Select(a => new Vorgang(a.Id, a.Nummer, "foerderantraege", sichtbare.Contains(a.Id))).ToListAsync(cancellationToken);
        var vorgaenge = projekte.Concat(antraege).ToDictionary(v => v.Id);
        if (vorgaenge.Count == 0) return [];
        var (ids, aktionen) = (vorgaenge.Keys.ToArray(), Schritte.Keys.ToArray());
        var eintraege = await db.Audit.AsNoTracking().Where(e => ids.Contains(e.ObjektId) && aktionen.Contains(e.Aktion)).OrderByDescending(e => e.Sequence).Take(Hoechstens)
            .Select(e => new { e.Zeitpunkt, e.ObjektId, e.Aktion }).ToListAsync(cancellationToken);
        return [.. eintraege.Select(e => Schritt(e.Zeitpunkt, e.Aktion, vorgaenge[e.ObjektId])).Reverse()];
    }

    private static Fadenschritt Schritt(DateTime zeitpunkt, string aktion, Vorgang vorgang) => vorgang.Sichtbar
        ? new Fadenschritt(zeitpunkt, string.Format(System.Globalization.CultureInfo.InvariantCulture, Schritte[aktion].Text, vorgang.Nummer), $"/projekttraeger/{vorgang.Art}/{vorgang.Id}", vorgang.Id)
        : new Fadenschritt(zeitpunkt, Schritte[aktion].Neutral, null, vorgang.Id);

    private sealed record Vorgang(Guid Id, string Nummer, string Art, bool Sichtbar);
}
