using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AlleBeitraege(
    BeitragStatus? Status = null, Guid? Rubrik = null, Guid? Ausgabe = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<BeitragZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-stand";
}

internal sealed record BeitragZeile(Guid Id, string Titel, string? Urheber, Guid? RubrikId, int Zeichen, BeitragStatus Status, DateTime StandSeit);

internal sealed class AlleBeitraegeHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<AlleBeitraege, Seite<BeitragZeile>>
{
    public async Task<Seite<BeitragZeile>> Handle(AlleBeitraege request, CancellationToken cancellationToken)
    {
        var gefiltert = Beitragsfilter.Anwenden(db, request);
        return await Beitragsfilter.Sortieren(gefiltert, request.Reihenfolge)
            .Select(b => new BeitragZeile(b.Id, b.Titel, b.Urheber, b.RubrikId, b.Zeichen, b.Status, b.StandSeit)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Beitragsfilter
{
    public static IQueryable<Beitrag> Anwenden(OeffentlichkeitsarbeitContext db, AlleBeitraege filter)
    {
        var gefiltert = db.Beitraege.AsNoTracking();
        if (filter.Status is { } status) gefiltert = gefiltert.Where(b => b.Status == status);
        if (filter.Rubrik is { } rubrik) gefiltert = gefiltert.Where(b => b.RubrikId == rubrik);
        if (filter.Ausgabe is { } ausgabe) gefiltert = gefiltert.Where(b => b.AusgabeId == ausgabe);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Beitrag> Sortieren(IQueryable<Beitrag> zeilen, string sortierung) => sortierung switch
    {
        "titel" => zeilen.OrderBy(b => b.Titel).ThenBy(b => b.Id),
        "-titel" => zeilen.OrderByDescending(b => b.Titel).ThenByDescending(b => b.Id),
        "status" => zeilen.OrderBy(b => b.Status).ThenBy(b => b.StandSeit).ThenBy(b => b.Id),
        "-status" => zeilen.OrderByDescending(b => b.Status).ThenByDescending(b => b.StandSeit).ThenByDescending(b => b.Id),
        "stand" => zeilen.OrderBy(b => b.StandSeit).ThenBy(b => b.Id),
        _ => zeilen.OrderByDescending(b => b.StandSeit).ThenByDescending(b => b.Id)
    };
}
