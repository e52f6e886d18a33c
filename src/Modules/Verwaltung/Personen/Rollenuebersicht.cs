using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Personen;

/// <summary>Wer welche Rolle hat, seit wann und von wem.</summary>
/// <param name="Fruehere">Auch Rollen, die schon geendet haben.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(SharedKernel.Security.Rolle.Administration, SharedKernel.Security.Rolle.Revision)]
internal sealed record Rollenuebersicht(Rolle? Rolle = null, bool Fruehere = false, string? Sortierung = null, int? Seite = null) : IRequest<Seite<Rollenzeile>>;

/// <param name="Aemter">Ämter der Rolle Fachamt; kamen sie später als die Rolle, mit dem Tag.</param>
internal sealed record Rollenzeile(Guid PersonId, string Person, Rolle Rolle, DateOnly Seit, DateOnly? Bis, string VergebenVon, IReadOnlyList<string> Aemter);

internal sealed class RollenuebersichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, TimeProvider uhr) : IRequestHandler<Rollenuebersicht, Seite<Rollenzeile>>
{
    public async Task<Seite<Rollenzeile>> Handle(Rollenuebersicht request, CancellationToken cancellationToken)
    {
        var gefiltert = Rollenfilter.Anwenden(db, request, uhr.Heute());
        var seite = await Rollenfilter.Sortieren(gefiltert, request.Sortierung).Select(Rollenfilter.Projektion).SeiteAsync(gefiltert, request.Seite, cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return seite.Umwandeln(r => Rollenfilter.Zeile(r, stammdaten));
    }
}

/// <summary>Auswahl und Darstellung, wie Liste und CSV sie gemeinsam haben.</summary>
internal static class Rollenfilter
{
    public static readonly System.Linq.Expressions.Expression<Func<Posten, Rollenrohzeile>> Projektion = p => new Rollenrohzeile(
        p.Person.Id, p.Person.Name, p.Rolle.Rolle, p.Rolle.Ab, p.Rolle.Bis, p.Rolle.VergebenVon, p.Person.Aemter.Select(a => new Amtsrohzeile(a.AmtId, a.Ab)).ToList());

    public static IQueryable<Posten> Anwenden(VerwaltungContext db, Rollenuebersicht filter, DateOnly heute)
    {
        var posten = db.Personen.AsNoTracking().SelectMany(p => p.Rollen, (p, r) => new Posten { Person = p, Rolle = r });
        if (filter.Rolle is { } rolle) posten = posten.Where(p => p.Rolle.Rolle == rolle);
        if (!filter.Fruehere) posten = posten.Where(p => p.Rolle.Bis == null || p.Rolle.Bis >= heute);
        return posten;
    }

    public static IQueryable<Posten> Sortieren(IQueryable<Posten> posten, string? sortierung) => sortierung switch
    {
        "-person" => posten.OrderByDescending(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "rolle" => posten.OrderBy(p => p.Rolle.Rolle).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "-rolle" => posten.OrderByDescending(p => p.Rolle.Rolle).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "seit" => posten.OrderBy(p => p.Rolle.Ab).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "-seit" => posten.OrderByDescending(p => p.Rolle.Ab).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "bis" => posten.OrderBy(p => p.Rolle.Bis).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        "-bis" => posten.OrderByDescending(p => p.Rolle.Bis).ThenBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id),
        _ => posten.OrderBy(p => p.Person.Name).ThenBy(p => p.Rolle.Id)
    };

    public static Rollenzeile Zeile(Rollenrohzeile r, Stammdaten stammdaten) => new(
        r.PersonId, r.Person, r.Rolle, r.Ab, r.Bis,
        // Was vor der Aufzeichnung vergeben wurde, trägt keinen Schlüssel.
        r.VergebenVon == Guid.Empty ? "nicht festgehalten" : stammdaten.Personenname(r.VergebenVon),
        // Ämter hat eine Person nur, solange sie antwortet; zu einer früheren Rolle gehören sie nicht.
        r.Rolle != Rolle.Fachamt || r.Bis is not null ? [] :
            [.. r.Aemter.Select(a => stammdaten.Amtsname(a.AmtId) + (a.Ab > r.Ab ? $" (seit {a.Ab.AlsDatum()})" : "")).Order(Verzeichnis.Alphabetisch)]);

    internal sealed class Posten
    {
        public required Person Person { get; init; }
        public required Rollenzuordnung Rolle { get; init; }
    }

    internal sealed record Rollenrohzeile(Guid PersonId, string Person, Rolle Rolle, DateOnly Ab, DateOnly? Bis, Guid VergebenVon, List<Amtsrohzeile> Aemter);

    internal sealed record Amtsrohzeile(Guid AmtId, DateOnly Ab);
}
