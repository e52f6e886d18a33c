using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Eine Sitzung mit Tagesordnung, Anwesenheit, laufender Abstimmung und Niederschrift.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record SitzungAnsicht(Guid Id) : IRequest<SitzungAkte>;

internal sealed record SitzungAkte(Sitzung Sitzung)
{
    public Guid Id => Sitzung.Id;
    public int Version => Sitzung.Version;
    public bool Leitet { get; init; }
    public Guid? EigenesMitglied { get; init; }
    public int Ladungsfrist { get; init; }
    public IReadOnlyList<PunktZeile> Punkte { get; init; } = [];
    public IReadOnlyList<AnwesendesMitglied> Mitglieder { get; init; } = [];
    public Abstimmungsstand? Laufende { get; init; }
    public Niederschrift? Niederschrift { get; init; }
    public IReadOnlyList<SelectListItem> Ansetzbar { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];
    public IEnumerable<SelectListItem> AllePunkte => Punkte.Select(p => new SelectListItem($"{p.Rang}. {p.Titel}", p.Id.ToString()));
    public IEnumerable<SelectListItem> Dringliche => Punkte.Where(p => p.DringlichkeitOffen).Select(p => new SelectListItem($"{p.Rang}. {p.Titel}", p.Id.ToString()));
    public IEnumerable<PunktZeile> Abstimmbar => Punkte.Where(p => p is { VorschlagId: not null, Ergebnis: null });
    public IEnumerable<SelectListItem> OffenePunkte => Abstimmbar.Select(p => new SelectListItem($"{p.Rang}. {p.Titel}", p.Id.ToString()));
    public IEnumerable<SelectListItem> WaehlbareMitglieder => Mitglieder.Select(m => new SelectListItem($"{m.Name} ({m.Sitz}){(m.Da ? " – anwesend" : "")}", m.Id.ToString()));
}

internal sealed record PunktZeile(Guid Id, int Rang, string Titel, Guid? VorschlagId, string? Vorschlagsnummer, string? Beschlussvorschlag, string? Ergebnis, Guid? BeschlussId, string? Beschlussnummer, string? Quorumsatz, IReadOnlyList<string> Befangene)
{
    /// <summary>Ob jetzt abgestimmt werden könnte; nur während der Sitzung und vor dem Beschluss.</summary>
    public bool Beschlussfaehig { get; init; }
    public bool Nachgereicht { get; init; }
    public string? Dringlichkeit { get; init; }
    public bool DringlichkeitOffen { get; init; }
    /// <summary>Mitglieder, deren Befangenheit noch zu klären ist; nur für Vorsitz und Stadtteilmanagement.</summary>
    public IReadOnlyList<string> Ungeklaert { get; init; } = [];
}

internal sealed record AnwesendesMitglied(Guid Id, Guid PersonId, string Name, string Sitz, bool Vertretung, bool Stimmrecht, Mitgliedsfunktion Funktion, bool Da, string Zeiten);

/// <summary>Wie weit die laufende Abstimmung ist; Zwischenstände verrät sie nicht.</summary>
internal sealed record Abstimmungsstand(Guid Id, int Rang, string Titel, string Wortlaut, Abstimmungsart Art, IReadOnlyList<BeschlosseneAuflage> Auflagen, int Abgegeben, int Stimmberechtigte, IReadOnlyList<string> FehltNoch, bool DarfStimmen, bool HatGestimmt, bool Befangen, IReadOnlyList<SelectListItem> AufPapier);

