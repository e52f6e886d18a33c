using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Eine Ausgabe mit Seitenplan und dem, was vor dem Druck noch fehlt.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AusgabeAnsicht(Guid Id) : IRequest<AusgabeAkte>;

internal sealed record AusgabeAkte(
    Guid Id, int Version, AusgabeStatus Status, int Jahrgang, int Nummer, string Titelthema, DateOnly Redaktionsschluss, DateOnly Drucktermin, DateOnly Verteiltermin, int Auflage,
    string? Herausgeber, string? Redaktion, string? Druckerei, string? Anzeigen, DateOnly? GedrucktAm)
{
    public IReadOnlyList<Platzzeile> Plaetze { get; init; } = [];
    public IReadOnlyList<string> Fehlt { get; init; } = [];

    /// <summary>Was kein Hindernis ist, aber vor dem Druck auffallen soll.</summary>
    public IEnumerable<string> ZuVoll => Status < AusgabeStatus.Druckfrei ? Blattfuellung.ZuVoll(Plaetze) : [];

    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public string Name => Ausgabe.NameVon(Nummer, Jahrgang);

    public bool InArbeit => Status < AusgabeStatus.Druckfrei;
}

internal sealed record Platzzeile(Guid Id, int Seite, string Rubrik, int Laenge, Guid? BeitragId, string? Titel, int Zeichen, int Bilder)
{
    public bool ZuLang => Zeichen > Laenge;
}

internal sealed class AusgabeAnsichtHandler(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog) : IRequestHandler<AusgabeAnsicht, AusgabeAkte>
{
    private const int HoechstensEintraege = 300;

    public async Task<AusgabeAkte> Handle(AusgabeAnsicht request, CancellationToken cancellationToken)
    {
        var a = await db.Ausgaben.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Ausgabe gibt es nicht.");
        var rubriken = await db.Rubriken.AsNoTracking().OrderBy(r => r.Reihenfolge).ThenBy(r => r.Id).Take(100).ToListAsync(cancellationToken);
        var gesetzt = a.Plaetze.Select(p => p.BeitragId).OfType<Guid>().ToList();
        var beitraege = await db.Beitraege.AsNoTracking().Where(b => gesetzt.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => (b.Titel, b.Zeichen), cancellationToken);
        var bilder = (await db.BilderAsync(gesetzt, cancellationToken)).CountBy(b => b.BeitragId).ToDictionary();
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return new AusgabeAkte(a.Id, a.Version, a.Status, a.Jahrgang, a.Nummer, a.Titelthema, a.Redaktionsschluss, a.Drucktermin, a.Verteiltermin, a.Auflage, a.Herausgeber, a.Redaktion, a.Druckerei, a.Anzeigen, a.GedrucktAm)
        {
            Plaetze = [.. a.Plaetze.Select(p => (Platz: p, Rubrik: rubriken.Find(r => r.Id == p.RubrikId), Beitrag: p.BeitragId is { } id ? beitraege[id] : default))
                .OrderBy(p => p.Platz.Seite).ThenBy(p => p.Rubrik?.Reihenfolge).ThenBy(p => p.Platz.Id)
                .Select(p => new Platzzeile(p.Platz.Id, p.Platz.Seite, p.Rubrik?.Name ?? "ohne Rubrik", p.Platz.Laenge, p.Platz.BeitragId, p.Beitrag.Titel, p.Beitrag.Zeichen, p.Platz.BeitragId is { } b ? bilder.GetValueOrDefault(b) : 0))],
            Fehlt = a.Status < AusgabeStatus.Druckfrei ? [.. a.Luecken(), .. await db.BildmaengelAsync(gesetzt, cancellationToken)] : [],
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, stammdaten.Personenname))]
        };
    }
}
