using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Stadtteilmanagement.Host.Tests;

public sealed class FernabmeldungTests(Demovorlage vorlage) : IAsyncLifetime
{
    private const string Weg = "/anmelden/stadtkonto/fernabmeldung";
    private StadtkontoHaus _haus = null!;

    public async ValueTask InitializeAsync() => _haus = await StadtkontoHaus.OeffnenAsync(vorlage);

    public ValueTask DisposeAsync() => _haus.DisposeAsync();

    [Fact]
    public async Task Beendet_der_Anbieter_die_Sitzung_ist_sie_hier_sofort_zu_Ende_und_nur_sie()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.KontoAsync("zweite", "Zweite Administration", "zweite@rostock.example", StadtkontoHaus.Administrationsgruppe);
        var zweite = await _haus.AngemeldetAsync("zweite");

        var nachricht = (await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).ShouldHaveSingleItem();
        (await SendenAsync(nachricht.Logout_token)).ShouldBe(HttpStatusCode.OK);

        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await zweite.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Eine_verfaelschte_Abmeldemarke_wird_abgewiesen()
    {
        var ralf = await _haus.AngemeldetAsync();
        var marke = (await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).Single().Logout_token;
        var teile = marke.Split('.');
        var inhalt = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Base64UrlEncoder.Decode(teile[1]))!;
        inhalt["sid"] = JsonSerializer.SerializeToElement("andere");

        (await SendenAsync($"{teile[0]}.{Base64UrlEncoder.Encode(JsonSerializer.Serialize(inhalt))}.{teile[2]}")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendenAsync("")).ShouldBe(HttpStatusCode.BadRequest);
        (await SendenAsync("kein.token.")).ShouldBe(HttpStatusCode.BadRequest);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Eine_abgelaufene_Abmeldemarke_wird_abgewiesen()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.UhrAsync(-3600);
        var marke = (await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).Single().Logout_token;

        (await SendenAsync(marke)).ShouldBe(HttpStatusCode.BadRequest);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Eine_mit_fremdem_Schluessel_unterschriebene_Marke_wird_abgewiesen()
    {
        var ralf = await _haus.AngemeldetAsync();
        var echte = new JsonWebToken((await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).Single().Logout_token);

        (await SendenAsync(FremdUnterschrieben(echte))).ShouldBe(HttpStatusCode.BadRequest);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nach_einem_Schluesselwechsel_gilt_die_neue_Unterschrift()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.SchluesselWechselnAsync();
        var marke = (await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).Single().Logout_token;

        (await SendenAsync(marke)).ShouldBe(HttpStatusCode.OK);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Ein_Schein_des_Anbieters_fuer_andere_Zwecke_meldet_niemanden_ab()
    {
        var ralf = await _haus.AngemeldetAsync();

        (await SendenAsync(await _haus.Anbieter.ScheinAsync("aemter.lesen"))).ShouldBe(HttpStatusCode.BadRequest);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Die_Abmeldung_im_Browser_nennt_die_Sitzung_und_braucht_kein_Cookie()
    {
        var ralf = await _haus.AngemeldetAsync();
        var sitzung = new JsonWebToken((await _haus.Anbieter.SitzungenBeendenAsync(StadtkontoHaus.Konto)).Single().Logout_token).GetClaim("sid").Value;
        var gast = _haus.Gast();

        (await gast.HolenAsync($"{Weg}?iss=https%3A%2F%2Fanderswo.example&sid={sitzung}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await gast.HolenAsync($"{Weg}?iss={Uri.EscapeDataString(_haus.Anbieter.Aussteller)}&sid=")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        (await gast.HolenAsync($"{Weg}?iss={Uri.EscapeDataString(_haus.Anbieter.Aussteller)}&sid={sitzung}")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<HttpStatusCode> SendenAsync(string marke) => (await _haus.Gast().SendenAsync(Weg, [new("logout_token", marke)])).Status;

    private static string FremdUnterschrieben(JsonWebToken echte) => new JsonWebTokenHandler().CreateToken(
        Base64UrlEncoder.Decode(echte.EncodedPayload),
        new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)) { KeyId = echte.Kid }, SecurityAlgorithms.RsaSha256),
        new Dictionary<string, object> { ["typ"] = echte.Typ });
}
