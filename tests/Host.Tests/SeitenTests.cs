using System.Net;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

public sealed class SeitenTests(Haus haus) : IClassFixture<Haus>
{
    private static readonly HashSet<string> Ladend = ["script", "link", "img", "iframe", "form", "source", "object", "embed"];

    [Fact]
    public async Task Keine_Seite_bringt_eingebettete_Skripte_Stile_oder_fremde_Quellen_mit()
    {
        var fehler = new List<string>();
        foreach (var (person, seite) in await AlleAsync())
            fehler.AddRange(Verstoesse(seite.Html).Select(v => $"{seite.Adresse} ({person}): {v}"));

        fehler.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keine_Seite_vergibt_eine_Kennung_zweimal_oder_verweist_auf_eine_die_fehlt()
    {
        var fehler = new List<string>();
        foreach (var (_, seite) in await AlleAsync())
        {
            var kennungen = seite.Elemente.Select(e => e["id"]).OfType<string>().ToList();
            fehler.AddRange(kennungen.GroupBy(k => k).Where(g => g.Count() > 1).Select(g => $"{seite.Adresse}: {g.Key} doppelt"));
            fehler.AddRange(from e in seite.Elemente
                            from verweis in ((string?[])[e["for"], e["aria-describedby"], e["aria-labelledby"], e["aria-controls"]]).OfType<string>().SelectMany(v => v.Split(' '))
                            where !kennungen.Contains(verweis)
                            select $"{seite.Adresse}: {e.Name} verweist auf {verweis}");
            fehler.AddRange(from e in seite.Elemente
                            where e["href"] is ['#', _, ..] ziel && !kennungen.Contains(ziel[1..])
                            select $"{seite.Adresse}: Link {e["href"]} führt ins Leere");
        }

        fehler.ShouldBeEmpty();
    }

    [Fact]
    public async Task Jedes_Formular_das_etwas_aendert_traegt_den_Schutzwert()
    {
        var fehler = new List<string>();
        foreach (var (_, seite) in await AlleAsync())
            fehler.AddRange(seite.Elemente.Where(e => e.Name == "form" && e["method"] == "post" && !e.Inhalt.Contains("__RequestVerificationToken")).Select(e => $"{seite.Adresse}: {e["action"]}"));

        fehler.ShouldBeEmpty();
    }

    [Fact]
    public async Task Jede_Seite_hat_Sprache_einen_eigenen_Titel_und_eine_Hauptueberschrift()
    {
        var seiten = (await AlleAsync()).Select(s => s.Seite).Where(s => s.Html.Contains("<html")).ToList();
        foreach (var seite in seiten)
        {
            seite.Elemente.First(e => e.Name == "html")["lang"].ShouldBe("de");
            seite.Elemente.Count(e => e.Name == "h1").ShouldBe(1, seite.Adresse);
            seite.Elemente.First(e => e.Name == "title").Inhalt.ShouldEndWith("Stadtteilmanagement", Case.Sensitive, seite.Adresse);
        }

        seiten.DistinctBy(s => s.Adresse).GroupBy(s => s.Elemente.First(e => e.Name == "title").Inhalt).Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(" ", g.Select(s => s.Adresse))}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Jede_Antwort_traegt_die_Sicherheitskopfzeilen()
    {
        var seiten = (await AlleAsync()).Select(s => s.Seite).ToList();
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        seiten.Add(await jana.HolenAsync("/gibt-es-nicht"));
        seiten.Add(await jana.HolenAsync("/css/intranet.css"));
        seiten.Add(await jana.HolenAsync("/koordinierung/anliegen?handler=Ausgeben"));
        foreach (var seite in seiten)
        {
            var regeln = seite.Kopf("Content-Security-Policy");
            regeln.ShouldContain("default-src 'none'", Case.Sensitive, seite.Adresse);
            regeln.ShouldContain("frame-ancestors 'none'");
            regeln.ShouldNotContain("unsafe");
            regeln.ShouldNotContain("*");
            seite.Kopf("X-Content-Type-Options").ShouldBe("nosniff", seite.Adresse);
            seite.Kopf("Referrer-Policy").ShouldBe("same-origin", seite.Adresse);
            seite.Kopf("Server").ShouldBeEmpty();
        }

        foreach (var seite in seiten.Where(s => s.Adresse != "/css/intranet.css")) seite.Kopf("Cache-Control").ShouldContain("no-store", Case.Sensitive, seite.Adresse);
    }

    [Fact]
    public async Task Das_Sitzungscookie_ist_fuer_Skripte_unlesbar_und_geht_nicht_an_fremde_Seiten()
    {
        var gast = haus.Gast();

        var antwort = await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Redaktion));

