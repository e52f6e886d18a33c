using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision), Objektregel(Laden.NurEigeneToepfe)]
internal sealed record AlleFoerderantraege(FoerderantragStatus? Status = null, Guid? Foerdertopf = null, string? Stadtteil = null, bool Ueberfaellig = false, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<FoerderantragZeile>>
{
    /// <summary>Geltende Sortierung.</summary>
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-beginn";
}

internal sealed record FoerderantragZeile(Guid Id, string Nummer, string Titel, string Traeger, string Foerdertopf, FoerderantragStatus Status, DateOnly Von, Geldbetrag Beantragt, Geldbetrag? Bewilligt, DateOnly? Nachweisfrist);

internal sealed class AlleFoerderantraegeHandler(ProjekttraegerContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleFoerderantraege, Seite<FoerderantragZeile>>
{
    public async Task<Seite<FoerderantragZeile>> Handle(AlleFoerderantraege request, CancellationToken cancellationToken)
    {
        var gefiltert = Antragsfilter.Anwenden(db, request, person, uhr.Heute());
        return await Antragsfilter.Sortieren(gefiltert, request.Reihenfolge).Select(a => new FoerderantragZeile(a.Id, a.Nummer, a.Titel, a.Traeger, a.Foerdertopf, a.Status, a.Von, a.Beantragt, a.Bewilligt, a.Nachweisfrist)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Antragsfilter
{
    public static IQueryable<Foerderantrag> Anwenden(ProjekttraegerContext db, AlleFoerderantraege filter, AngemeldetePerson person, DateOnly heute)
    {
        var gefiltert = db.Foerderantraege.FuerPerson(person).AsNoTracking();
        if (filter.Status is { } status) gefiltert = gefiltert.Where(a => a.Status == status);
        if (filter.Foerdertopf is { } topf) gefiltert = gefiltert.Where(a => a.FoerdertopfId == topf);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) gefiltert = gefiltert.Where(a => a.Stadtteil == stadtteil);
        if (filter.Ueberfaellig) gefiltert = gefiltert.Where(a => a.Status == FoerderantragStatus.NachweisOffen && a.NachweisAm == null && a.Nachweisfrist < heute);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Foerderantrag> Sortieren(IQueryable<Foerderantrag> zeilen, string sortierung) => sortierung switch
    {
        "nummer" => zeilen.OrderBy(z => z.Nummer),
        "-nummer" => zeilen.OrderByDescending(z => z.Nummer),
        "titel" => zeilen.OrderBy(z => z.Titel).ThenBy(z => z.Id),
        "-titel" => zeilen.OrderByDescending(z => z.Titel).ThenByDescending(z => z.Id),
        "traeger" => zeilen.OrderBy(z => z.Traeger).ThenBy(z => z.Id),
        "-traeger" => zeilen.OrderByDescending(z => z.Traeger).ThenByDescending(z => z.Id),
        "status" => zeilen.OrderBy(z => z.Status).ThenBy(z => z.Von).ThenBy(z => z.Id),
        "-status" => zeilen.OrderByDescending(z => z.Status).ThenByDescending(z => z.Von).ThenByDescending(z => z.Id),
        "beginn" => zeilen.OrderBy(z => z.Von).ThenBy(z => z.Id),
        _ => zeilen.OrderByDescending(z => z.Von).ThenByDescending(z => z.Id)
    };
}
