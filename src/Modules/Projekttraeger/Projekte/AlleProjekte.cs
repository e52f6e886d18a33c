using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record AlleProjekte(ProjektStatus? Status = null, string? Stadtteil = null, int? Handlungsfeld = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<ProjektZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-beginn";
}

internal sealed record ProjektZeile(Guid Id, string Nummer, string Titel, string Traeger, string Stadtteil, ProjektStatus Status, DateOnly Beginn, DateOnly Ende, Geldbetrag Budget);

internal sealed class AlleProjekteHandler(ProjekttraegerContext db) : IRequestHandler<AlleProjekte, Seite<ProjektZeile>>
{
    public async Task<Seite<ProjektZeile>> Handle(AlleProjekte request, CancellationToken cancellationToken)
    {
        var gefiltert = Projektfilter.Anwenden(db, request);
        return await Projektfilter.Sortieren(gefiltert, request.Reihenfolge).Select(p => new ProjektZeile(p.Id, p.Nummer, p.Titel, p.Traeger, p.Stadtteil, p.Status, p.Beginn, p.Ende, p.Budget)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Projektfilter
{
    public static IQueryable<Projekt> Anwenden(ProjekttraegerContext db, AlleProjekte filter)
    {
        var gefiltert = db.Projekte.AsNoTracking();
        if (filter.Status is { } status) gefiltert = gefiltert.Where(p => p.Status == status);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) gefiltert = gefiltert.Where(p => p.Stadtteil == stadtteil);
        if (filter.Handlungsfeld is { } feld) gefiltert = gefiltert.Where(p => p.Handlungsfeld == feld);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Projekt> Sortieren(IQueryable<Projekt> zeilen, string sortierung) => sortierung switch
    {
        "nummer" => zeilen.OrderBy(z => z.Nummer),
        "-nummer" => zeilen.OrderByDescending(z => z.Nummer),
        "titel" => zeilen.OrderBy(z => z.Titel).ThenBy(z => z.Id),
        "-titel" => zeilen.OrderByDescending(z => z.Titel).ThenByDescending(z => z.Id),
        "traeger" => zeilen.OrderBy(z => z.Traeger).ThenBy(z => z.Id),
        "-traeger" => zeilen.OrderByDescending(z => z.Traeger).ThenByDescending(z => z.Id),
        "stadtteil" => zeilen.OrderBy(z => z.Stadtteil).ThenBy(z => z.Beginn).ThenBy(z => z.Id),
        "-stadtteil" => zeilen.OrderByDescending(z => z.Stadtteil).ThenByDescending(z => z.Beginn).ThenByDescending(z => z.Id),
        "status" => zeilen.OrderBy(z => z.Status).ThenBy(z => z.Beginn).ThenBy(z => z.Id),
        "-status" => zeilen.OrderByDescending(z => z.Status).ThenByDescending(z => z.Beginn).ThenByDescending(z => z.Id),
        "beginn" => zeilen.OrderBy(z => z.Beginn).ThenBy(z => z.Id),
        _ => zeilen.OrderByDescending(z => z.Beginn).ThenByDescending(z => z.Id)
    };
}
