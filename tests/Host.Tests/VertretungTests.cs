using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class VertretungTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Die_Vertretung_beantwortet_unter_eigenem_Namen_und_verliert_das_Recht_mit_dem_Ende()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Für die Vertretung", "Tiefbauamt");
        var beantworten = (await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!;
        var (torsten, silke) = (await haus.AlsAsync(Demopersonen.Tiefbauamt), await haus.AlsAsync(Demopersonen.Stadtgruen));
        (await silke.HolenAsync(beantworten)).Status.ShouldBe(HttpStatusCode.NotFound);

        var beenden = await torsten.VertretungAsync(Demopersonen.Stadtgruen);
        (await silke.HolenAsync("/")).Text.ShouldContain($"Sie vertreten heute {Demopersonen.Tiefbauamt}");
        (await silke.HolenAsync("/verwaltung/vertretungen")).Hauptteil.ShouldContain(Demopersonen.Tiefbauamt);
        await silke.SpeichernAsync((await silke.HolenAsync(beantworten)).Formular(mitFeld: "Command.Text").Mit("Command.Text", "Wir richten den Weg im Mai."));
        await torsten.SpeichernAsync((await torsten.HolenAsync(beenden)).Formular());

        (await jana.HolenAsync(anfrage)).Text.ShouldContain($"{Demopersonen.Stadtgruen}, Fachamt, in Vertretung für {Demopersonen.Tiefbauamt}");
        (await (await haus.AlsAsync(Demopersonen.Revision)).HolenAsync("/verwaltung/revision")).Text.ShouldContain($"in Vertretung für {Demopersonen.Tiefbauamt}");
        (await silke.HolenAsync(anfrage)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await silke.HolenAsync("/")).Text.ShouldNotContain("Sie vertreten heute");
    }

    [Fact]
    public async Task Eine_vertretene_Rolle_oeffnet_ihre_Seiten_und_verschliesst_sie_wieder()
    {
        var (jana, ines) = (await haus.AlsAsync(Demopersonen.Stadtteilmanagement), await haus.AlsAsync(Demopersonen.Redaktion));
        (await ines.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var beenden = await jana.VertretungAsync(Demopersonen.Redaktion);
        (await ines.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.OK);
        (await ines.HolenAsync("/")).Elemente.ShouldContain(e => e["href"] == "/koordinierung/anliegen");
        await jana.SpeichernAsync((await jana.HolenAsync(beenden)).Formular());

        (await ines.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Die_Administration_benennt_fuer_andere_und_sieht_alle()
    {
        var ralf = await haus.AlsAsync(Demopersonen.Administration);
        var formular = (await ralf.HolenAsync("/verwaltung/vertretungen/benennen")).Formular()
            .Waehle("Command.Vertretene", Demopersonen.ZweiteStadtteilmanagerin).Waehle("Command.Vertretung", Demopersonen.Lenkungsgruppe)
            .Mit("Command.Von", Vorgaenge.In(40)).Mit("Command.Bis", Vorgaenge.In(30));

        var abgewiesen = await ralf.SendenAsync(formular);
        var liste = await ralf.SpeichernAsync(abgewiesen.Formular().Mit("Command.Bis", Vorgaenge.In(50)));

        abgewiesen.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        abgewiesen.Text.ShouldContain("Das Ende der Vertretung liegt vor ihrem Beginn.");
        liste.Hauptteil.ShouldContain(Demopersonen.ZweiteStadtteilmanagerin);
        (await (await haus.AlsAsync(Demopersonen.ZweiteStadtteilmanagerin)).HolenAsync("/verwaltung/vertretungen")).Hauptteil.ShouldContain(Demopersonen.Lenkungsgruppe);
        (await (await haus.AlsAsync(Demopersonen.Redaktion)).HolenAsync("/verwaltung/vertretungen")).Hauptteil.ShouldNotContain(Demopersonen.Lenkungsgruppe);
    }
}
