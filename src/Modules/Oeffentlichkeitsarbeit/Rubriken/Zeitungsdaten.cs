using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Was rund um die WIR2 in Formularen und Filtern zur Wahl steht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record Zeitungsdaten : IRequest<Zeitungsauswahl>;

/// <param name="Gefuehrte">Rubriken, die nicht stillgelegt sind.</param>
internal sealed record Zeitungsauswahl(IReadOnlyDictionary<Guid, string> Rubriknamen, IReadOnlySet<Guid> Gefuehrte, IReadOnlyList<Ausgabe> Ausgaben)
{
    public IEnumerable<SelectListItem> AlleRubriken => Rubriknamen.Select(r => new SelectListItem(r.Value, r.Key.ToString()));

    /// <summary>Was neu zur Wahl steht, und was schon gewählt ist, auch wenn es inzwischen stillgelegt wurde.</summary>
    public IEnumerable<SelectListItem> Rubriken(Guid? gewaehlt = null) => Rubriknamen.Where(r => Gefuehrte.Contains(r.Key) || r.Key == gewaehlt).Select(r => new SelectListItem(r.Value, r.Key.ToString()));

    public IEnumerable<SelectListItem> AlleAusgaben => Ausgaben.Select(a => new SelectListItem(a.Name, a.Id.ToString()));

    public IEnumerable<SelectListItem> FreiePlaetze => Ausgaben.Where(a => a.Status < AusgabeStatus.Druckfrei)
        .SelectMany(a => a.Plaetze.Where(p => p.BeitragId is null).OrderBy(p => p.Seite).Select(p => new SelectListItem($"{a.Name}, Seite {p.Seite}, {Rubrik(p.RubrikId)}, {p.Laenge.ToString("N0", Ortszeit.Deutsch)} Zeichen", p.Id.ToString())));

    /// <summary>Die jüngste Ausgabe; ihr Impressum gilt meist weiter.</summary>
    public Ausgabe? Letzte => Ausgaben.FirstOrDefault();

    public int? Jahrgang => Letzte?.Jahrgang;

    public int? NaechsteNummer => Letzte?.Nummer + 1;

    public string Rubrik(Guid? id) => id is { } rubrik ? Rubriknamen.GetValueOrDefault(rubrik) ?? "ohne Rubrik" : "ohne Rubrik";

    public static IEnumerable<SelectListItem> Werte<T>() where T : struct, Enum => Enum.GetValues<T>().Select(w => new SelectListItem(w.Bezeichnung(), w.ToString()));
}

internal sealed class ZeitungsdatenHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<Zeitungsdaten, Zeitungsauswahl>
{
    public async Task<Zeitungsauswahl> Handle(Zeitungsdaten request, CancellationToken cancellationToken)
    {
        var rubriken = await db.Rubriken.AsNoTracking().OrderBy(r => r.Reihenfolge).ThenBy(r => r.Id).Take(100).Select(r => new { r.Id, r.Name, r.Stillgelegt }).ToListAsync(cancellationToken);
        return new Zeitungsauswahl(
            rubriken.ToDictionary(r => r.Id, r => r.Name), rubriken.Where(r => !r.Stillgelegt).Select(r => r.Id).ToHashSet(),
            await db.Ausgaben.AsNoTracking().OrderByDescending(a => a.Jahrgang).ThenByDescending(a => a.Nummer).Take(20).ToListAsync(cancellationToken));
    }
}
