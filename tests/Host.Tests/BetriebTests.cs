using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Stadtteilmanagement.Host.Tests;

public sealed class BetriebTests(Demovorlage vorlage)
{
    [Fact]
    public async Task In_Produktion_startet_die_Demo_nicht_und_sagt_warum()
    {
        var ordner = vorlage.NeuerOrdner() + "-produktion";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stadtteilmanagement.Host.dll")]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, wert) in ((string, string)[])[("ASPNETCORE_ENVIRONMENT", "Production"), ("Demo__An", "true"), ("Daten__Ordner", ordner), ("Datenbank__Verbindung", $"Data Source={ordner}/x.db")])
            start.Environment[name] = wert;
        start.Environment.Remove("DOTNET_ENVIRONMENT");

        using var prozess = Process.Start(start)!;
        var ausgabe = prozess.StandardError.ReadToEndAsync();
        // Startet er doch, liefe er ewig.
        if (!prozess.WaitForExit(TimeSpan.FromMinutes(1))) prozess.Kill();
        await prozess.WaitForExitAsync();
        var meldung = await ausgabe;

        prozess.ExitCode.ShouldBe(1);
        meldung.Trim().ShouldBe("Der Demo-Betrieb ist eingeschaltet (Demo:An=true), aber dies ist eine Produktionsumgebung: Jeder könnte sich ohne Kennwort anmelden. "
            + "Schalten Sie den Demo-Betrieb aus oder starten Sie mit ASPNETCORE_ENVIRONMENT=Demo.");
        Directory.Exists(ordner).ShouldBeFalse();
    }

    [Fact]
    public async Task Ohne_Demo_gibt_es_keine_Anmeldung_ohne_Kennwort()
    {
        await using var demo = new Testhost(vorlage.NeuerOrdner());
        var person = (await Haus.Gast(demo).AnmeldungAsync(Demopersonen.Administration))["person"]!;
        await using var host = new Testhost(vorlage.NeuerOrdner(), demo: false);
        // Kein Formular gibt hier einen Schutzwert heraus. Damit nicht schon sein Fehlen abweist, bekommt der Gast einen gültigen.
        using var bereich = host.Services.CreateScope();
        var schutz = host.Services.GetRequiredService<IAntiforgery>().GetTokens(new DefaultHttpContext { RequestServices = bereich.ServiceProvider });
        var client = host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        client.DefaultRequestHeaders.Add("Cookie", $"stm-formular={schutz.CookieToken}");
        var gast = new Besuch(client);
        var anmeldung = await gast.HolenAsync("/anmelden");
        var antwort = await gast.SendenAsync("/anmelden", [new("person", person), new("__RequestVerificationToken", schutz.RequestToken!)]);

        anmeldung.Text.ShouldContain("Die Anmeldung mit dem Stadtkonto ist auf diesem Server nicht eingerichtet.");
        anmeldung.Html.ShouldNotContain(Demopersonen.Administration);
        anmeldung.Elemente.ShouldNotContain(e => e.Name == "form");
        antwort.Text.ShouldContain("Diese Person gibt es nicht mehr.");
        antwort.Kopf("Set-Cookie").ShouldNotContain("stm-sitzung");
        (await gast.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await gast.HolenAsync("/hilfe")).Text.ShouldNotContain("Demo-Betrieb");
    }

    [Fact]
    public async Task Die_Administration_baut_den_Suchindex_auf_Knopfdruck_neu_auf_und_sieht_das_Ergebnis()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var administration = await Haus.AlsAsync(host, Demopersonen.Administration);

        var antwort = await administration.SendenAsync((await administration.HolenAsync("/betrieb")).Formular("/betrieb?handler=SucheErneuern"));

        antwort.Status.ShouldBe(HttpStatusCode.Redirect);
        var auftrag = await administration.HolenAsync(antwort.Ziel!);
        for (var i = 0; i < 600 && !auftrag.Text.Contains("Der Auftrag ist fertig"); i++) { await Task.Delay(100); auftrag = await administration.HolenAsync(antwort.Ziel!); }
        auftrag.Text.ShouldContain("Vorgänge stehen im Suchindex.");
        (await (await Haus.AlsAsync(host, Demopersonen.Revision)).HolenAsync("/betrieb")).Text.ShouldNotContain("Suchindex");
    }
}
