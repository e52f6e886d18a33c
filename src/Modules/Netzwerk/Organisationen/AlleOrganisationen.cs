using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Die Organisationen des Netzwerks als Liste.</summary>
/// <param name="Stand">Name eines Stands, „alle“ oder leer für alle, die nicht aufgelöst sind.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record AlleOrganisationen(
    Organisationsart? Art = null, string? Stadtteil = null, Bereich? Feld = null, Reichweite? Reichweite = null, string? Stand = null, [property: Personenbezogen] string? Text = null,
    string? Sortierung = null, int? Seite = null)
    : IRequest<Seite<OrganisationZeile>>;

internal sealed record OrganisationZeile(Guid Id, string Name, string? Sprache, Organisationsart Art, string Stadtteile, string Bereiche, Reichweite Reichweite, OrganisationStatus Status)
{
    public string Felder => string.Join(", ", Aufzaehlung.Lesen(Bereiche).Select(b => Enum.Parse<Bereich>(b).Bezeichnung()));
}

internal sealed class AlleOrganisationenHandler(NetzwerkContext db) : IRequestHandler<AlleOrganisationen, Seite<OrganisationZeile>>
{
    public async Task<Seite<OrganisationZeile>> Handle(AlleOrganisationen request, CancellationToken cancellationToken)
    {
        var gefiltert = Organisationsfilter.Anwenden(db, request);
        return await Organisationsfilter.Sortieren(gefiltert, request.Sortierung)
            .Select(o => new OrganisationZeile(o.Id, o.Name, o.Sprache, o.Art, o.Stadtteile, o.Bereiche, o.Reichweite, o.Status))
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Organisationsfilter
{
    public static IQueryable<Organisation> Anwenden(NetzwerkContext db, AlleOrganisationen filter)
    {
        var gefiltert = MitStand(db.Organisationen.AsNoTracking(), filter.Stand);
        if (filter.Art is { } art) gefiltert = gefiltert.Where(o => o.Art == art);
        if (filter.Reichweite is { } reichweite) gefiltert = gefiltert.Where(o => o.Reichweite == reichweite);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) gefiltert = gefiltert.Where(o => (Aufzaehlung.Trenner + o.Stadtteile + Aufzaehlung.Trenner).Contains(Aufzaehlung.Trenner + stadtteil + Aufzaehlung.Trenner));
        if (filter.Feld is { } feld)
        {
            var name = feld.ToString();
            gefiltert = gefiltert.Where(o => o.Bereiche.Contains(name));
        }
        return gefiltert.MitText(db, filter.Text);
    }

    // Nach dem Schlüssel statt dem Namen: So stehen Umlaute und Großbuchstaben auf jeder Datenbank da, wo man sie sucht.
    public static IQueryable<Organisation> Sortieren(IQueryable<Organisation> organisationen, string? sortierung) => sortierung switch
    {
        "-name" => organisationen.OrderByDescending(o => o.Namensschluessel).ThenByDescending(o => o.Id),
        "art" => organisationen.OrderBy(o => o.Art).ThenBy(o => o.Namensschluessel).ThenBy(o => o.Id),
        "-art" => organisationen.OrderByDescending(o => o.Art).ThenByDescending(o => o.Namensschluessel).ThenByDescending(o => o.Id),
        "reichweite" => organisationen.OrderBy(o => o.Reichweite).ThenBy(o => o.Namensschluessel).ThenBy(o => o.Id),
        "-reichweite" => organisationen.OrderByDescending(o => o.Reichweite).ThenByDescending(o => o.Namensschluessel).ThenByDescending(o => o.Id),
        "stand" => organisationen.OrderBy(o => o.Status).ThenBy(o => o.Namensschluessel).ThenBy(o => o.Id),
        "-stand" => organisationen.OrderByDescending(o => o.Status).ThenByDescending(o => o.Namensschluessel).ThenByDescending(o => o.Id),
        _ => organisationen.OrderBy(o => o.Namensschluessel).ThenBy(o => o.Id)
    };

    private static IQueryable<Organisation> MitStand(IQueryable<Organisation> organisationen, string? stand) => stand switch
    {
        "alle" => organisationen,
        _ when Enum.TryParse<OrganisationStatus>(stand, out var status) => organisationen.Where(o => o.Status == status),
        _ => organisationen.Where(o => o.Status != OrganisationStatus.Aufgeloest)
    };
}
