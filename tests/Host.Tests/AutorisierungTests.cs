using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

public sealed partial class AutorisierungTests(Haus haus) : IClassFixture<Haus>
{
    private static readonly string[] Freiliste = ["/anmelden", "/anmelden/fortsetzen", "/barrierefreiheit", "/datenschutz", "/fehler/{status:int}", "/hilfe", "/impressum"];

    [Fact]
    public async Task Ohne_Anmeldung_ist_nur_die_Freiliste_offen()
    {
        var offen = (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => s.Rollen is null).Select(s => s.Muster);

        offen.Order().ShouldBe(Freiliste);
        haus.Dienste.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Select(e => ((RouteEndpoint)e).RoutePattern.RawText).ShouldBe(["/api/openapi.json"]);
    }

    [Fact]
    public async Task Ohne_Anmeldung_fuehrt_jede_andere_Seite_zur_Anmeldung_und_danach_zurueck()
    {
        var gast = haus.Gast();
        var fehler = new List<string>();
        foreach (var seite in (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => s.Rollen is not null))
        {
            var adresse = seite.Adresse();
            var antwort = await gast.HolenAsync(adresse);
            if (antwort.Status != HttpStatusCode.Redirect || antwort.Ziel != $"http://localhost/anmelden?zurueck={Uri.EscapeDataString(adresse)}")
                fehler.Add($"{seite.Muster}: {antwort.Status} {antwort.Ziel}");
        }

        fehler.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Jede_Seite_oeffnet_sich_genau_den_erlaubten_Rollen(Rolle rolle)
    {
        var vorgaenge = await VorgaengeAsync();
        var besuch = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
        var schutzwert = (await besuch.HolenAsync("/")).Schutzwert;
        var fehler = new List<string>();
        foreach (var seite in (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => s.Rollen is not null))
        {
            var adresse = seite.Adresse(vorgaenge);
            var erwartet = seite.Darf(rolle) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
            var antwort = await besuch.HolenAsync(adresse);
            if (antwort.Status != erwartet) fehler.Add($"GET {seite.Muster}: {antwort.Status} statt {erwartet}");
            if (seite.Darf(rolle)) continue;
            var gesandt = await besuch.SendenAsync(adresse, [new("__RequestVerificationToken", schutzwert)]);
            if (gesandt.Status != HttpStatusCode.Forbidden) fehler.Add($"POST {seite.Muster}: {gesandt.Status} statt 403");
        }

        fehler.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unbekannte_Kennungen_ergeben_404_auf_jeder_Seite()
    {
        var fehler = new List<string>();
        var besuche = new Dictionary<Rolle, Besuch>();
        foreach (var (rolle, person) in Seitenverzeichnis.Personen) besuche[rolle] = await haus.AlsAsync(person);
        foreach (var seite in (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => s.Rollen is not null && s.Muster.Contains('{')))
        {
            var antwort = await besuche[seite.Rollen![0]].HolenAsync(seite.Adresse());
            if (antwort.Status != HttpStatusCode.NotFound || !antwort.Text.Contains("Diese Seite gibt es nicht")) fehler.Add($"{seite.Muster}: {antwort.Status}");
        }

        fehler.ShouldBeEmpty();
        (await besuche[Rolle.Stadtteilmanagement].HolenAsync("/koordinierung/anliegen/keine-kennung")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // Unabhängig vom Attribut, damit ein falsches auffällt.
    [Theory]
    [InlineData(Demopersonen.Tiefbauamt, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Tiefbauamt, "/koordinierung/anfragen")]
    [InlineData(Demopersonen.Administration, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Administration, "/koordinierung/revision")]
    [InlineData(Demopersonen.Revision, "/koordinierung/anliegen/aufnehmen")]
    [InlineData(Demopersonen.Revision, "/verwaltung/personen/anlegen")]
    [InlineData(Demopersonen.Stadtteilmanagement, "/verwaltung/personen")]
    [InlineData(Demopersonen.Redaktion, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Lenkungsgruppe, "/koordinierung/anfragen")]
    public async Task Fremde_Bereiche_sind_verschlossen_und_fehlen_in_der_Navigation(string person, string adresse)
    {
        var besuch = await haus.AlsAsync(person);

        (await besuch.HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await besuch.HolenAsync("/")).Elemente.ShouldNotContain(e => e["href"] == adresse);
    }

    [Fact]
    public async Task Wer_seine_Rollen_verliert_ist_sofort_abgemeldet()
    {
        var administration = await haus.AlsAsync(Demopersonen.Administration);
        var liste = await administration.HolenAsync("/verwaltung/personen");
        var person = liste.Elemente.First(e => e.Name == "a" && e.Inhalt.Contains("Demo Stadtamt"))["href"]!;
        var amt = await haus.AlsAsync("Demo Stadtamt");

        await administration.SpeichernAsync((await administration.HolenAsync(person + "/bearbeiten")).Formular().Mit("Command.Rollen").Mit("Command.Aemter"));

        (await amt.HolenAsync("/")).Ziel.ShouldBe("http://localhost/anmelden?zurueck=%2F");
    }

    public static TheoryData<Rolle> Rollen => [.. Enum.GetValues<Rolle>()];

    // Vorgänge, die für alle Rollen der Matrix wirklich da sind: Die Anfrage geht an das Amt der Person vom Fachamt.
    private async Task<IReadOnlyDictionary<string, (Guid Id, Guid Zustaendigkeit)>> VorgaengeAsync()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = Kennung().Match(await jana.AnliegenAsync("Für die Matrix")).Value;
        var anfrage = await jana.AnfrageAsync("Für die Matrix", "Tiefbauamt");
        var zustaendigkeit = Kennung().Matches((await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!)[1].Value;
        var administration = await haus.AlsAsync(Demopersonen.Administration);
        var vorgang = (Guid.Parse(Kennung().Match(anfrage).Value), Guid.Parse(zustaendigkeit));
        return new Dictionary<string, (Guid, Guid)>
        {
            ["/koordinierung/anliegen"] = (Guid.Parse(anliegen), Guid.Empty),
            ["/koordinierung/anfragen"] = vorgang,
            ["/koordinierung/stellungnahmen"] = vorgang,
            ["/verwaltung/aemter"] = await ErsteAsync("/verwaltung/aemter"),
            ["/verwaltung/gruppen"] = await ErsteAsync("/verwaltung/gruppen"),
            ["/verwaltung/personen"] = await ErsteAsync("/verwaltung/personen"),
            ["/verwaltung/stadtteile"] = await ErsteAsync("/verwaltung/stadtteile")
        };

        async Task<(Guid, Guid)> ErsteAsync(string liste) => (Guid.Parse(Kennung().Match(
            (await administration.HolenAsync(liste)).Elemente.First(e => e["href"]?.StartsWith(liste + "/") == true && Kennung().IsMatch(e["href"]!))["href"]!).Value), Guid.Empty);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Kennung();
}
