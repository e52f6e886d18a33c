using System.Net;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Druck;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <summary>Die Niederschrift zum Drucken, auf dem Bildschirm oder als getaggte PDF-Datei.</summary>
/// <param name="Fassung">Eine bestimmte Fassung; ohne Angabe die letzte, die die Person sehen darf.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record NiederschriftLesen(Guid Id, int? Fassung, bool AlsPdf) : IRequest<Niederschriftdruck>;

/// <param name="Niederschrift">Null, solange es keine gibt.</param>
/// <param name="Fassungen">Alle, die die Person sehen darf.</param>
internal sealed record Niederschriftdruck(Guid SitzungId, string Nummer, DateTime Beginn, string Gremium, Niederschrift? Niederschrift, string? FreigegebenVon, IReadOnlyList<int> Fassungen)
{
    private const string Stil = """
        @page { size: A4; margin: 25mm 20mm 22mm 25mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Fira Sans", "Liberation Sans", Arial, sans-serif; } }
        body { font: 11pt/1.45 "Fira Sans", "Liberation Sans", Arial, sans-serif; color: #000; margin: 0; }
        h1 { font-size: 15pt; margin: 0 0 1mm; } h2 { font-size: 11pt; font-weight: normal; margin: 0; } h3 { font-size: 12pt; margin: 7mm 0 2mm; break-after: avoid; } p { margin: 0 0 3mm; } li { margin-bottom: 1mm; }
        blockquote { margin: 0 0 3mm; padding-left: 4mm; border-left: 0.6mm solid #555; } .stand { margin-bottom: 7mm; }
        .unterschriften { display: flex; gap: 15mm; margin-top: 22mm; break-inside: avoid; } .unterschriften p { flex: 1; border-top: 0.3mm solid #000; padding-top: 1mm; }
        """;

    public byte[]? Pdf { get; init; }

    public string Titel => $"Niederschrift der Sitzung {Nummer}";

    public string Stand => Niederschrift is not { } n ? "" : $"{n.Fassung}. Fassung, {(n.FreigegebenAm is { } am ? $"freigegeben am {am.AlsZeitpunkt()} von {FreigegebenVon}" : "Entwurf, noch nicht freigegeben")}";

    public string AlsHtml() =>
        $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{Sicher(Titel)}</title><style>{Stil}</style></head><body><main><h1>{Sicher(Titel)}</h1><h2>{Sicher(Gremium)}</h2><p class=\"stand\">{Sicher(Stand)}</p>"
        + Textsatz.AlsHtml(Niederschrift?.Text) + "<div class=\"unterschriften\"><p>Vorsitz</p><p>Schriftführung</p></div></main></body></html>";

    private static string Sicher(string text) => WebUtility.HtmlEncode(text);
}

internal sealed class NiederschriftLesenHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, IPdfdruck druck, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<NiederschriftLesen, Niederschriftdruck>
{
    public async Task<Niederschriftdruck> Handle(NiederschriftLesen request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var sitzung = await db.SitzungenFuer(person, heute).AsNoTracking().Where(s => s.Id == request.Id).Select(s => new { s.Nummer, s.Beginn }).FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Diese Sitzung gibt es nicht.");
        var sichtbare = await db.NiederschriftenFuer(person, heute).AsNoTracking().Where(n => n.SitzungId == request.Id).OrderByDescending(n => n.Fassung).Take(50).ToListAsync(cancellationToken);
        var niederschrift = request.Fassung is { } fassung ? sichtbare.Find(n => n.Fassung == fassung) ?? throw new NichtGefunden("Diese Fassung gibt es nicht.") : sichtbare.FirstOrDefault();
        var von = niederschrift?.FreigegebenVon is { } freigebende ? (await verzeichnis.LadenAsync(cancellationToken)).Personenname(freigebende) : null;
        var blatt = new Niederschriftdruck(request.Id, sitzung.Nummer, sitzung.Beginn, (await db.LadeGremiumAsync(cancellationToken)).Name, niederschrift, von, [.. sichtbare.Select(n => n.Fassung)]);
        return request.AlsPdf && niederschrift is not null ? blatt with { Pdf = await druck.DruckenAsync(blatt.AlsHtml(), cancellationToken) } : blatt;
    }
}
