using System.Net;
using System.Text.RegularExpressions;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

public sealed partial class FremdesAmtTests(Haus haus) : IClassFixture<Haus>
{
    private const string Stadtgruen = "Amt für Stadtgrün, Naturschutz und Friedhofswesen";

    [Fact]
    public async Task Was_fremd_ist_gibt_es_fuer_das_Fachamt_nicht_auch_nicht_auf_Unterseiten_und_beim_Absenden()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Geheime Eiche am Schmarler Bach", Stadtgruen);
        var beantworten = (await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!;
        var datei = await jana.DateiAsync("anfragen", Guid.Parse(Kennung().Match(anfrage).Value), "eiche.png", Dateiproben.Bild());
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var schutzwert = (await torsten.HolenAsync("/")).Schutzwert;
        var ansicht = await torsten.HolenAsync(anfrage);

        ansicht.Status.ShouldBe(HttpStatusCode.NotFound);
        ansicht.Text.ShouldNotContain("Eiche");
        var vertretung = Kennung().Match(await jana.VertretungAsync(Demopersonen.ZweiteStadtteilmanagerin)).Value;
        var kennungen = Kennung().Matches(beantworten).Select(m => Guid.Parse(m.Value)).ToArray();
        var fremderAntrag = (await AntraegeAsync(jana)).Except(await AntraegeAsync(torsten)).First();
        var zeilen = Matrixzeilen.Alle.Where(z => z.Objektregel.EndsWith("sonst 404", StringComparison.Ordinal) && z.Muster.Contains("{id", StringComparison.Ordinal) && z.Rollen.Contains(Rolle.Fachamt)).ToList();
        zeilen.Count.ShouldBeGreaterThanOrEqualTo(7);
        foreach (var zeile in zeilen)
        {
            var adresse = zeile.Adresse(new Dictionary<string, (Guid, Guid)> 
            {
                ["/koordinierung"] = (kennungen[0], kennungen[1]),
                ["/projekttraeger"] = (fremderAntrag, Guid.Empty),
                ["/dateien/{art}"] = (kennungen[0], Guid.Empty),
                ["/dateien"] = (datei, Guid.Empty),
                ["/verwaltung/vertretungen"] = (Guid.Parse(vertretung), Guid.Empty)
            });
            (await torsten.HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.NotFound, adresse);
            if (!zeile.Methoden.Contains("POST")) continue;
            var gesandt = await torsten.SendenAsync(adresse, [
                new("__RequestVerificationToken", schutzwert), new("Command.Version", "2"), new("Command.Text", "Fremde Antwort"),
                new("Command.Begruendung", "Fremder Grund"), new("Command.Frist", Vorgaenge.In(30)), new("Command.AmtId", Guid.NewGuid().ToString())]);
            gesandt.Status.ShouldBe(HttpStatusCode.NotFound, adresse);
        }
        var danach = await jana.HolenAsync(anfrage);
        danach.Text.ShouldContain("0 von 1 beantwortet");
        danach.Text.ShouldNotContain("Fremde Antwort");
        (await (await haus.AlsAsync(Demopersonen.Stadtgruen)).HolenAsync(anfrage)).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<IReadOnlyList<Guid>> AntraegeAsync(Besuch besuch) =>
        [.. (await besuch.HolenAsync("/projekttraeger/foerderantraege?status=alle")).Elemente.Select(e => e["href"] ?? "")
            .Where(h => h.StartsWith("/projekttraeger/foerderantraege/", StringComparison.Ordinal) && Kennung().IsMatch(h)).Select(h => Guid.Parse(Kennung().Match(h).Value))];

    [Fact]
    public async Task Ein_Amt_handelt_nur_fuer_sich_auch_an_einer_gemeinsamen_Anfrage()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var entwurf = (await jana.EntwurfAsync("Gemeinsame Anfrage", Stadtgruen)).Waehle("Command.Beteiligte", "Tiefbauamt");
        var versand = await jana.SpeichernAsync(entwurf);
        var anfrage = await jana.SpeichernAsync(versand.Formular());
        var fremde = anfrage.Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true && e.Inhalt.Contains("Stadtgrün"))["href"]!;
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var gesehen = await torsten.HolenAsync(anfrage.Adresse);

        var gesandt = await torsten.SendenAsync(fremde, [
            new("__RequestVerificationToken", gesehen.Schutzwert), new("Command.Version", "2"), new("Command.Text", "Im Namen eines anderen Amtes")]);

        gesehen.Status.ShouldBe(HttpStatusCode.OK);
        gesandt.Status.ShouldBe(HttpStatusCode.NotFound);
        (await jana.HolenAsync(anfrage.Adresse)).Text.ShouldNotContain("Im Namen eines anderen Amtes");
    }

    [Fact]
    public async Task Ein_Entwurf_bleibt_fuer_das_Amt_unsichtbar_bis_er_versandt_ist()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var anfrage = await jana.AnfrageAsync("Noch nicht versandt", "Tiefbauamt", versandt: false);

        (await torsten.HolenAsync(anfrage)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await torsten.HolenAsync("/koordinierung/stellungnahmen")).Text.ShouldNotContain("Noch nicht versandt");
        await jana.SpeichernAsync((await jana.HolenAsync(anfrage + "/versenden")).Formular());
        (await torsten.HolenAsync(anfrage)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Die_Suche_zeigt_dem_Fachamt_keine_fremden_Vorgaenge()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnfrageAsync("Zwergdackelwiese", Stadtgruen);
        await jana.AnliegenAsync("Zwergdackelwiese");
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);

        (await jana.HolenAsync("/suche?q=Zwergdackelwiese")).Text.ShouldNotContain("Nichts gefunden");
        (await torsten.HolenAsync("/suche?q=Zwergdackelwiese")).Text.ShouldContain("Nichts gefunden");
    }

    [Fact]
    public async Task Das_Fachamt_erfaehrt_nicht_von_wem_das_Anliegen_kam()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.SpeichernAsync((await jana.AufnahmeAsync("Wackelige Platten"))
            .Mit("Command.EinbringerName", "Erna Wunderlich").Mit("Command.EinbringerKontakt", "0381 4711"));
        var weiterleiten = anliegen.Elemente.First(e => e["href"]?.Contains("entwerfen?anliegen=") == true)["href"]!;
        var versand = await jana.SpeichernAsync((await jana.HolenAsync(weiterleiten)).Formular().Waehle("Command.Federfuehrend", "Tiefbauamt").Mit("Command.Frist", Vorgaenge.In(21)));
        var anfrage = await jana.SpeichernAsync(versand.Formular());

        var gesehen = await (await haus.AlsAsync(Demopersonen.Tiefbauamt)).HolenAsync(anfrage.Adresse);

        gesehen.Status.ShouldBe(HttpStatusCode.OK);
        gesehen.Html.ShouldNotContain("Wunderlich");
        gesehen.Html.ShouldNotContain("4711");
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Kennung();
}
