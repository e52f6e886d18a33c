using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

/// <param name="Zeitraum">„kommende“ (Vorgabe), „vergangene“ oder „alle“.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record AlleSitzungen(string? Zeitraum = null, SitzungStatus? Status = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<SitzungZeile>>
{
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-beginn";
}

internal sealed record SitzungZeile(Guid Id, string Nummer, DateTime Beginn, DateTime Ende, string Ort, SitzungStatus Status, int Punkte);

internal sealed class AlleSitzungenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleSitzungen, Seite<SitzungZeile>>
{
    public async Task<Seite<SitzungZeile>> Handle(AlleSitzungen request, CancellationToken cancellationToken)
    {
        var gefiltert = Sitzungsfilter.Anwenden(db, request, person, uhr);
        return await Sitzungsfilter.Sortieren(gefiltert, request.Reihenfolge).Select(s => new SitzungZeile(s.Id, s.Nummer, s.Beginn, s.Ende, s.Ort, s.Status, s.Tagesordnung.Count)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Sitzungsfilter
{
    public static IQueryable<Sitzung> Anwenden(LenkungsgruppeContext db, AlleSitzungen filter, AngemeldetePerson person, TimeProvider uhr)
    {
        var (jetzt, gefiltert) = (uhr.Jetzt(), db.SitzungenFuer(person, uhr.Heute()).AsNoTracking());
        gefiltert = filter.Zeitraum switch { "kommende" => gefiltert.Where(s => s.Ende > jetzt), "vergangene" => gefiltert.Where(s => s.Ende <= jetzt), _ => gefiltert };
        return filter.Status is { } status ? gefiltert.Where(s => s.Status == status) : gefiltert;
    }

    public static IQueryable<Sitzung> Sortieren(IQueryable<Sitzung> sitzungen, string sortierung) => sortierung switch
    {
        "beginn" => sitzungen.OrderBy(s => s.Beginn).ThenBy(s => s.Id),
        "nummer" => sitzungen.OrderBy(s => s.Nummer),
        "-nummer" => sitzungen.OrderByDescending(s => s.Nummer),
        "status" => sitzungen.OrderBy(s => s.Status).ThenBy(s => s.Beginn).ThenBy(s => s.Id),
        "-status" => sitzungen.OrderByDescending(s => s.Status).ThenByDescending(s => s.Beginn).ThenBy(s => s.Id),
        _ => sitzungen.OrderByDescending(s => s.Beginn).ThenByDescending(s => s.Id)
    };
}
