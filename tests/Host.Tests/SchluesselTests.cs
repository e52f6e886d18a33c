using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stadtteilmanagement.Host.Tests;

public sealed class SchluesselTests(Demovorlage vorlage)
{
    [Fact]
    public async Task Zwei_Hosts_an_derselben_Datenbank_lesen_gegenseitig_ihre_Cookies()
    {
        var ordner = vorlage.NeuerOrdner();
        await using var erster = new Testhost(ordner);
        await using var zweiter = new Testhost(ordner);

        (await SeiteAsync(zweiter, await AnmeldenAsync(erster))).Status.ShouldBe(HttpStatusCode.OK);
        (await SeiteAsync(erster, await AnmeldenAsync(zweiter))).Status.ShouldBe(HttpStatusCode.OK);
        Directory.GetFileSystemEntries(ordner).Select(Path.GetFileName).Where(name => name != "dateien").ShouldAllBe(name => name!.StartsWith(Testhost.Datenbank));
    }

    [Fact]
    public async Task Ein_Host_an_einer_anderen_Datenbank_hat_andere_Schluessel()
    {
        var ordner = vorlage.NeuerOrdner();
        Schluessel(ordner, "DELETE FROM verwaltung_Schluessel");
        await using var erster = new Testhost(ordner);
        await using var zweiter = new Testhost(vorlage.NeuerOrdner());

        var geheim = Schutz(erster).Protect("Merkwort");

        Schutz(erster).Unprotect(geheim).ShouldBe("Merkwort");
        Should.Throw<CryptographicException>(() => Schutz(zweiter).Unprotect(geheim));
    }

    [Fact]
    public async Task Mit_Zertifikat_liegen_die_Schluessel_verschluesselt_in_der_Datenbank_und_bleiben_nach_seinem_Wechsel_lesbar()
    {
        var ordner = vorlage.NeuerOrdner();
        Schluessel(ordner, "DELETE FROM verwaltung_Schluessel");
        var (altes, neues) = (Zertifikat(ordner, "altes"), Zertifikat(ordner, "neues"));
        string geheim;
        await using (var host = new Testhost(ordner, einstellungen: Angaben(("Zertifikat", altes), ("Zertifikatskennwort", "altes"))))
            geheim = Schutz(host).Protect("Merkwort");

        var abgelegt = Schluessel(ordner, "SELECT group_concat(Xml) FROM verwaltung_Schluessel");
        abgelegt.ShouldContain("EncryptedData");
        abgelegt.ShouldNotContain("<masterKey");

        await using var mitBeiden = new Testhost(ordner, einstellungen: Angaben(
            ("Zertifikat", neues), ("Zertifikatskennwort", "neues"), ("Frueher:0:Zertifikat", altes), ("Frueher:0:Zertifikatskennwort", "altes")));
        Schutz(mitBeiden).Unprotect(geheim).ShouldBe("Merkwort");
        await using var ohneAltes = new Testhost(ordner, einstellungen: Angaben(("Zertifikat", neues), ("Zertifikatskennwort", "neues")));
        Should.Throw<CryptographicException>(() => Schutz(ohneAltes).Unprotect(geheim));
    }

    [Theory]
    [InlineData("Production", 1)]
    [InlineData("Demo", 0)]
    public async Task Ohne_Zertifikat_warnt_der_Host_in_Produktion(string umgebung, int warnungen)
    {
        var protokoll = new Protokollfang();
        await using var host = new Testhost(vorlage.NeuerOrdner(), demo: false, d => d.AddSingleton<ILoggerProvider>(protokoll),
            new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "Warning", ["Logging:Console:LogLevel:Default"] = "None" }, umgebung);
        _ = host.Services;

        protokoll.Zeilen.Count(z => z.Contains("Die Schlüssel für Cookies und Formularschutz liegen unverschlüsselt in der Datenbank")).ShouldBe(warnungen);
    }

    private static async Task<string> AnmeldenAsync(Testhost host)
    {
        var gast = Haus.Gast(host);
        var antwort = await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Redaktion));
        return antwort.Antwort.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("stm-sitzung=")).Split(';')[0];
    }

    private static async Task<Seite> SeiteAsync(Testhost host, string cookie)
    {
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return await new Besuch(client).HolenAsync("/");
    }

    private static IDataProtector Schutz(Testhost host) => host.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Probe");

    private static Dictionary<string, string> Angaben(params (string Name, string Wert)[] angaben) => angaben.ToDictionary(a => $"Schluessel:{a.Name}", a => a.Wert);

    private static string Zertifikat(string ordner, string name)
    {
        using var schluessel = RSA.Create(2048);
        var antrag = new CertificateRequest($"CN={name}", schluessel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var zertifikat = antrag.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var pfad = Path.Combine(ordner, name + ".pfx");
        File.WriteAllBytes(pfad, zertifikat.Export(X509ContentType.Pfx, name));
        return pfad;
    }

    private static string Schluessel(string ordner, string sql)
    {
        using var verbindung = new SqliteConnection($"Data Source={Path.Combine(ordner, Testhost.Datenbank)};Pooling=false");
        verbindung.Open();
        using var befehl = verbindung.CreateCommand();
        befehl.CommandText = sql;
        return befehl.ExecuteScalar()?.ToString() ?? "";
    }
}
