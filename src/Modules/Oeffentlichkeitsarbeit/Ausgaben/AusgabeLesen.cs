using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Druck;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <summary>Die Ausgabe zum Lesen, mit Inhalt und Impressum, auf dem Bildschirm oder als getaggte PDF-Datei. Vor dem Erscheinen ist sie ein Probeabzug.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AusgabeLesen(Guid Id, bool AlsPdf = false) : IRequest<GesetzteAusgabe>;

/// <param name="Pdf">Die Datei, wenn sie verlangt war und sich erzeugen ließ.</param>
internal sealed record GesetzteAusgabe(
    Guid Id, string Name, string Titelthema, bool Probeabzug, DateOnly Erscheint, int Auflage, string? Herausgeber, string? Redaktion, string? Druckerei, string? Anzeigen, IReadOnlyList<Zeitungsartikel> Artikel)
{
    public byte[]? Pdf { get; init; }
}

internal sealed record Zeitungsartikel(Guid Id, int Seite, string Rubrik, string Titel, string? Vorspann, string Text, string? Urheber, IReadOnlyList<Bildangabe> Bilder);

internal sealed class AusgabeLesenHandler(OeffentlichkeitsarbeitContext db, IDruckbilder druckbilder, IPdfdruck druck) : IRequestHandler<AusgabeLesen, GesetzteAusgabe>
{
    public async Task<GesetzteAusgabe> Handle(AusgabeLesen request, CancellationToken cancellationToken)
    {
        var a = await db.Ausgaben.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Ausgabe gibt es nicht.");
        var gesetzt = a.Plaetze.Where(p => p.BeitragId is not null).ToDictionary(p => p.BeitragId!.Value);
        var rubriken = await db.Rubriken.AsNoTracking().OrderBy(r => r.Reihenfolge).ThenBy(r => r.Id).Take(100).ToDictionaryAsync(r => r.Id, cancellationToken);
        var beitraege = await db.Beitraege.AsNoTracking().Where(b => gesetzt.Keys.Contains(b.Id)).OrderBy(b => b.Id).Take(500).ToListAsync(cancellationToken);
        var bilder = (await db.BilderAsync(gesetzt.Keys, cancellationToken)).ToLookup(b => b.BeitragId);
        var artikel = beitraege.Select(b => (Beitrag: b, Platz: gesetzt[b.Id])).OrderBy(p => p.Platz.Seite).ThenBy(p => rubriken[p.Platz.RubrikId].Reihenfolge).ThenBy(p => p.Platz.Id)
            .Select(p => new Zeitungsartikel(p.Beitrag.Id, p.Platz.Seite, rubriken[p.Platz.RubrikId].Name, p.Beitrag.Titel, p.Beitrag.Vorspann, p.Beitrag.Text, p.Beitrag.Urheber, [.. bilder[p.Beitrag.Id]]));
        var ausgabe = new GesetzteAusgabe(
            a.Id, a.Name, a.Titelthema, a.Status < AusgabeStatus.Druckfrei, a.Verteiltermin, a.Auflage, a.Herausgeber, a.Redaktion, a.Druckerei, a.Anzeigen, [.. artikel]);
        return request.AlsPdf ? ausgabe with { Pdf = await druck.DruckenAsync(Zeitungsdruck.AlsHtml(ausgabe, await InhalteAsync(ausgabe, cancellationToken)), cancellationToken) } : ausgabe;
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> InhalteAsync(GesetzteAusgabe ausgabe, CancellationToken cancellationToken)
    {
        var inhalte = new Dictionary<string, byte[]>();
        foreach (var vorschau in ausgabe.Artikel.SelectMany(a => a.Bilder).Select(b => b.Vorschau).OfType<string>().Distinct())
            if (await druckbilder.AlsJpegAsync(vorschau, cancellationToken) is { } inhalt) inhalte[vorschau] = inhalt;
        return inhalte;
    }
}
