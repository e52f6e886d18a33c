using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Aufgaben;

/// <summary>Was regelmäßig im Hintergrund geschieht, wann zuletzt und wann wieder, und der Verlauf.</summary>
/// <param name="Aufgabe">Nur der Verlauf dieser Aufgabe.</param>
/// <param name="NurFehler">Nur gescheiterte Läufe.</param>
[Erlaubt(Rolle.Administration, Rolle.Revision)]
internal sealed record AlleAufgaben(string? Aufgabe = null, bool NurFehler = false, int? Seite = null) : IRequest<Aufgabenuebersicht>;

internal sealed record Aufgabenuebersicht(IReadOnlyList<AufgabeZeile> Aufgaben, Seite<LaufZeile> Verlauf);

/// <param name="Letzter">Der letzte Lauf; null, wenn sie noch nie lief.</param>
internal sealed record AufgabeZeile(string Schluessel, string Titel, DateTime? NaechsterLauf, LaufZeile? Letzter);

internal sealed record LaufZeile(string Aufgabe, string Titel, DateTime Beginn, DateTime? Ende, string? Ergebnis, string? Fehler, string Host)
{
    public string Text => (Ende, Fehler, Ergebnis) switch
    {
        (null, _, _) => "läuft gerade",
        (_, { } fehler, _) => fehler,
        (_, _, { } ergebnis) => ergebnis,
        _ => "nichts zu tun"
    };
}

internal sealed class AlleAufgabenHandler(VerwaltungContext db, IEnumerable<IAufgabe> aufgaben, TimeProvider uhr) : IRequestHandler<AlleAufgaben, Aufgabenuebersicht>
{
    public async Task<Aufgabenuebersicht> Handle(AlleAufgaben request, CancellationToken cancellationToken)
    {
        var bekannte = aufgaben.ToDictionary(a => a.Schluessel());
        var zeilen = new List<AufgabeZeile>();
        foreach (var (schluessel, aufgabe) in bekannte)
            zeilen.Add(new AufgabeZeile(schluessel, aufgabe.Titel, aufgabe.NaechsterLauf(uhr.Jetzt()), await LetzterAsync(schluessel, cancellationToken)));

        var gefiltert = db.Aufgabenlaeufe.Gefiltert(request);
        var verlauf = await Aufgabenverlauf.Zeilen(gefiltert).SeiteAsync(gefiltert, request.Seite, cancellationToken);
        return new Aufgabenuebersicht(
            [.. zeilen.OrderByDescending(z => z.Letzter?.Fehler is not null).ThenBy(z => z.Titel, Verzeichnis.Alphabetisch)],
            // Auch was es nicht mehr gibt, bleibt im Verlauf lesbar.
            verlauf.Umwandeln(l => l with { Titel = bekannte.GetValueOrDefault(l.Aufgabe)?.Titel ?? l.Aufgabe }));
    }

    private Task<LaufZeile?> LetzterAsync(string aufgabe, CancellationToken cancellationToken) =>
        Aufgabenverlauf.Zeilen(db.Aufgabenlaeufe.Gefiltert(new AlleAufgaben(aufgabe))).FirstOrDefaultAsync(cancellationToken);
}

/// <summary>Filter und Reihenfolge des Verlaufs; die Ausgabe benutzt dieselben.</summary>
internal static class Aufgabenverlauf
{
    public static IQueryable<Aufgabenlauf> Gefiltert(this IQueryable<Aufgabenlauf> laeufe, AlleAufgaben filter) =>
        laeufe.AsNoTracking().Where(l => (filter.Aufgabe == null || l.Aufgabe == filter.Aufgabe) && (!filter.NurFehler || l.Fehler != null));

    public static IQueryable<LaufZeile> Zeilen(IQueryable<Aufgabenlauf> laeufe) => laeufe.OrderByDescending(l => l.Beginn).ThenByDescending(l => l.Id)
        .Select(l => new LaufZeile(l.Aufgabe, "", l.Beginn, l.Ende, l.Ergebnis, l.Fehler, l.Host));
}
