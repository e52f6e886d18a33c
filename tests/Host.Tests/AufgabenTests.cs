using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;

namespace Stadtteilmanagement.Host.Tests;

public sealed class AufgabenTests(Demovorlage vorlage)
{
    private const string Adresse = "/verwaltung/aufgaben";

    [Fact]
    public async Task Die_Administration_sieht_Laeufe_und_Fehler_und_fuehrt_eine_Aufgabe_sofort_aus()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: d => d.AddScoped<IAufgabe, Panne>());
        var administration = await Haus.AlsAsync(host, Demopersonen.Administration);
        var seite = await administration.HolenAsync(Adresse);
        seite.Text.ShouldContain("Absichtlich scheitern");
        seite.Text.ShouldContain("noch nie");

        // Der Plan steht kurz nach dem Start; bis dahin sagt die Seite, dass man warten möge.
        Seite antwort;
        do antwort = await administration.SendenAsync(Adresse, [new("Aufgabe", nameof(Panne)), new("__RequestVerificationToken", seite.Schutzwert)]);
        while (antwort.Status != HttpStatusCode.Redirect);

        for (var i = 0; i < 600 && !seite.Text.Contains("gescheitert Der Ordner fehlt."); i++) { await Task.Delay(100); seite = await administration.HolenAsync(Adresse); }
        seite.Text.ShouldContain("gescheitert Der Ordner fehlt.");
        (await administration.HolenAsync($"{Adresse}?aufgabe={nameof(Panne)}&nurFehler=true")).Hauptteil.ShouldContain("<b>Absichtlich scheitern</b>");
        (await administration.HolenAsync($"{Adresse}?aufgabe=AltesAufraeumen&nurFehler=true")).Text.ShouldContain("Keine Läufe zu dieser Auswahl");
    }

    [Fact]
    public async Task Die_Revision_liest_nur()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var revision = await Haus.AlsAsync(host, Demopersonen.Revision);
        var seite = await revision.HolenAsync(Adresse);

        seite.Status.ShouldBe(HttpStatusCode.OK);
        seite.Text.ShouldNotContain("Jetzt ausführen");
        (await revision.SendenAsync(Adresse, [new("Aufgabe", "AltesAufraeumen"), new("__RequestVerificationToken", seite.Schutzwert)])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await revision.HolenAsync("/betrieb")).Elemente.ShouldContain(e => e["href"] == Adresse);
    }

    [Fact]
    public async Task Jeder_Zeitplan_ist_gueltig_und_jeder_Name_einmalig()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        await using var bereich = host.Services.CreateAsyncScope();
        var aufgaben = bereich.ServiceProvider.GetServices<IAufgabe>().ToList();

        aufgaben.ShouldNotBeEmpty();
        aufgaben.ShouldAllBe(a => a.NaechsterLauf(DateTime.UtcNow) != null);
        aufgaben.Select(a => a.Schluessel()).ShouldBeUnique();
    }

    private sealed class Panne : IAufgabe
    {
        public string Titel => "Absichtlich scheitern";
        public string Zeitplan => "0 0 0 1 1 ? 2099";
        public Task<string?> AusfuehrenAsync(CancellationToken cancellationToken) => throw new Regelverstoss("Der Ordner fehlt.");
    }
}
