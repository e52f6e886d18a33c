using MediatR;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Wer was sehen darf: das Fachamt nur, was an es gerichtet ist.</summary>
public sealed class SichtbarkeitTests
{
    [Fact]
    public async Task Fuer_ein_fremdes_Amt_gibt_es_die_Anfrage_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        var (fremd, akte) = (buero.Personal.Stadtgruen, await buero.Anfrage(id));
        var zustaendigkeit = akte.Zustaendigkeiten.Single().Id;

        await Should.ThrowAsync<NichtGefunden>(() => buero.Anfrage(id, fremd));
        IRequest[] befehle =
        [
            new ZustaendigkeitBestaetigen(id, akte.Version, zustaendigkeit), new ZustaendigkeitAblehnen(id, akte.Version, zustaendigkeit, "nein"),
            new AnfrageBeantworten(id, akte.Version, zustaendigkeit, "ja"), new ZwischenbescheidGeben(id, akte.Version, zustaendigkeit, "später", buero.Heute.AddDays(30)),
            new AnfrageWeitergeben(id, akte.Version, zustaendigkeit, fremd.Aemter.Single(), "dorthin")
        ];
        foreach (var befehl in befehle) await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremd, befehl));
        (await buero.Anfrage(id)).Version.ShouldBe(akte.Version);
    }

    [Fact]
    public async Task Ein_beteiligtes_Amt_handelt_nur_fuer_sich_selbst()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende(beteiligt: "stadtgruen");
        var akte = await buero.Anfrage(id, buero.Personal.Stadtgruen);
        var fremde = akte.Zustaendigkeiten.Single(z => z.Amt == "Tiefbauamt").Id;

        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtgruen, new AnfrageBeantworten(id, akte.Version, fremde, "ja")));
    }

    [Fact]
    public async Task Arbeitsliste_Suche_und_Zaehler_zeigen_dem_Fachamt_nur_Eigenes()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Versende(betreff: "Gehweg richten");
        await buero.Versende(betreff: "Gehweg und Baum", beteiligt: "stadtgruen");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, await buero.Entwurf(betreff: "Gehweg im Entwurf", beteiligt: "stadtgruen"));
        await buero.NehmeAuf("Gehweg im Anliegen");
        var gruen = buero.Personal.Stadtgruen;

        (await buero.Sende(gruen, new Arbeitsliste())).Liste.Eintraege.Select(z => z.Betreff).ShouldBe(["Gehweg und Baum"]);
        (await buero.Sende(gruen, new Arbeitsliste())).Anzahlen[Arbeitskorb.ZuBestaetigen].ShouldBe(1);
        (await Gefunden(buero, gruen)).ShouldBe(["Gehweg und Baum"]);
        (await Zaehler(buero, gruen)).ShouldBe(new Dictionary<string, Zaehlerstand> { ["stellungnahmen"] = new(1, false) });
        (await Gefunden(buero, buero.Personal.Stadtteilmanagerin)).Count.ShouldBe(4);
        (await Gefunden(buero, buero.Personal.Administration)).ShouldBeEmpty();
        (await Zaehler(buero, buero.Personal.Administration)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Die_Arbeitsliste_fuehrt_jeden_Vorgang_durch_ihre_Koerbe()
    {
        await using var buero = await Buero.OeffnenAsync();
        var tiefbau = buero.Personal.Tiefbauamt;
        var id = await buero.Versende(beteiligt: "stadtgruen");
        await Liegt(Arbeitskorb.ZuBestaetigen);
        await buero.An(id, tiefbau, (a, z) => new ZustaendigkeitBestaetigen(a.Id, a.Version, z));
        await Liegt(Arbeitskorb.ZuBeantworten);
        await buero.An(id, tiefbau, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "ja"));
        await Liegt(Arbeitskorb.WartetAufAndere);
        await buero.An(id, buero.Personal.Stadtteilmanagerin, (a, _) => new AnfrageZurueckziehen(a.Id, a.Version, "erledigt"));
        await Liegt(Arbeitskorb.Erledigt);

        async Task Liegt(Arbeitskorb korb)
        {
            var ergebnis = await buero.Sende(tiefbau, new Arbeitsliste(korb));
            ergebnis.Anzahlen.ShouldBe(Enum.GetValues<Arbeitskorb>().ToDictionary(k => k, k => k == korb ? 1 : 0));
            ergebnis.Liste.Eintraege.ShouldHaveSingleItem().AnfrageId.ShouldBe(id);
        }
    }

    [Fact]
    public async Task Das_Fachamt_sieht_weder_Auswertung_noch_Verlauf_noch_Anliegen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende(await buero.NehmeAuf());
        await buero.An(id, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "ja"));
        await buero.An(id, buero.Personal.Stadtteilmanagerin, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "Unter uns: reicht nicht.", false));

        var akte = await buero.Anfrage(id, buero.Personal.Tiefbauamt);
        (akte.Auswertung, akte.AnliegenId, akte.AnliegenNummer, akte.MoeglicheKontaktdaten).ShouldBe((null, null, null, null));
        akte.Verlauf.ShouldBeEmpty();
        (await buero.Anfrage(id)).Verlauf.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Kontaktdaten_gehen_nur_mit_Grund_mit_und_ihr_Lesen_steht_im_Pruefprotokoll()
    {
        await using var buero = await Buero.OeffnenAsync();
        var entwurf = await buero.Entwurf(await buero.NehmeAuf(), beteiligt: "stadtgruen");
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf with { KontaktdatenBeifuegen = true }));
        var id = await buero.Versende(entwurf with { KontaktdatenBeifuegen = true, KontaktdatenGrund = "Sie möchte angerufen werden." });

        (await buero.Anfrage(id, buero.Personal.Tiefbauamt)).Kontaktdaten.ShouldBe("Frau Beispiel, 0381 555-0100");
        (await buero.Anfrage(id)).Kontaktdaten.ShouldNotBeNull();
        var gelesen = (await buero.Protokoll(id)).Where(e => e.Aktion == nameof(Anfrageansicht)).ShouldHaveSingleItem("nur das Lesen außerhalb des Stadtteilmanagements");
        (gelesen.PersonId, gelesen.Rolle).ShouldBe((buero.Personal.Tiefbauamt.Id, nameof(Rolle.Fachamt)));
        string.Join(' ', (await buero.Protokoll(id)).Select(e => e.Aenderungen)).ShouldNotContain("Beispiel");

        await buero.An(id, buero.Personal.Stadtgruen, (a, z) => new ZustaendigkeitAblehnen(a.Id, a.Version, z, "nicht unser Baum"));
        var nachAblehnung = await buero.Anfrage(id, buero.Personal.Stadtgruen);
        (nachAblehnung.Kontaktdaten, nachAblehnung.KontaktdatenGrund).ShouldBe((null, null));
        (await buero.Protokoll(id)).Count(e => e.Aktion == nameof(Anfrageansicht)).ShouldBe(1);
    }

    [Fact]
    public async Task Ohne_Haken_gehen_keine_Kontaktdaten_mit()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende((await buero.Entwurf(await buero.NehmeAuf())) with { KontaktdatenGrund = "vergessener Grund" });
        (await buero.Mit<KoordinierungContext, string?>(db => db.Anfragen.Where(a => a.Id == id).Select(a => a.Kontaktdaten).SingleAsync())).ShouldBeNull();
    }

    [Fact]
    public async Task Nach_dem_Abschluss_sieht_auch_das_zustaendige_Amt_die_Kontaktdaten_nicht_mehr()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende((await buero.Entwurf(await buero.NehmeAuf())) with { KontaktdatenBeifuegen = true, KontaktdatenGrund = "Einwilligung" });
        await buero.An(id, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "ja"));
        await buero.An(id, buero.Personal.Stadtteilmanagerin, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "gut", true));
        (await buero.Anfrage(id, buero.Personal.Tiefbauamt)).Kontaktdaten.ShouldBeNull();
    }

    // „Gehweg“ ist auch ein Thema des Tiefbauamts; hier geht es um die Vorgänge.
    private static async Task<IReadOnlyList<string>> Gefunden(Buero buero, AngemeldetePerson person) =>
        [.. (await buero.SucheAsync(person, "gehweg")).Where(g => g.Key != "Amt").SelectMany(g => g.Value.Treffer).Select(t => t.Titel.Zusammen())];

    private static Task<IReadOnlyDictionary<string, Zaehlerstand>> Zaehler(Buero buero, AngemeldetePerson person) =>
        buero.Mit<IEnumerable<INavigationszaehler>, IReadOnlyDictionary<string, Zaehlerstand>>(z => z.Eigener().ZaehleAsync(CancellationToken.None), person);
}
