using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

public sealed class GleichzeitigkeitTests
{
    [Fact]
    public async Task Zweimal_abgesandt_entsteht_ein_Anliegen_mit_einer_Nummer()
    {
        await using var buero = await Buero.OeffnenAsync();
        var aufnahme = buero.Aufnahme();
        var erste = await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);
        var zweite = await buero.Sende(buero.Personal.Stadtteilmanagerin, aufnahme);

        zweite.ShouldBe(erste);
        (await buero.Anzahl(db => db.Anliegen)).ShouldBe(1);
        (await buero.Protokoll(aufnahme.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_eine_Anfrage_und_ein_Vermerk()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var entwurf = await buero.Entwurf(anliegen);
        var vermerk = new VermerkHinzufuegen(anliegen, Guid.CreateVersion7(), Vermerkart.Telefonat, new DateTime(2026, 11, 24, 9, 30, 0), "Angerufen");
        for (var i = 0; i < 2; i++)
        {
            await buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf);
            await buero.Sende(buero.Personal.Stadtteilmanagerin, vermerk);
        }
        (await buero.Anzahl(db => db.Anfragen)).ShouldBe(1);
        (await buero.Anliegen(anliegen)).Vermerke.ShouldHaveSingleItem().Zeitpunkt.ShouldBe(new DateTime(2026, 11, 24, 8, 30, 0));
    }

    [Fact]
    public async Task Wer_einen_veralteten_Stand_speichert_erfaehrt_was_inzwischen_geschah()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf();
        await buero.Sende(buero.Personal.Kollegin, new InArbeitNehmen(id, 1));

        var konflikt = await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageSetzen(id, 1, buero.Heute.AddDays(3), null)));

        konflikt.AktuelleVersion.ShouldBe(2);
        konflikt.Seither.ShouldHaveSingleItem().Aktion.ShouldBe(nameof(InArbeitNehmen));
        (await buero.Anliegen(id)).Wiedervorlage.ShouldBeNull();
    }

    [Fact]
    public async Task Von_zwei_gleichzeitigen_Antworten_auf_denselben_Stand_gilt_genau_eine()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende(beteiligt: "stadtgruen");
        var akte = await buero.Anfrage(id);
        var versuche = new[] { buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen }.Select(async person =>
        {
            try
            {
                await Task.Yield();
                await buero.Sende(person, new AnfrageBeantworten(id, akte.Version, akte.Zustaendigkeiten.Single(z => person.Aemter.Contains(z.AmtId)).Id, "Ja"));
                return true;
            }
            catch (Versionskonflikt) { return false; }
        });

        (await Task.WhenAll(versuche)).ShouldBe([true, false], ignoreOrder: true);
        (await buero.Anfrage(id)).Zustaendigkeiten.Count(z => z.Status == ZustaendigkeitStatus.Beantwortet).ShouldBe(1);
    }

    [Fact]
    public async Task Dreissig_gleichzeitige_Aufnahmen_bekommen_lueckenlose_Nummern()
    {
        await using var buero = await Buero.OeffnenAsync();
        var nummern = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme($"Anliegen {i}")))));
        nummern.Order().ShouldBe(Enumerable.Range(1, 30).Select(i => $"ANL-2026-{i:00000}"));
    }

    [Fact]
    public async Task Eine_gescheiterte_Aufnahme_verbraucht_keine_Nummer_und_jedes_Jahr_beginnt_bei_eins()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.NehmeAuf();
        await Should.ThrowAsync<Exception>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme() with { Schilderung = "" }));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme())).ShouldBe("ANL-2026-00002");

        buero.Uhr.Zeit = new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero);
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme())).ShouldBe("ANL-2027-00001", "in Berlin ist schon Neujahr");
    }
}
