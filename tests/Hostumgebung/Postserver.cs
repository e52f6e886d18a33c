using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;

namespace Stadtteilmanagement.Hostumgebung;

/// <summary>Eine E-Mail, wie sie beim Server ankam.</summary>
/// <param name="An">Empfänger im Umschlag.</param>
/// <param name="Inhalt">Kopfzeilen und Inhalt, so wie übertragen.</param>
internal sealed record Ankunft(IReadOnlyList<string> An, string Von, bool Verschluesselt, string Inhalt);

/// <summary>Ein wirklicher SMTP-Server in eigenem Prozess, dessen Verhalten der Test steuert.</summary>
internal sealed class Postserver : IAsyncDisposable
{
    private readonly Process _prozess;
    private readonly HttpClient _http;
    private readonly string? _zertifikatsdatei;

    private Postserver(Process prozess, int port, int steuerport, string? zertifikatsdatei)
    {
        _prozess = prozess;
        Port = port;
        _http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{steuerport}") };
        _zertifikatsdatei = zertifikatsdatei;
    }

    public int Port { get; }

    /// <summary>Zertifikat des Servers für „localhost“; ihm traut nur, wer diese Datei in SSL_CERT_FILE nennt.</summary>
    public string Zertifikatsdatei => _zertifikatsdatei ?? throw new InvalidOperationException("Der Server verschlüsselt nicht.");

    public static async Task<Postserver> StartenAsync(bool verschluesselt = false)
    {
        var (schluessel, zertifikat) = verschluesselt ? NeuesZertifikat() : (null, null);
        var (prozess, angaben) = await new Npmpaket("Postserver", "smtp-server").StartenAsync("postserver.mjs", verschluesselt ? JsonSerializer.Serialize(new { schluessel, zertifikat }) : null);
        var datei = zertifikat is null ? null : Path.GetTempFileName();
        if (datei is not null) await File.WriteAllTextAsync(datei, zertifikat);
        return new Postserver(prozess, int.Parse(angaben[0]), int.Parse(angaben[1]), datei);
    }

    /// <summary>Antwort ab 400 auf diesen Empfänger.</summary>
    public Task EmpfaengerAblehnenAsync(string adresse, int code) => VerhaltenAsync(new { empfaenger = new Dictionary<string, int> { [adresse] = code } });

    /// <summary>Antwort ab 400 auf jeden Inhalt.</summary>
    public Task InhaltAblehnenAsync(int code) => VerhaltenAsync(new { inhalt = code });

    /// <summary>Nimmt keine Verbindung an.</summary>
    public Task BesetztAsync() => VerhaltenAsync(new { besetzt = true });

    /// <summary>Nimmt noch so viele an, wie genannt; auf jeden weiteren Inhalt antwortet er nicht mehr, ohne ihn angenommen zu haben.</summary>
    public Task HaengenAsync(int nach = 0) => VerhaltenAsync(new { stumm = "vorher", ab = nach });

    /// <summary>Bestätigt noch so viele, wie genannt; danach nimmt er an, aber die Antwort kommt nie: der eine Fall, den kein Absender unterscheiden kann.</summary>
    public Task AnnehmenUndSchweigenAsync(int nach = 0) => VerhaltenAsync(new { stumm = "nachher", ab = nach });

    /// <summary>Lässt sich für jede E-Mail so viele Millisekunden Zeit.</summary>
    public Task ZoegernAsync(int millisekunden) => VerhaltenAsync(new { zoegern = millisekunden });

    public Task AnnehmenAsync() => VerhaltenAsync(new { });

    public async Task<IReadOnlyList<Ankunft>> BriefeAsync() => (await StandAsync()).Briefe;

    public async Task<int> VerbindungenAsync() => (await StandAsync()).Verbindungen;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Npmpaket.BeendenAsync(_prozess);
        if (_zertifikatsdatei is not null) File.Delete(_zertifikatsdatei);
    }

    private async Task<Stand> StandAsync() => (await _http.GetFromJsonAsync<Stand>("briefe"))!;

    private async Task VerhaltenAsync(object verhalten) => (await _http.PostAsJsonAsync("verhalten", verhalten)).EnsureSuccessStatusCode();

    private static (string Schluessel, string Zertifikat) NeuesZertifikat()
    {
        using var schluessel = RSA.Create(2048);
        var antrag = new CertificateRequest("CN=localhost", schluessel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var namen = new SubjectAlternativeNameBuilder();
        namen.AddDnsName("localhost");
        antrag.CertificateExtensions.Add(namen.Build());
        using var zertifikat = antrag.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return (schluessel.ExportPkcs8PrivateKeyPem(), zertifikat.ExportCertificatePem());
    }

    private sealed record Stand(IReadOnlyList<Ankunft> Briefe, int Verbindungen);
}
