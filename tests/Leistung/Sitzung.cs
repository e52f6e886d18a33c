using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.Leistung;

/// <summary>Eine angemeldete Sitzung am Host.</summary>
internal sealed partial class Sitzung : IDisposable
{
    // Diese Kopfzeilen setzt der Server selbst, je Antwort oder je Verbindung.
    private static readonly string[] Eigene = ["Date", "Transfer-Encoding", "Set-Cookie"];

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    private Sitzung(Uri adresse) => _client = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = adresse };

    /// <summary>Der Wert der Cookie-Kopfzeile, mit dem auch ohne diese Sitzung angefragt werden kann.</summary>
    public string Cookies => _cookies.GetCookieHeader(_client.BaseAddress!);

    public static async Task<Sitzung> AnmeldenAsync(Uri adresse, string name)
    {
        var sitzung = new Sitzung(adresse);
        var seite = await sitzung._client.GetStringAsync("/anmelden");
        var person = Personenknopf().Matches(seite).First(t => t.Groups["name"].Value == name).Groups["id"].Value;
        using var antwort = await sitzung._client.PostAsync("/anmelden", new FormUrlEncodedContent(
            [new("person", person), new("__RequestVerificationToken", Token().Match(seite).Groups["wert"].Value)]));
        antwort.EnsureSuccessStatusCode();
        return sitzung;
    }

    /// <summary>Ruft eine Seite ab und hält fest, was sie sendet und welches SQL sie dafür braucht.</summary>
    public async Task<Vorlage> AufzeichnenAsync(string pfad, string aufzeichnung)
    {
        // Beim ersten Mal lesen sich Zwischenspeicher voll; aufgezeichnet wird der Normalfall.
        await _client.GetStringAsync(pfad);
        var spur = ActivityTraceId.CreateRandom().ToString();
        using var anfrage = new HttpRequestMessage(HttpMethod.Get, pfad) { Headers = { { "traceparent", $"00-{spur}-00f067aa0ba902b7-01" } } };
        using var antwort = (await _client.SendAsync(anfrage)).EnsureSuccessStatusCode();
        var kopfzeilen = antwort.Headers.Concat(antwort.Content.Headers).Where(k => !Eigene.Contains(k.Key)).ToDictionary(k => k.Key, k => string.Join(", ", k.Value));
        var inhalt = await antwort.Content.ReadAsByteArrayAsync();
        // Content-Length nur, wenn auch der Host sie nennt; HttpClient ergänzt sie sonst von selbst.
        if (antwort.Headers.TransferEncodingChunked == true) kopfzeilen.Remove("Content-Length");
        var befehle = await Aufzeichnung.LesenAsync(aufzeichnung, spur);
        if (befehle.Count == 0) throw new InvalidOperationException($"Zu {pfad} ist kein SQL aufgezeichnet; die Grundlinie wäre wertlos.");
        return new Vorlage(pfad, befehle, kopfzeilen, inhalt);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("""name="person" value="(?<id>[^"]+)".*?personenwahl__name">(?<name>[^<]+)<""", RegexOptions.Singleline)]
    private static partial Regex Personenknopf();

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="(?<wert>[^"]+)" """)]
    private static partial Regex Token();
}
