using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Navigation;

/// <summary>Hauptnavigation: die Punkte aller Module, die die angemeldete Person sehen darf, samt Zählern.</summary>
public sealed class NavigationViewComponent(
    IEnumerable<IModule> module,
    IEnumerable<INavigationszaehler> zaehler,
    AngemeldetePerson person) : ViewComponent
{
    /// <summary>Unter diesem Schlüssel zählen Module, was auf „Mein Tag“ dringend ist.</summary>
    public const string ZaehlerMeinTag = "mein-tag";

    private static readonly Navigationspunkt MeinTag = new("", 0, "Mein Tag", "/", ZaehlerMeinTag);

    public async Task<IViewComponentResult> InvokeAsync()
    {
        var sichtbare = module.SelectMany(m => m.Navigation).Where(IstSichtbar).ToList();
        var zahlen = await ZaehleAsync();
        var aktuell = Aktuelle([MeinTag, .. sichtbare], Request.Path.Value ?? "/");

        return View(new NavigationAnsicht(
            Eintrag(MeinTag),
            [.. sichtbare.GroupBy(p => p.Gruppe).OrderBy(g => g.Min(p => p.Rang))
                .Select(g => new NavigationAnsicht.Gruppe(g.Key, [.. g.OrderBy(p => p.Rang).Select(Eintrag)]))]));

        NavigationAnsicht.Eintrag Eintrag(Navigationspunkt punkt) => new(
            punkt.Text,
            punkt.Adresse,
            punkt.Zaehler is null ? null : zahlen.GetValueOrDefault(punkt.Zaehler),
            punkt != aktuell ? null : punkt.Adresse.Equals(Request.Path, StringComparison.OrdinalIgnoreCase) ? "page" : "true");
    }

    private bool IstSichtbar(Navigationspunkt punkt) =>
        person.IstAngemeldet && (punkt.Rollen.Length == 0 || punkt.Rollen.Any(person.Ist));

    /// <summary>Der längste passende Pfadanfang gewinnt: Auf der Detailseite bleibt die Liste hervorgehoben.</summary>
    internal static Navigationspunkt? Aktuelle(IEnumerable<Navigationspunkt> punkte, string pfad) => punkte
        .Where(p => Passt(p.Adresse, pfad))
        .MaxBy(p => p.Adresse.Length);

    private static bool Passt(string adresse, string pfad) =>
        pfad.Equals(adresse, StringComparison.OrdinalIgnoreCase)
        || (adresse != "/" && pfad.StartsWith(adresse.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase));

    private async Task<Dictionary<string, Zaehlerstand>> ZaehleAsync()
    {
        var summen = new Dictionary<string, Zaehlerstand>();
        foreach (var einer in zaehler)
            foreach (var (schluessel, stand) in await einer.ZaehleAsync(HttpContext.RequestAborted))
            {
                var bisher = summen.GetValueOrDefault(schluessel, new Zaehlerstand(0, false));
                summen[schluessel] = new Zaehlerstand(bisher.Anzahl + stand.Anzahl, bisher.Dringend || stand.Dringend);
            }
        return summen;
    }
}

/// <summary>Was die Navigation zeigt.</summary>
public sealed record NavigationAnsicht(NavigationAnsicht.Eintrag MeinTag, IReadOnlyList<NavigationAnsicht.Gruppe> Gruppen)
{
    public sealed record Gruppe(string Name, IReadOnlyList<Eintrag> Eintraege);

    /// <param name="Aktuell">Wert für aria-current: „page“ auf der Seite selbst, „true“ darunter, sonst leer.</param>
    public sealed record Eintrag(string Text, string Adresse, Zaehlerstand? Zahl, string? Aktuell);
}
