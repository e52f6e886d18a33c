using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Wohin der Anbieter zurückschickt und wen er vom Ende einer Sitzung unterrichtet.</summary>
internal sealed record Anbieteradressen(string Rueckkehr, string? NachAbmeldung = null, string? Abmeldenachricht = null)
{
    // So heißen die Angaben im Verzeichnis der Clients bei jedem OpenID-Provider.
    public string AlsJson() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["redirect_uris"] = new[] { Rueckkehr },
        ["post_logout_redirect_uris"] = NachAbmeldung is null ? [] : new[] { NachAbmeldung }
    }.Concat(Abmeldenachricht is null ? [] : [new("backchannel_logout_uri", Abmeldenachricht)]).ToDictionary());
}

/// <summary>Eine Nachricht über das Ende einer Sitzung; Status 0: Der Host war nicht zu erreichen.</summary>
internal sealed record Abmeldenachricht(string Adresse, string Logout_token, int Status);

/// <summary>Ein wirklicher OpenID-Provider in eigenem Prozess, dessen Konten und Schlüssel der Test steuert.</summary>
internal sealed class Stadtanbieter : IAsyncDisposable
{
    public const string Client = "stadtteilmanagement", Geheimnis = "nur-fuer-tests-stadtteilmanagement";
    public const string Maschine = "anzeige", Maschinengeheimnis = "nur-fuer-tests-anzeige";
    public const string Empfaenger = "https://stadtteilmanagement.example/api", FremderEmpfaenger = "https://anderswo.example/api";

    private readonly Process _prozess;
    private readonly HttpClient _http;
    private bool _beendet;

    private Stadtanbieter(Process prozess, string aussteller)
    {
        _prozess = prozess;
        Aussteller = aussteller;
        _http = new HttpClient { BaseAddress = new Uri(aussteller) };
    }

    public string Aussteller { get; }

    public static async Task<Stadtanbieter> StartenAsync(Anbieteradressen? adressen = null)
    {
        var (prozess, angaben) = await new Npmpaket("Stadtanbieter", "oidc-provider").StartenAsync("anbieter.mjs", adressen?.AlsJson());
        return new Stadtanbieter(prozess, angaben.Single());
    }

    public Task KontoAsync(string konto, string name, string email, params string[] groups) => SteuernAsync("konto", new { konto, name, email, groups });
    public Task GruppenAsync(string konto, params string[] groups) => SteuernAsync("konto", new { konto, groups });
    public Task KontoEntfernenAsync(string konto) => SteuernAsync("konto", new { konto, weg = true });
    public Task SchluesselWechselnAsync() => SteuernAsync("schluessel", new { });
    /// <summary>Stellt die Uhr des Anbieters vor (oder mit Minus nach).</summary>
    public Task UhrAsync(int sekunden) => SteuernAsync("uhr", new { sekunden });
    public Task LebensdauerAsync(int sekunden) => SteuernAsync("lebensdauer", new { sekunden });

    public async Task AdressenAsync(Anbieteradressen adressen)
    {
        using var inhalt = new StringContent(adressen.AlsJson());
        (await _http.PostAsync("steuerung/adressen", inhalt)).EnsureSuccessStatusCode();
    }

    /// <summary>Beendet alle Sitzungen des Kontos und unterrichtet den Host (Back-Channel Logout).</summary>
    public async Task<IReadOnlyList<Abmeldenachricht>> SitzungenBeendenAsync(string konto)
    {
        var antwort = await SteuernAsync("sitzungen", new { konto });
        return (await antwort.Content.ReadFromJsonAsync<IReadOnlyList<Abmeldenachricht>>())!;
    }

    /// <summary>Zugriffsschein der Maschine; <paramref name="scope"/> leer: ohne Scope.</summary>
    public async Task<string> ScheinAsync(string scope, string empfaenger = Empfaenger)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials", ["scope"] = scope, ["resource"] = empfaenger
            }),
            Headers = { Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{Maschine}:{Maschinengeheimnis}"))) }
        };
        using var antwort = (await _http.SendAsync(anfrage)).EnsureSuccessStatusCode();
        return (await antwort.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    /// <summary>Ein Browser mit eigenen Cookies beim Anbieter.</summary>
    public Anbieterbesuch Besuch() => new(Aussteller);

    /// <summary>Beendet den Anbieter; darf auch mitten im Test geschehen, um seinen Ausfall zu zeigen.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_beendet) return;
        _beendet = true;
        _http.Dispose();
        await Npmpaket.BeendenAsync(_prozess);
    }

    private async Task<HttpResponseMessage> SteuernAsync(string befehl, object angaben) =>
        (await _http.PostAsJsonAsync($"steuerung/{befehl}", angaben)).EnsureSuccessStatusCode();
}

/// <summary>Geht beim Anbieter durch die Anmeldung wie ein Mensch im Browser.</summary>
internal sealed class Anbieterbesuch(string aussteller) : IDisposable
{
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    /// <summary>Von der Anmeldeadresse bis zur Rückkehr an den Host; <paramref name="konto"/> null: „Abbrechen“.</summary>
    /// <returns>Die Adresse, zu der der Anbieter zurückschickt (mit code oder error), noch nicht aufgerufen.</returns>
    public async Task<Uri> AnmeldenAsync(Uri anmeldeadresse, string? konto)
    {
        var antwort = await _http.GetAsync(anmeldeadresse);
        while (true)
        {
            if (antwort.StatusCode == HttpStatusCode.OK)
                antwort = await _http.PostAsync(antwort.RequestMessage!.RequestUri, Formular(("konto", konto ?? ""), ("weg", konto is null ? "abbrechen" : "anmelden")));
            if (antwort.Headers.Location is not { } ziel)
                throw new InvalidOperationException($"Der Anbieter antwortet {(int)antwort.StatusCode}: {await antwort.Content.ReadAsStringAsync()}");
            ziel = new Uri(antwort.RequestMessage!.RequestUri!, ziel);
            if (!IstAnbieter(ziel)) return ziel;
            antwort = await _http.GetAsync(ziel);
        }
    }

    /// <summary>Von der Abmeldeadresse des Anbieters bis zur Rückkehr an den Host.</summary>
    public async Task<Uri> AbmeldenAsync(Uri abmeldeadresse)
    {
        var seite = await (await _http.GetAsync(abmeldeadresse)).Content.ReadAsStringAsync();
        var wert = System.Text.RegularExpressions.Regex.Match(seite, "name=\"xsrf\" value=\"([^\"]+)\"").Groups[1].Value;
        var antwort = await _http.PostAsync($"{aussteller}/session/end/confirm", Formular(("xsrf", wert), ("logout", "yes")));
        return new Uri(new Uri(aussteller), antwort.Headers.Location!);
    }

    public void Dispose() => _http.Dispose();

    private bool IstAnbieter(Uri adresse) => adresse.GetLeftPart(UriPartial.Authority) == aussteller;
    private static FormUrlEncodedContent Formular(params (string Name, string Wert)[] felder) => new(felder.ToDictionary(f => f.Name, f => f.Wert));
}
