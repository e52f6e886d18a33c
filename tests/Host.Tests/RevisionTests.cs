using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class RevisionTests(Haus haus, Demovorlage vorlage) : IClassFixture<Haus>
{
    [Fact]
    public async Task Ohne_Zweck_fuehrt_jede_Seite_zum_Formular_und_danach_dorthin_wohin_man_wollte()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var karin = await Haus.AlsAsync(host, Demopersonen.Revision);
        const string ziel = "/verwaltung/revision?modul=koordinierung";

        var umgeleitet = (await karin.HolenAsync(ziel)).Ziel;
        (await karin.HolenAsync(ziel + "&handler=Ausgeben&format=Csv")).Ziel.ShouldStartWith("/verwaltung/revision/einsicht-nehmen?zu=");
        umgeleitet.ShouldBe("/verwaltung/revision/einsicht-nehmen?zu=" + Uri.EscapeDataString(ziel));
        var liste = await karin.EinsichtAsync(umgeleitet!);

        liste.Adresse.ShouldBe(ziel);
        liste.Text.ShouldContain("Stichprobe: Jahresplan, Nr. 3");
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example/verwaltung/revision")]
    [InlineData("/abmelden")]
    public async Task Nach_dem_Zweck_geht_es_nie_aus_dem_Pruefprotokoll_hinaus(string zu)
    {
        var karin = await haus.AlsAsync(Demopersonen.Revision);

        (await karin.EinsichtAsync("/verwaltung/revision/einsicht-nehmen?zu=" + Uri.EscapeDataString(zu))).Adresse.ShouldBe("/verwaltung/revision");
    }

    [Fact]
    public async Task Von_der_Anfrage_fuehrt_Geschichte_ueber_das_Anliegen_und_steht_danach_an_der_Einsicht()
    {
        var (jana, karin) = (await haus.AlsAsync(Demopersonen.Stadtteilmanagement), await haus.AlsAsync(Demopersonen.Revision));
        var anfrage = await jana.AnfrageAsync("Für die Revision", "Tiefbauamt");

        var verweis = (await karin.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.StartsWith("/verwaltung/revision/vorgaenge/") == true)["href"]!;
        var geschichte = await karin.HolenAsync(verweis);
        var einsicht = (await karin.HolenAsync("/verwaltung/revision/einsichten")).Elemente.First(e => e["href"]?.StartsWith("/verwaltung/revision/einsichten/") == true)["href"]!;

        geschichte.Text.ShouldContain("Anfrage versandt");
        geschichte.Text.ShouldContain($"{Demopersonen.Stadtteilmanagement}, Stadtteilmanagement");
        (await karin.HolenAsync(einsicht)).Text.ShouldContain("Geschichte geöffnet");
        (await jana.HolenAsync(anfrage)).Elemente.ShouldNotContain(e => e["href"] == verweis);
        (await jana.HolenAsync(verweis)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Die_Geschichte_eines_Beschlusses_reicht_ueber_die_Module()
    {
        var karin = await haus.AlsAsync(Demopersonen.Revision);
        var beschluss = (await karin.HolenAsync("/verwaltung/revision?modul=lenkungsgruppe&aktion=AbstimmungSchliessen")).Elemente
            .First(e => e.Name == "a" && e["href"]?.StartsWith("/verwaltung/revision/vorgaenge/") == true && e.Inhalt.StartsWith("BES-", StringComparison.Ordinal))["href"]!;

        var geschichte = await karin.HolenAsync(beschluss);

        foreach (var art in (string[])["Vorschlag VOR-", "Beschluss BES-", "Abstimmung", "Beitrag", "Stimme abgegeben", "Titel verdeckt"]) geschichte.Hauptteil.ShouldContain(art);
    }
}
