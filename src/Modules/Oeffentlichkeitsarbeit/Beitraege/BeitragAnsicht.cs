using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Ein Beitrag mit seinen Bildern und seinem Verlauf.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record BeitragAnsicht(Guid Id) : IRequest<BeitragAkte>;

internal sealed record BeitragAkte(
    Guid Id, int Version, BeitragStatus Status, string Titel, string? Vorspann, string Text, string? Urheber, Guid? RubrikId, int Zeichen, Guid? AusgabeId, Guid? FadenId, Beitragsherkunft Herkunft, string? Kommentar, DateTime StandSeit)
{
    public string Rubrik { get; init; } = "";
    public (string Ausgabe, int Seite, int Laenge)? Platz { get; init; }
    public IReadOnlyList<string> Bildmaengel { get; init; } = [];
    public IReadOnlyList<Linkzeile> Links { get; init; } = [];
    public IReadOnlyList<Verlaufseintrag> Verlauf { get; init; } = [];

    public bool Bearbeitbar => Beitrag.Bearbeitbar(Status);
    public bool KannEinreichen => Status is BeitragStatus.Angekuendigt or BeitragStatus.InUeberarbeitung;
    public bool KannInRedaktion => Status is BeitragStatus.Eingereicht or BeitragStatus.Verschoben or BeitragStatus.Freigegeben or BeitragStatus.Gesetzt;
    public bool Offen => Status is not (BeitragStatus.Veroeffentlicht or BeitragStatus.Abgelehnt);
}

internal sealed record Linkzeile(Guid Id, string Name, string? EMail, DateOnly GueltigBis, Linkstand Stand);

internal sealed class BeitragAnsichtHandler(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<BeitragAnsicht, BeitragAkte>
{
    private const int HoechstensEintraege = 300, HoechstensLinks = 50;

    public async Task<BeitragAkte> Handle(BeitragAnsicht request, CancellationToken cancellationToken)
    {
        var akte = await db.Beitraege.AsNoTracking().Where(b => b.Id == request.Id)
            .Select(b => new BeitragAkte(b.Id, b.Version, b.Status, b.Titel, b.Vorspann, b.Text, b.Urheber, b.RubrikId, b.Zeichen, b.AusgabeId, b.FadenId, b.Herkunft, b.Kommentar, b.StandSeit))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diesen Beitrag gibt es nicht.");
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == request.Id).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var dateinamen = await db.DateinamenAsync([request.Id], cancellationToken);
        var links = await LinksAsync(akte.Id, cancellationToken);
        return akte with
        {
            Rubrik = await db.Rubriken.AsNoTracking().Where(r => r.Id == akte.RubrikId).Select(r => r.Name).FirstOrDefaultAsync(cancellationToken) ?? "noch offen",
            Platz = await PlatzAsync(akte, cancellationToken),
            Bildmaengel = akte.Offen ? [.. (await db.BilderAsync([akte.Id], cancellationToken)).SelectMany(b => b.Maengel())] : [],
            Links = links,
            Verlauf = [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? links.FirstOrDefault(l => l.Id == id)?.Name ?? stammdaten.Personenname(id)))]
        };
    }

    private async Task<IReadOnlyList<Linkzeile>> LinksAsync(Guid beitrag, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var links = await db.Links.AsNoTracking().Where(l => l.BeitragId == beitrag).OrderByDescending(l => l.Id).Take(HoechstensLinks).ToListAsync(cancellationToken);
        return [.. links.Select(l => new Linkzeile(l.Id, l.Name, l.EMail, l.GueltigBis, l.StandAm(heute)))];
    }

    private async Task<(string, int, int)?> PlatzAsync(BeitragAkte akte, CancellationToken cancellationToken)
    {
        var platz = await db.Ausgaben.AsNoTracking().Where(a => a.Id == akte.AusgabeId).SelectMany(a => a.Plaetze, (a, p) => new { a.Nummer, a.Jahrgang, p.BeitragId, p.Seite, p.Laenge })
            .OrderBy(p => p.Seite).FirstOrDefaultAsync(p => p.BeitragId == akte.Id, cancellationToken);
        return platz is null ? null : (Ausgabe.NameVon(platz.Nummer, platz.Jahrgang), platz.Seite, platz.Laenge);
    }
}
