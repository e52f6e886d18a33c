using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <param name="Stillgelegte">Auch die stillgelegten.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement)]
internal sealed record AlleRubriken(bool Stillgelegte = false, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<RubrikZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "stelle";
}

internal sealed record RubrikZeile(Guid Id, string Name, int Reihenfolge, bool Stillgelegt, int Beitraege);

internal sealed class AlleRubrikenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AlleRubriken, Seite<RubrikZeile>>
{
    public Task<Seite<RubrikZeile>> Handle(AlleRubriken request, CancellationToken cancellationToken)
    {
        var gefiltert = Rubrikfilter.Anwenden(db, request);
        return Rubrikfilter.Zeilen(db, gefiltert, request.Reihenfolge).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Rubrikfilter
{
    public static IQueryable<Rubrik> Anwenden(OeffentlichkeitsarbeitContext db, AlleRubriken filter)
    {
        var gefiltert = db.Rubriken.AsNoTracking();
        if (!filter.Stillgelegte) gefiltert = gefiltert.Where(r => !r.Stillgelegt);
        if (filter.Text?.Trim() is { Length: > 0 } text) gefiltert = gefiltert.Where(r => r.Name.ToLower().Contains(text.ToLower()));
        return gefiltert;
    }

    public static IQueryable<RubrikZeile> Zeilen(OeffentlichkeitsarbeitContext db, IQueryable<Rubrik> rubriken, string sortierung) =>
        Sortieren(rubriken, sortierung).Select(r => new RubrikZeile(r.Id, r.Name, r.Reihenfolge, r.Stillgelegt, db.Beitraege.Count(b => b.RubrikId == r.Id)));

    private static IQueryable<Rubrik> Sortieren(IQueryable<Rubrik> zeilen, string sortierung) => sortierung switch
    {
        "name" => zeilen.OrderBy(r => r.Name).ThenBy(r => r.Id),
        "-name" => zeilen.OrderByDescending(r => r.Name).ThenByDescending(r => r.Id),
        "-stelle" => zeilen.OrderByDescending(r => r.Reihenfolge).ThenByDescending(r => r.Id),
        _ => zeilen.OrderBy(r => r.Reihenfolge).ThenBy(r => r.Id)
    };
}
