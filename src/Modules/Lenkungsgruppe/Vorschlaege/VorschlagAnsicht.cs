using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Ein Vorschlag, wie ihn die Person sehen darf: Befangene sehen keine Bewertungen und keine internen Unterlagen, die übrigen fremde Bewertungen erst nach der eigenen.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record VorschlagAnsicht(Guid Id) : IRequest<VorschlagAkte>;

internal sealed record VorschlagAkte(Vorschlag Vorschlag, string Stadtteilname)
{
    public Guid Id => Vorschlag.Id;
    public int Version => Vorschlag.Version;

    /// <summary>Ob die Person Bewertungen und interne Unterlagen sehen darf.</summary>
    public bool DarfIntern { get; init; }
    public bool IstMitglied { get; init; }
    public bool Leitet { get; init; }
    public BefangenheitZeile? EigeneBefangenheit { get; init; }
    public Bewertung? EigeneBewertung { get; init; }
    public IReadOnlyList<BefangenheitZeile> Befangenheiten { get; init; } = [];
    public IReadOnlyList<BewertungZeile> Bewertungen { get; init; } = [];
    /// <summary>Ob es Bewertungen gibt, die sie erst nach der eigenen sieht.</summary>
    public bool BewertungenVerdeckt { get; init; }
    public IReadOnlyList<string> Fehlende { get; init; } = [];
    public IReadOnlyList<KriteriumSchnitt> Kriterien { get; init; } = [];
    public decimal? Gesamt { get; init; }
    public IReadOnlyList<SelectListItem> Mitglieder { get; init; } = [];
    public (Guid Id, string Nummer)? Beschluss { get; init; }
    public (Guid Id, string Nummer, DateTime Beginn)? Sitzung { get; init; }
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];
    public bool WirdBewertet => Vorschlag.Status is VorschlagStatus.InPruefung or VorschlagStatus.Terminiert && !Vorschlag.WirdAbgestimmt;
}

internal sealed record BefangenheitZeile(Guid PersonId, string Name, BefangenheitStatus Status, string? Anlass, string? Grund, bool DurchVorsitz);

internal sealed record BewertungZeile(string Name, Empfehlung Empfehlung, decimal? Schnitt, string? Kommentar);

internal sealed record KriteriumSchnitt(Guid Id, string Name, int Gewicht, decimal? Schnitt);