        var cookie = antwort.Kopf("Set-Cookie").ToLowerInvariant();
        cookie.ShouldContain("stm-sitzung=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task Alles_was_eine_Seite_nachlaedt_ist_da()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var adressen = (await jana.HolenAsync("/")).Elemente.Where(e => e.Name is "script" or "link").Select(e => e["src"] ?? e["href"]!).ToList();

        adressen.Count.ShouldBeGreaterThan(5);
        foreach (var adresse in adressen) (await haus.Gast().HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.OK, adresse);
    }

    [Theory]
    [InlineData("<p style=\"color:red\">", "style")]
    [InlineData("<script>alert(1)</script>", "script")]
    [InlineData("<button onclick='x()'>", "onclick")]
    [InlineData("<link href=\"https://fremd.example/a.css\">", "fremd.example")]
    [InlineData("<a href=\"javascript:x()\">", "javascript")]
    public void Die_Pruefung_selbst_findet_Verstoesse(string html, string fund) => Verstoesse(html).ShouldHaveSingleItem().ShouldContain(fund);

    private static IEnumerable<string> Verstoesse(string html)
    {
        foreach (var element in Html.Elemente(html))
        {
            if (element.Name == "style" || element.Name == "script" && (!element.Hat("src") || element.Inhalt.Trim().Length > 0)) yield return $"<{element.Name}> eingebettet";
            foreach (var (name, wert) in element.Attribute)
            {
                if (name == "style" || name.StartsWith("on", StringComparison.Ordinal) || name.StartsWith("hx-on", StringComparison.Ordinal)) yield return $"<{element.Name} {name}>";
                if (wert.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)) yield return $"<{element.Name} {name}={wert}>";
            }
            var quelle = element["src"] ?? element["href"] ?? element["action"] ?? "/";
            if (Ladend.Contains(element.Name) && (!quelle.StartsWith('/') || quelle.StartsWith("//", StringComparison.Ordinal))) yield return $"<{element.Name}> lädt {quelle}";
        }
    }

    /// <summary>Alle Listen und Formulare ohne Kennung für jede erlaubte Rolle und dazu je einen Vorgang mit allen seinen Handlungen.</summary>
    private async Task<IReadOnlyList<(string Person, Seite Seite)>> AlleAsync()
    {
        var ohneKennung = (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => !s.Muster.Contains('{')).ToList();
        var seiten = new List<(string, Seite)>();
        foreach (var (rolle, person) in Seitenverzeichnis.Personen)
        {
            var besuch = await haus.AlsAsync(person);
            foreach (var regel in ohneKennung.Where(s => s.Darf(rolle))) seiten.Add((person, await GeprueftAsync(besuch, regel.Muster)));
            foreach (var adresse in await VorgaengeAsync(besuch, rolle)) seiten.Add((person, await GeprueftAsync(besuch, adresse)));
        }
        return seiten;
    }

    private static async Task<Seite> GeprueftAsync(Besuch besuch, string adresse)
    {
        var seite = await besuch.HolenAsync(adresse);
        seite.Status.ShouldBe(HttpStatusCode.OK, adresse);
        return seite;
    }

    private static async Task<IEnumerable<string>> VorgaengeAsync(Besuch besuch, Rolle rolle)
    {
        string[] listen = rolle switch
        {
            Rolle.Stadtteilmanagement => ["/koordinierung/anliegen?status=alle", "/koordinierung/anfragen?status=alle"],
            Rolle.Fachamt => ["/koordinierung/stellungnahmen", "/koordinierung/stellungnahmen?korb=Erledigt"],
            Rolle.Revision => ["/verwaltung/revision", "/verwaltung/revision/einsichten"],
            Rolle.Administration => ["/verwaltung/personen", "/verwaltung/aemter", "/verwaltung/stadtteile"],
            _ => []
        };
        var adressen = new HashSet<string>();
        foreach (var liste in listen)
        {
            // Vorgänge in verschiedenen Ständen zeigen verschiedene Handlungen.
            var vorgaenge = Verweise(await besuch.HolenAsync(liste)).Where(v => v.Contains('-')).Distinct().Take(12);
            foreach (var vorgang in vorgaenge)
            {
                adressen.Add(vorgang);
                adressen.UnionWith(Verweise(await besuch.HolenAsync(vorgang)).Where(v => v.Contains('-')));
            }
        }
        return adressen.DistinctBy(a => a.Split('/').Last() is var ende && ende.Contains('-') && Guid.TryParse(ende, out _) ? a : ende);
    }

    private static IEnumerable<string> Verweise(Seite seite) => Html.Elemente(seite.Hauptteil)
        .Where(e => e.Name == "a" && e["href"] is ['/', ..] ziel && !ziel.Contains('?') && ziel.Count(z => z == '/') > 2).Select(e => e["href"]!);
}
