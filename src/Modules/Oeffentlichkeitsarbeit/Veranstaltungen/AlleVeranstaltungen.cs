using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Der Veranstaltungskalender als Liste.</summary>
/// <param name="Zeitraum">„kommende“ (Vorgabe, auch was gerade läuft), „vergangene“ oder „alle“.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AlleVeranstaltungen(
    string? Zeitraum = null, string? Stadtteil = null, VeranstaltungStatus? Status = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null)
    : IRequest<Seite<VeranstaltungZeile>>
{
    /// <summary>Geltende Sortierung: Kommendes mit dem Nächsten zuerst, sonst mit dem Jüngsten.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : Zeitraum is "vergangene" or "alle" ? "-beginn" : "beginn";
}

internal sealed record VeranstaltungZeile(Guid Id, string Titel, string Ort, string Stadtteil, DateTime Beginn, DateTime Ende, VeranstaltungStatus Status);

internal sealed class AlleVeranstaltungenHandler(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IRequestHandler<AlleVeranstaltungen, Seite<VeranstaltungZeile>>
{
    public async Task<Seite<VeranstaltungZeile>> Handle(AlleVeranstaltungen request, CancellationToken cancellationToken)
    {
        var gefiltert = Veranstaltungsfilter.Anwenden(db, request, uhr.Jetzt());
        return await Veranstaltungsfilter.Sortieren(gefiltert, request.Reihenfolge)
            .Select(v => new VeranstaltungZeile(v.Id, v.Titel, v.Ort, v.Stadtteil, v.Beginn, v.Ende, v.Status))
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Veranstaltungsfilter
{
    public static IQueryable<Veranstaltung> Anwenden(OeffentlichkeitsarbeitContext db, AlleVeranstaltungen filter, DateTime jetzt)
    {
        var gefiltert = ImZeitraum(db, filter.Zeitraum, jetzt);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) gefiltert = gefiltert.Where(v => v.Stadtteil == stadtteil);
        if (filter.Status is { } status) gefiltert = gefiltert.Where(v => v.Status == status);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Veranstaltung> Sortieren(IQueryable<Veranstaltung> veranstaltungen, string sortierung) => sortierung switch
    {
        "-beginn" => veranstaltungen.OrderByDescending(v => v.Beginn).ThenByDescending(v => v.Id),
        "titel" => veranstaltungen.OrderBy(v => v.Titel).ThenBy(v => v.Id),
        "-titel" => veranstaltungen.OrderByDescending(v => v.Titel).ThenByDescending(v => v.Id),
        "stadtteil" => veranstaltungen.OrderBy(v => v.Stadtteil).ThenBy(v => v.Beginn).ThenBy(v => v.Id),
        "-stadtteil" => veranstaltungen.OrderByDescending(v => v.Stadtteil).ThenByDescending(v => v.Beginn).ThenByDescending(v => v.Id),
        "status" => veranstaltungen.OrderBy(v => v.Status).ThenBy(v => v.Beginn).ThenBy(v => v.Id),
        "-status" => veranstaltungen.OrderByDescending(v => v.Status).ThenByDescending(v => v.Beginn).ThenByDescending(v => v.Id),
        _ => veranstaltungen.OrderBy(v => v.Beginn).ThenBy(v => v.Id)
    };

    // Ob etwas vorbei ist, sagt das Ende; die Grenze am Beginn lässt den Index arbeiten, weil nichts länger dauert (ein Tag mehr für den Wechsel der Uhr).
    private static IQueryable<Veranstaltung> ImZeitraum(OeffentlichkeitsarbeitContext db, string? zeitraum, DateTime jetzt)
    {
        var fruehestens = jetzt.AddDays(-Veranstaltung.HoechstensTage - 1);
        var alle = db.Veranstaltungen.AsNoTracking();
        return zeitraum switch
        {
            "alle" => alle,
            "vergangene" => alle.Where(v => v.Beginn < jetzt && v.Ende <= jetzt),
            _ => alle.Where(v => v.Beginn >= fruehestens && v.Ende > jetzt)
        };
    }
}
