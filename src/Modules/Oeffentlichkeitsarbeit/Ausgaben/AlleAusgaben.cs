using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AlleAusgaben(AusgabeStatus? Status = null, int? Jahrgang = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<AusgabeZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-nummer";
}

internal sealed record AusgabeZeile(Guid Id, int Nummer, int Jahrgang, string Titelthema, DateOnly Redaktionsschluss, DateOnly Verteiltermin, int Plaetze, int Belegt, AusgabeStatus Status);

internal sealed class AlleAusgabenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AlleAusgaben, Seite<AusgabeZeile>>
{
    public async Task<Seite<AusgabeZeile>> Handle(AlleAusgaben request, CancellationToken cancellationToken)
    {
        var gefiltert = Ausgabenfilter.Anwenden(db, request);
        return await Ausgabenfilter.Sortieren(gefiltert, request.Reihenfolge)
            .Select(a => new AusgabeZeile(a.Id, a.Nummer, a.Jahrgang, a.Titelthema, a.Redaktionsschluss, a.Verteiltermin, a.Plaetze.Count, a.Plaetze.Count(p => p.BeitragId != null), a.Status))
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Ausgabenfilter
{
    public static IQueryable<Ausgabe> Anwenden(OeffentlichkeitsarbeitContext db, AlleAusgaben filter)
    {
        var gefiltert = db.Ausgaben.AsNoTracking();
        if (filter.Status is { } status) gefiltert = gefiltert.Where(a => a.Status == status);
        if (filter.Jahrgang is { } jahrgang) gefiltert = gefiltert.Where(a => a.Jahrgang == jahrgang);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Ausgabe> Sortieren(IQueryable<Ausgabe> zeilen, string sortierung) => sortierung switch
    {
        "schluss" => zeilen.OrderBy(a => a.Redaktionsschluss).ThenBy(a => a.Id),
        "-schluss" => zeilen.OrderByDescending(a => a.Redaktionsschluss).ThenByDescending(a => a.Id),
        "status" => zeilen.OrderBy(a => a.Status).ThenBy(a => a.Redaktionsschluss).ThenBy(a => a.Id),
        "-status" => zeilen.OrderByDescending(a => a.Status).ThenByDescending(a => a.Redaktionsschluss).ThenByDescending(a => a.Id),
        "nummer" => zeilen.OrderBy(a => a.Jahrgang).ThenBy(a => a.Nummer),
        _ => zeilen.OrderByDescending(a => a.Jahrgang).ThenByDescending(a => a.Nummer)
    };
}
