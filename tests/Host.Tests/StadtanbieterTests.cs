using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Die Vorrichtung selbst: Was hier nicht stimmt, machte die Tests der Anmeldung und der API wertlos.</summary>
public sealed class StadtanbieterTests : IAsyncLifetime
{
    private const string Rueckkehr = "http://localhost/rueckkehr", NachAbmeldung = "http://localhost/abgemeldet";
    private Stadtanbieter _anbieter = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _anbieter = await Stadtanbieter.StartenAsync(new Anbieteradressen(Rueckkehr, NachAbmeldung, "http://127.0.0.1:9/abmeldung"));
        await _anbieter.KontoAsync("jana", "Jana Demo", "jana@rostock.example", "stm");
        _http = new HttpClient { BaseAddress = new Uri(_anbieter.Aussteller) };
    }

    [Fact]
    public async Task Der_Code_fuehrt_zu_Name_Gruppen_und_Erneuerung()
    {
        using var besuch = _anbieter.Besuch();
        var tokens = await CodeEinloesenAsync(await besuch.AnmeldenAsync(Anmeldeadresse(), "jana"));

        var person = await PersonAsync(tokens);
        person.GetProperty("name").GetString().ShouldBe("Jana Demo");
        person.GetProperty("email").GetString().ShouldBe("jana@rostock.example");
        Gruppen(person).ShouldBe(["stm"]);

        await _anbieter.GruppenAsync("jana", "stm", "lenkung");
        var erneuert = await ErneuernAsync(tokens);
        Gruppen(await PersonAsync(erneuert)).ShouldBe(["stm", "lenkung"]);
    }

    [Fact]
    public async Task Wer_abbricht_kehrt_ohne_Code_zurueck()
    {
        using var besuch = _anbieter.Besuch();
        var ziel = await besuch.AnmeldenAsync(Anmeldeadresse(), konto: null);
        HttpUtility.ParseQueryString(ziel.Query)["error"].ShouldBe("access_denied");
    }

    [Fact]
    public async Task Die_Sitzung_beim_Anbieter_erspart_die_zweite_Anmeldung_bis_sie_endet()
    {
        using var besuch = _anbieter.Besuch();
        var tokens = await CodeEinloesenAsync(await besuch.AnmeldenAsync(Anmeldeadresse(), "jana"));
        // Ohne Formular: Ein falscher Kontoname fiele sonst auf.
        HttpUtility.ParseQueryString((await besuch.AnmeldenAsync(Anmeldeadresse("&prompt=none"), "niemand")).Query)["code"].ShouldNotBeNull();

        var nachrichten = await _anbieter.SitzungenBeendenAsync("jana");

        var nachricht = nachrichten.ShouldHaveSingleItem();
        nachricht.Adresse.ShouldBe("http://127.0.0.1:9/abmeldung");
        nachricht.Status.ShouldBe(0);
        nachricht.Logout_token.Split('.').Length.ShouldBe(3);
        HttpUtility.ParseQueryString((await besuch.AnmeldenAsync(Anmeldeadresse("&prompt=none"), "niemand")).Query)["error"].ShouldBe("login_required");
        (await ErneuernAntwortAsync(tokens)).IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task Abmelden_fuehrt_zum_Host_zurueck()
    {
        using var besuch = _anbieter.Besuch();
        var tokens = await CodeEinloesenAsync(await besuch.AnmeldenAsync(Anmeldeadresse(), "jana"));
        var ziel = await besuch.AbmeldenAsync(new Uri($"{_anbieter.Aussteller}/session/end?id_token_hint={Wert(tokens, "id_token")}&post_logout_redirect_uri={NachAbmeldung}&state=x"));
        ziel.ToString().ShouldBe(NachAbmeldung + "?state=x");
    }

    [Fact]
    public async Task Die_Maschine_bekommt_einen_Schein_fuer_Empfaenger_und_Scope_und_der_Schluessel_wechselt()
    {
        var (kopf, inhalt) = Lesen(await _anbieter.ScheinAsync("aemter.lesen"));
        inhalt.GetProperty("aud").GetString().ShouldBe(Stadtanbieter.Empfaenger);
        inhalt.GetProperty("scope").GetString().ShouldBe("aemter.lesen");
        (await SchluesselAsync()).ShouldBe([kopf.GetProperty("kid").GetString()]);

        await _anbieter.SchluesselWechselnAsync();

        var (neuer, _) = Lesen(await _anbieter.ScheinAsync("aemter.lesen", Stadtanbieter.FremderEmpfaenger));
        (await SchluesselAsync()).ShouldBe([neuer.GetProperty("kid").GetString()]);
        neuer.GetProperty("kid").GetString().ShouldNotBe(kopf.GetProperty("kid").GetString());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _anbieter.DisposeAsync();
    }

    private const string Pruefwert = "ein-langer-pruefwert-aus-mehr-als-dreiundvierzig-zeichen";

    private Uri Anmeldeadresse(string weiteres = "")
    {
        var frage = Convert.ToBase64String(SHA256.HashData(Encoding.ASCII.GetBytes(Pruefwert))).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return new Uri($"{_anbieter.Aussteller}/auth?client_id={Stadtanbieter.Client}&response_type=code&redirect_uri={Rueckkehr}" +
            $"&scope=openid%20profile%20email%20groups%20offline_access&state=x&code_challenge={frage}&code_challenge_method=S256{weiteres}");
    }

    private async Task<JsonElement> CodeEinloesenAsync(Uri rueckkehr) => await JsonAsync(await TokenAsync(
        ("grant_type", "authorization_code"), ("code", HttpUtility.ParseQueryString(rueckkehr.Query)["code"]!), ("redirect_uri", Rueckkehr), ("code_verifier", Pruefwert)));

    private async Task<JsonElement> ErneuernAsync(JsonElement tokens) => await JsonAsync(await ErneuernAntwortAsync(tokens));

    private Task<HttpResponseMessage> ErneuernAntwortAsync(JsonElement tokens) => TokenAsync(("grant_type", "refresh_token"), ("refresh_token", Wert(tokens, "refresh_token")));

    private Task<HttpResponseMessage> TokenAsync(params (string Name, string Wert)[] felder) => _http.PostAsync("token", new FormUrlEncodedContent(
        felder.Concat([("client_id", Stadtanbieter.Client), ("client_secret", Stadtanbieter.Geheimnis)]).ToDictionary(f => f.Item1, f => f.Item2)));

    private async Task<JsonElement> PersonAsync(JsonElement tokens)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, "me") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", Wert(tokens, "access_token")) } };
        return await JsonAsync(await _http.SendAsync(anfrage));
    }

    private async Task<IEnumerable<string?>> SchluesselAsync() =>
        (await _http.GetFromJsonAsync<JsonElement>("jwks")).GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString());

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage antwort)
    {
        var text = await antwort.Content.ReadAsStringAsync();
        antwort.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static string Wert(JsonElement tokens, string name) => tokens.GetProperty(name).GetString()!;
    private static IEnumerable<string?> Gruppen(JsonElement person) => person.GetProperty("groups").EnumerateArray().Select(g => g.GetString());

    private static (JsonElement Kopf, JsonElement Inhalt) Lesen(string schein)
    {
        var teile = schein.Split('.');
        return (Teil(teile[0]), Teil(teile[1]));
        static JsonElement Teil(string text) => JsonSerializer.Deserialize<JsonElement>(System.Buffers.Text.Base64Url.DecodeFromChars(text));
    }
}
