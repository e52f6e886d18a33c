using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Netzwerk.Formulare;

/// <summary>Was in Formularen und Filtern zur Wahl steht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record Auswahlmoeglichkeiten : IRequest<Auswahl>;

internal sealed record Auswahl(Stammdaten Stammdaten)
{
    public IEnumerable<SelectListItem> Stadtteile => Stammdaten.Stadtteile.Where(s => s.Gueltig).Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> AlleStadtteile => Stammdaten.Stadtteile.Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> PersonenMitZugang =>
        Stammdaten.Personen.Where(p => p.Rollen.Count > 0).Select(p => new SelectListItem(p.Funktion is null ? p.Name : $"{p.Name} ({p.Funktion})", p.Id.ToString()));

    public static IEnumerable<SelectListItem> Sprachen => Namenssprachen.Alle.Select(s => new SelectListItem(s.Value, s.Key));

    public static IEnumerable<SelectListItem> Werte<T>() where T : struct, Enum => Enum.GetValues<T>().Select(w => new SelectListItem(w.Bezeichnung(), w.ToString()));
}

internal sealed class AuswahlmoeglichkeitenHandler(IVerzeichnis verzeichnis) : IRequestHandler<Auswahlmoeglichkeiten, Auswahl>
{
    public async Task<Auswahl> Handle(Auswahlmoeglichkeiten request, CancellationToken cancellationToken) => new(await verzeichnis.LadenAsync(cancellationToken));
}

/// <summary>Sprachen, in denen Namen im Netzwerk vorkommen; das Kürzel steht als lang-Angabe in der Seite (BF-6).</summary>
internal static class Namenssprachen
{
    public static readonly IReadOnlyDictionary<string, string> Alle = new Dictionary<string, string>
    {
        ["ar"] = "Arabisch", ["bg"] = "Bulgarisch", ["zh"] = "Chinesisch", ["da"] = "Dänisch", ["en"] = "Englisch", ["fi"] = "Finnisch", ["fr"] = "Französisch", ["ka"] = "Georgisch",
        ["hr"] = "Kroatisch", ["lv"] = "Lettisch", ["nl"] = "Niederländisch", ["no"] = "Norwegisch", ["pl"] = "Polnisch", ["ru"] = "Russisch", ["sv"] = "Schwedisch", ["es"] = "Spanisch",
        ["tr"] = "Türkisch", ["uk"] = "Ukrainisch", ["vi"] = "Vietnamesisch"
    };
}