internal sealed class SitzungAnsichtHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungAnsicht, SitzungAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<SitzungAkte> Handle(SitzungAnsicht request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var sitzung = await db.SitzungenFuer(person, heute).AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(s => s.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Sitzung gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var gremium = await db.LadeGremiumAsync(cancellationToken);
        var mitglieder = (await db.MitgliederAsync(sitzung.GremiumId, cancellationToken)).FindAll(m => m.GiltAm(sitzung.Tag));
        var eigenes = mitglieder.Find(m => m.PersonId == person.Id);
        var niederschrift = await db.NiederschriftenFuer(person, heute).AsNoTracking().Where(n => n.SitzungId == sitzung.Id).OrderByDescending(n => n.Fassung).FirstOrDefaultAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == sitzung.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        return new SitzungAkte(sitzung)
        {
            Leitet = eigenes?.Leitet == true, EigenesMitglied = eigenes?.Id, Ladungsfrist = gremium.RegelwerkAm(sitzung.Tag).Ladungsfrist,
            Punkte = await PunkteAsync(sitzung, gremium, stammdaten, person.Ist(Rolle.Stadtteilmanagement) || eigenes?.Leitet == true, cancellationToken),
            Mitglieder = [.. mitglieder.Select(m => new AnwesendesMitglied(m.Id, m.PersonId, stammdaten.Personenname(m.PersonId), m.Sitz, m.VertretungFuerId is not null, m.Stimmrecht, m.Funktion, sitzung.Anwesende.Contains(m.Id), Zeiten(sitzung, m.Id)))],
            Laufende = sitzung.OffeneAbstimmungId is { } laufend ? await StandAsync(sitzung, laufend, eigenes, stammdaten, cancellationToken) : null,
            Niederschrift = niederschrift,
            Ansetzbar = await db.Vorschlaege.Where(v => v.GremiumId == sitzung.GremiumId && v.Status == VorschlagStatus.InPruefung).OrderBy(v => v.Nummer).Take(100).Select(v => new SelectListItem($"{v.Nummer} {v.Titel}", v.Id.ToString())).ToListAsync(cancellationToken),
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => stammdaten.Person(id) is null ? "" : stammdaten.Personenname(id)))]
        };
    }

    private async Task<IReadOnlyList<PunktZeile>> PunkteAsync(Sitzung sitzung, Gremium gremium, Stammdaten stammdaten, bool fuehrt, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. sitzung.Tagesordnung.Select(p => p.VorschlagId).OfType<Guid>()];
        var vorschlaege = await db.Vorschlaege.AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
        var beschluesse = await db.Beschluesse.AsNoTracking().Where(b => ids.Contains(b.VorschlagId) && b.SitzungId == sitzung.Id).Select(b => new { b.Id, b.Nummer, b.VorschlagId, b.Quorumsatz }).ToDictionaryAsync(b => b.VorschlagId, cancellationToken);
        var befangenheiten = await db.Befangenheiten.AsNoTracking().Where(b => ids.Contains(b.VorschlagId) && b.Status != BefangenheitStatus.Verneint).OrderBy(b => b.Id).Take(500).ToListAsync(cancellationToken);
        var namen = befangenheiten.ToLookup(b => (b.VorschlagId, b.Status), b => stammdaten.Personenname(b.PersonId));
        var punkte = new List<PunktZeile>();
        foreach (var punkt in sitzung.Tagesordnung.OrderBy(p => p.Rang))
        {
            var vorschlag = punkt.VorschlagId is { } id ? vorschlaege.GetValueOrDefault(id) : null;
            var beschluss = vorschlag is null ? null : beschluesse.GetValueOrDefault(vorschlag.Id);
            var (quorum, beschlussfaehig) = (beschluss?.Quorumsatz, false);
            if (vorschlag is not null && beschluss is null && sitzung.Status == SitzungStatus.Eroeffnet)
            {
                var sitze = await db.SitzverteilungAsync(sitzung, vorschlag.Id, cancellationToken);
                (beschlussfaehig, quorum) = Auszaehlung.Quorum(gremium.Fassung(sitzung.Regelfassung!.Value).Regeln, sitze.Grundgesamtheit, sitze.Stimmberechtigte.Count);
            }
            punkte.Add(new PunktZeile(punkt.Id, punkt.Rang, punkt.Titel, vorschlag?.Id, vorschlag?.Nummer, vorschlag?.Beschlussvorschlag, punkt.Ergebnis, beschluss?.Id, beschluss?.Nummer, quorum, vorschlag is null ? [] : [.. namen[(vorschlag.Id, BefangenheitStatus.Bestaetigt)]])
            {
                Nachgereicht = punkt.Nachgereicht, Dringlichkeit = punkt.Dringlichkeit, DringlichkeitOffen = punkt.DringlichkeitOffen, Beschlussfaehig = beschlussfaehig, Ungeklaert = vorschlag is null || !fuehrt ? [] : [.. namen[(vorschlag.Id, BefangenheitStatus.Vorgeschlagen)]]
            });
        }
        return punkte;
    }

    private async Task<Abstimmungsstand?> StandAsync(Sitzung sitzung, Guid id, Mitglied? eigenes, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var abstimmung = await db.Abstimmungen.AsNoTracking().FirstAsync(a => a.Id == id, cancellationToken);
        var sitze = await db.SitzverteilungAsync(sitzung, abstimmung.VorschlagId, cancellationToken);
        var abgestimmt = (await db.Stimmen.AsNoTracking().Where(s => s.AbstimmungId == id).Select(s => s.SitzId).ToListAsync(cancellationToken)).ToHashSet();
        var eigener = eigenes is null ? null : sitze.Sitze.FirstOrDefault(s => s.Fuehrt?.Id == eigenes.Id);
        var fehlt = sitze.Stimmberechtigte.Where(s => !abgestimmt.Contains(s.SitzId)).ToList();
        var punkt = sitzung.Punkt(abstimmung.PunktId);
        return new Abstimmungsstand(id, punkt.Rang, punkt.Titel, abstimmung.Wortlaut, abstimmung.Art, [.. abstimmung.Auflagen.OrderBy(a => a.Rang).Select(a => new BeschlosseneAuflage(a.Text, a.FaelligAm))], abgestimmt.Count, sitze.Stimmberechtigte.Count,
            [.. fehlt.Select(s => $"{stammdaten.Personenname(s.Fuehrt!.PersonId)} ({s.Sitz})")], eigener is { Anwesend: true } && !abgestimmt.Contains(eigener.SitzId), eigener is not null && abgestimmt.Contains(eigener.SitzId), eigener?.Befangen == true,
            [.. fehlt.Select(s => new SelectListItem($"{stammdaten.Personenname(s.Fuehrt!.PersonId)} ({s.Sitz})", s.Fuehrt.Id.ToString()))]);
    }

    private static string Zeiten(Sitzung sitzung, Guid mitglied) => string.Join(", ", sitzung.Anwesenheiten.Where(a => a.MitgliedId == mitglied).OrderBy(a => a.Von)
        .Select(a => a.Bis is { } bis ? $"{a.Von.InBerlin():HH:mm} bis {bis.InBerlin():HH:mm} Uhr" : $"seit {a.Von.InBerlin():HH:mm} Uhr"));
}
