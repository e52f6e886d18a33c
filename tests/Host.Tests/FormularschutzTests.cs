using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

public sealed class FormularschutzTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Keine_Seite_nimmt_ein_Formular_ohne_oder_mit_fremdem_Schutzwert_an()
    {
        var fremder = (await (await haus.AlsAsync(Demopersonen.Stadtteilmanagement)).HolenAsync("/")).Schutzwert;
        var besuche = new Dictionary<Rolle, Besuch>();
        foreach (var (rolle, person) in Seitenverzeichnis.Personen) besuche[rolle] = await haus.AlsAsync(person);
        var fehler = new List<string>();
        // Fehlerseiten erklären auch, was beim Absenden schiefging; sie ändern nichts. Beim Weitermachen gilt die Herkunft, siehe unten.
        foreach (var seite in (await Seitenverzeichnis.AlleAsync(haus.Dienste)).Where(s => !s.Muster.StartsWith("/fehler/", StringComparison.Ordinal) && s.Muster != "/anmelden/fortsetzen"))
        {
            var besuch = seite.Rollen is null ? haus.Gast() : besuche.First(b => seite.Darf(b.Key)).Value;
            foreach (KeyValuePair<string, string>[] felder in (KeyValuePair<string, string>[][])[[], [new("__RequestVerificationToken", fremder)]])
            {
                var antwort = await besuch.SendenAsync(Seitenverzeichnis.Adresse(seite.Muster), felder);
                if (antwort.Status != HttpStatusCode.BadRequest) fehler.Add($"{seite.Muster} ({(felder.Length == 0 ? "ohne" : "fremd")}): {antwort.Status}");
            }
        }

        fehler.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.BadRequest)]
    [InlineData("same-site", HttpStatusCode.BadRequest)]
    [InlineData("same-origin", HttpStatusCode.OK)]
    public async Task Weitermachen_nach_der_Anmeldung_geht_nur_von_der_eigenen_Seite(string herkunft, HttpStatusCode erwartet)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "/anmelden/fortsetzen") { Content = new FormUrlEncodedContent([new("Gerettet", "x")]) };
        anfrage.Headers.Add("Sec-Fetch-Site", herkunft);

        (await haus.Gast().RufenAsync(anfrage)).Status.ShouldBe(erwartet);
    }

    [Fact]
    public void Ausserhalb_der_Seiten_werden_nur_Abmeldungen_abgesandt()
    {
        // Der Schutzwert der eigenen steht in EingabenTests.Ohne_Schutzwert_wird_nichts_angenommen, die unterschriebene Marke der anderen in FernabmeldungTests.
        haus.Dienste.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null && e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(m => m is not "GET" and not "HEAD") == true)
            .Select(e => e.RoutePattern.RawText).ShouldBe(["/abmelden", "/anmelden/stadtkonto/fernabmeldung"]);
    }
}