internal sealed class VorschlagAnsichtHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlagAnsicht, VorschlagAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<VorschlagAkte> Handle(VorschlagAnsicht request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var vorschlag = await db.VorschlaegeFuer(person, heute).AsNoTracking().FirstOrDefaultAsync(v => v.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diesen Vorschlag gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var mitglieder = await db.Mitglieder.AsNoTracking().Where(m => m.GremiumId == vorschlag.GremiumId).Gueltige(heute).OrderBy(m => m.Sitz).ThenBy(m => m.Id).Take(200).ToListAsync(cancellationToken);
        var mitglied = mitglieder.Find(m => m.PersonId == person.Id);
        var befangenheiten = (await db.Befangenheiten.AsNoTracking().Where(b => b.VorschlagId == vorschlag.Id).OrderBy(b => b.Id).Take(200).ToListAsync(cancellationToken))
            .ConvertAll(b => new BefangenheitZeile(b.PersonId, stammdaten.Personenname(b.PersonId), b.Status, b.Anlass, b.Grund, b.DurchVorsitz));
        var eigene = befangenheiten.Find(b => b.PersonId == person.Id);
        var unbefangen = eigene is null or { Status: BefangenheitStatus.Verneint };
        var bewertungen = unbefangen ? await db.Bewertungen.AsNoTracking().Where(b => b.VorschlagId == vorschlag.Id).OrderBy(b => b.Id).Take(200).ToListAsync(cancellationToken) : [];
        var eigeneBewertung = bewertungen.Find(b => b.PersonId == person.Id);
        // Wer mitbewertet, soll sich erst ein eigenes Bild machen; das Stadtteilmanagement bewertet nicht.
        var sieht = mitglied is null || !mitglied.Stimmrecht || eigeneBewertung is not null || !vorschlag.Offen;
        var sichtbar = sieht ? bewertungen : [];
        var kriterien = (await db.LadeGremiumAsync(cancellationToken)).KriterienDer(vorschlag.Kriterienfassung)
            .Select(k => new KriteriumSchnitt(k.Id, k.Name, k.Gewicht, Bewertungsschnitt.Je(sichtbar.SelectMany(b => b.Noten).Where(n => n.KriteriumId == k.Id).Select(n => n.Punkte)))).ToList();
        var beschluss = await db.Beschluesse.AsNoTracking().Where(b => b.VorschlagId == vorschlag.Id).Select(b => new { b.Id, b.Nummer }).FirstOrDefaultAsync(cancellationToken);
        var sitzung = await db.SitzungenFuer(person, heute).AsNoTracking().Where(s => s.Tagesordnung.Any(p => p.VorschlagId == vorschlag.Id)).OrderByDescending(s => s.Beginn).Select(s => new { s.Id, s.Nummer, s.Beginn }).FirstOrDefaultAsync(cancellationToken);
        return new VorschlagAkte(vorschlag, stammdaten.Stadtteilname(vorschlag.Stadtteil))
        {
            DarfIntern = unbefangen, IstMitglied = mitglied is not null, Leitet = mitglied?.Leitet == true, EigeneBefangenheit = eigene, EigeneBewertung = eigeneBewertung,
            Befangenheiten = person.Ist(Rolle.Stadtteilmanagement) || mitglied?.Leitet == true ? befangenheiten : [.. befangenheiten.Where(b => b.PersonId == person.Id)],
            Bewertungen = [.. sichtbar.Select(b => new BewertungZeile(stammdaten.Personenname(b.PersonId), b.Empfehlung,
                Bewertungsschnitt.Gesamt(b.Noten.Select(n => ((decimal?)n.Punkte, kriterien.Find(k => k.Id == n.KriteriumId)?.Gewicht ?? 0))), b.Kommentar))],
            BewertungenVerdeckt = unbefangen && !sieht && bewertungen.Count > 0,
            Fehlende = unbefangen ? [.. mitglieder.Where(m => m.Stimmrecht && bewertungen.TrueForAll(b => b.PersonId != m.PersonId) && !befangenheiten.Exists(b => b.PersonId == m.PersonId && b.Status == BefangenheitStatus.Bestaetigt)).Select(m => stammdaten.Personenname(m.PersonId))] : [],
            Kriterien = kriterien,
            Gesamt = Bewertungsschnitt.Gesamt(kriterien.Select(k => (k.Schnitt, k.Gewicht))),
            Mitglieder = [.. mitglieder.Select(m => new SelectListItem($"{stammdaten.Personenname(m.PersonId)} ({m.Sitz})", m.PersonId.ToString()))],
            Beschluss = beschluss is null ? null : (beschluss.Id, beschluss.Nummer),
            Sitzung = sitzung is null ? null : (sitzung.Id, sitzung.Nummer, sitzung.Beginn),
            Verlauf = await VerlaufAsync(vorschlag, unbefangen, stammdaten, cancellationToken)
        };
    }

    private async Task<IReadOnlyList<Verlaufseintrag>> VerlaufAsync(Vorschlag vorschlag, bool unbefangen, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        Guid[] akten = unbefangen ? [vorschlag.Id, vorschlag.InterneAkteId] : [vorschlag.Id];
        var eintraege = await db.Audit.AsNoTracking().Where(e => akten.Contains(e.ObjektId)).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        // Wer befangen ist, erfährt auch nicht, wer schon bewertet hat.
        if (!unbefangen) eintraege = eintraege.FindAll(e => e.Aktion != nameof(VorschlagBewerten));
        var dateinamen = await db.DateinamenAsync(akten, cancellationToken);
        return [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? (stammdaten.Person(id) is null ? "" : stammdaten.Personenname(id))))];
    }
}
