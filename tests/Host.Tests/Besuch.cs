using System.Net;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Eine Person an ihrem Browser: eigene Cookies, Weiterleitungen nur auf Wunsch.</summary>
internal sealed class Besuch(HttpClient client)
{
    public async Task<Seite> HolenAsync(string adresse) => await AntwortAsync(adresse, await client.GetAsync(adresse));

    public async Task<Seite> SendenAsync(string adresse, IEnumerable<KeyValuePair<string, string>> felder)
    {
        using var inhalt = new FormUrlEncodedContent(felder);
        return await AntwortAsync(adresse, await client.PostAsync(adresse, inhalt));
    }

    /// <summary>Ein Aufruf mit eigenen Kopfzeilen.</summary>
    public async Task<Seite> RufenAsync(HttpRequestMessage anfrage) => await AntwortAsync(anfrage.RequestUri!.OriginalString, await client.SendAsync(anfrage));

    /// <summary>Sendet Dateien wie das Formular ohne Skript: erst die Felder, dann die Dateien.</summary>
    public async Task<Seite> HochladenAsync(string adresse, IEnumerable<KeyValuePair<string, string>> felder, params (string Name, byte[] Inhalt)[] dateien)
    {
        using var inhalt = new MultipartFormDataContent();
        foreach (var (name, wert) in felder) inhalt.Add(new StringContent(wert), name);
        foreach (var (name, bytes) in dateien)
            // Ein leer gelassenes Auswahlfeld sendet der Browser als Datei ohne Namen.
            inhalt.Add(new ByteArrayContent(bytes) { Headers = { ContentDisposition = new("form-data") { Name = "Dateien", FileName = $"\"{name}\"" } } });
        return await AntwortAsync(adresse, await client.PostAsync(adresse, inhalt));
    }

    public Task<Seite> SendenAsync(Formular formular) => SendenAsync(formular.Adresse, formular.Felder);

    /// <summary>Sendet ab und folgt der Weiterleitung.</summary>
    public async Task<Seite> SpeichernAsync(Formular formular)
    {
        var antwort = await SendenAsync(formular);
        antwort.Status.ShouldBe(HttpStatusCode.Redirect, antwort.Text);
        return await HolenAsync(antwort.Ziel!);
    }

    public async Task<byte[]> DateiAsync(string adresse) => await client.GetByteArrayAsync(adresse);

    public async Task<Formular> AnmeldungAsync(string person, string adresse = "/anmelden")
    {
        var seite = await HolenAsync(adresse);
        return Wahl(seite, person);
    }

    /// <summary>Das Anmeldeformular mit dem Knopf dieser Person.</summary>
    public static Formular Wahl(Seite seite, string person) =>
        seite.Formular("/anmelden").Mit("person", seite.Elemente.First(e => e.Name == "button" && e.Inhalt.Contains($">{person}<", StringComparison.Ordinal))["value"]!);

    private static async Task<Seite> AntwortAsync(string adresse, HttpResponseMessage antwort) =>
        new(adresse, antwort.StatusCode, await antwort.Content.ReadAsStringAsync(), antwort);
}
