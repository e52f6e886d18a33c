using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Im Anwendungsprotokoll steht auch auf der Stufe Debug nichts, womit sich jemand ausweisen könnte, und nichts, was Menschen eingetippt haben.</summary>
public sealed partial class ProtokollTests(Demovorlage vorlage)
{
    [Fact]
    public async Task Was_eingetippt_wird_und_womit_man_sich_ausweist_steht_nicht_im_Protokoll()
    {
        var protokoll = new Protokollfang();
        await using var host = Gespraechig(vorlage.NeuerOrdner(), protokoll);
        var (cookies, besuch) = Besucher(host);
        var zurueck = Uri.EscapeDataString("/koordinierung/anliegen?text=Rücksprungwort");

        var wahl = await besuch.AnmeldungAsync(Demopersonen.Stadtteilmanagement, $"/anmelden?zurueck={zurueck}&code=Codewort&state=Zustandswort");
        await besuch.SendenAsync(wahl);
        await besuch.SpeichernAsync((await besuch.AufnahmeAsync("Betreffwort")).Mit("Command.Schilderung", "Schilderungswort"));
        await besuch.SendenAsync((await besuch.AufnahmeAsync("")).Mit("Command.Schilderung", "Beanstandungswort").Mit("Command.EingangAm", "Datumswort"));
        await besuch.HolenAsync("/suche?q=Sucheingabewort");
        await besuch.HolenAsync("/gibt-es-nicht?code=Fehlerwort");
        await Haus.Gast(host).HolenAsync("/koordinierung/anliegen?text=Umleitungswort");
        await Haus.Gast(host).HolenAsync("/kalender/Kalenderwort.ics");
        await Haus.Gast(host).HolenAsync("/oeffentlichkeitsarbeit/zuschrift/Linkwort");

        var alles = string.Join('\n', protokoll.Zeilen);
        alles.ShouldContain("Microsoft.EntityFrameworkCore.Database.Command Debug");
        alles.ShouldContain("Microsoft.AspNetCore.Routing");
        foreach (var wort in (string[])["Rücksprungwort", Uri.EscapeDataString("Rücksprungwort"), "Codewort", "Zustandswort", "Betreffwort", "Schilderungswort", "Beanstandungswort",
            "Datumswort", "Kalenderwort", "Linkwort", "Sucheingabewort", "Fehlerwort", "Umleitungswort", wahl["__RequestVerificationToken"]!])
            Zeilen(protokoll, wort).ShouldBeEmpty();
        cookies.Werte.Count.ShouldBeGreaterThan(1);
        foreach (var wert in cookies.Werte) Zeilen(protokoll, wert).ShouldBeEmpty();
    }

    [Fact]
    public async Task Die_Schluessel_stehen_nicht_im_Protokoll()
    {
        var protokoll = new Protokollfang();
        // Ein frischer Ordner: Der erste Start erzeugt den Schlüssel, und der ist dabei im Klartext zur Hand.
        await using var host = Gespraechig(vorlage.NeuerOrdner() + "-frisch", protokoll, demo: false);
        await Haus.Gast(host).HolenAsync("/anmelden");

        protokoll.Zeilen.ShouldContain(z => z.StartsWith("Microsoft.AspNetCore.DataProtection"));
        protokoll.Zeilen.Where(z => z.Contains("<masterKey") || z.Contains("<descriptor")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Username=stm;Password=Kennwortwort;Timeout=1")]
    [InlineData("SqlServer", "Server=127.0.0.1,1;User Id=stm;Password=Kennwortwort;Connect Timeout=1;TrustServerCertificate=true")]
    public async Task Das_Kennwort_der_Datenbank_steht_auch_dann_nicht_im_Protokoll_wenn_sie_nicht_antwortet(string anbieter, string verbindung)
    {
        var protokoll = new Protokollfang();
        await using var host = Gespraechig(vorlage.NeuerOrdner(), protokoll, demo: false, ("Datenbank:Anbieter", anbieter), ("Datenbank:Verbindung", verbindung));

        var panne = Should.Throw<Exception>(() => host.Services);

        panne.ToString().ShouldNotContain("Kennwortwort");
        protokoll.Zeilen.ShouldContain(z => z.StartsWith("Microsoft.EntityFrameworkCore"));
        Zeilen(protokoll, "Kennwortwort").ShouldBeEmpty();
    }

    private static IEnumerable<string> Zeilen(Protokollfang protokoll, string geheimnis) => protokoll.Zeilen.Where(z => z.Contains(geheimnis));

    private static Testhost Gespraechig(string ordner, Protokollfang protokoll, bool demo = true, params (string Name, string Wert)[] weitere) => new(
        ordner, demo, d => d.AddSingleton<ILoggerProvider>(protokoll), new Dictionary<string, string>(weitere.ToDictionary(w => w.Name, w => w.Wert))
        {
            ["Logging:Console:LogLevel:Default"] = "None",
            // Für dieses Ausgabeziel allein: Das ginge jeder allgemeinen Regel vor.
            ["Logging:Fang:LogLevel:Default"] = "Debug",
            ["Logging:LogLevel:Default"] = "Debug",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Debug",
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Debug",
            ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "Debug"
        });

    private static (Cookiemerker, Besuch) Besucher(Testhost host)
    {
        var merker = new Cookiemerker();
        return (merker, new Besuch(host.CreateDefaultClient(new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(), merker)));
    }

    private sealed partial class Cookiemerker : DelegatingHandler
    {
        public HashSet<string> Werte { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var antwort = await base.SendAsync(request, cancellationToken);
            if (antwort.Headers.TryGetValues("Set-Cookie", out var neue))
                Werte.UnionWith(neue.Select(c => Wert().Match(c).Groups[1].Value).Where(w => w.Length > 20));
            return antwort;
        }

        [GeneratedRegex("=([^;]*)")]
        private static partial Regex Wert();
    }
}
