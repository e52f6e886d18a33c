using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record AlleFoerdertoepfe(FoerdertopfStatus? Status = null, int? Jahr = null, Gremium? Gremium = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<FoerdertopfZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-jahr";
}

internal sealed record FoerdertopfZeile(Guid Id, string Name, int Jahr, FoerdertopfStatus Status, DateOnly Antragsschluss, Gremium Gremium, Topfstand Stand);

internal sealed class AlleFoerdertoepfeHandler(ProjekttraegerContext db) : IRequestHandler<AlleFoerdertoepfe, Seite<FoerdertopfZeile>>
{
    public async Task<Seite<FoerdertopfZeile>> Handle(AlleFoerdertoepfe request, CancellationToken cancellationToken)
    {
        var gefiltert = Foerdertopffilter.Anwenden(db, request);
        return await Foerdertopffilter.Sortieren(gefiltert, request.Reihenfolge).Select(t => new FoerdertopfZeile(t.Id, t.Name, t.Jahr, t.Status, t.Antragsschluss, t.Gremium, new Topfstand(t.Volumen, t.Beantragt, t.Reserviert, t.Gebunden, t.Ausgezahlt, t.Zurueckgezahlt))).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Foerdertopffilter
{
    public static IQueryable<Foerdertopf> Anwenden(ProjekttraegerContext db, AlleFoerdertoepfe filter)
    {
        var gefiltert = db.Foerdertoepfe.AsNoTracking();
        if (filter.Status is { } status) gefiltert = gefiltert.Where(t => t.Status == status);
        if (filter.Jahr is { } jahr) gefiltert = gefiltert.Where(t => t.Jahr == jahr);
        if (filter.Gremium is { } gremium) gefiltert = gefiltert.Where(t => t.Gremium == gremium);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Foerdertopf> Sortieren(IQueryable<Foerdertopf> zeilen, string sortierung) => sortierung switch
    {
        "name" => zeilen.OrderBy(z => z.Name).ThenBy(z => z.Jahr).ThenBy(z => z.Id),
        "-name" => zeilen.OrderByDescending(z => z.Name).ThenByDescending(z => z.Jahr).ThenByDescending(z => z.Id),
        "status" => zeilen.OrderBy(z => z.Status).ThenBy(z => z.Antragsschluss).ThenBy(z => z.Id),
        "-status" => zeilen.OrderByDescending(z => z.Status).ThenByDescending(z => z.Antragsschluss).ThenByDescending(z => z.Id),
        "schluss" => zeilen.OrderBy(z => z.Antragsschluss).ThenBy(z => z.Id),
        "-schluss" => zeilen.OrderByDescending(z => z.Antragsschluss).ThenByDescending(z => z.Id),
        "jahr" => zeilen.OrderBy(z => z.Jahr).ThenBy(z => z.Name),
        _ => zeilen.OrderByDescending(z => z.Jahr).ThenByDescending(z => z.Name)
    };
}
