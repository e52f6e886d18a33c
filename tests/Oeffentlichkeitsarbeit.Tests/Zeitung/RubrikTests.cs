using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Zeitung;

public sealed class RubrikTests
{
    [Fact]
    public async Task Eine_stillgelegte_Rubrik_steht_nicht_mehr_zur_Wahl_ausser_wo_sie_schon_gewaehlt_ist()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Redaktion(), new RubrikAnlegen(id, "Gesundheit", 45));
        await buero.Sende(buero.Redaktion(), new RubrikStilllegen(id, 1));

        var auswahl = await buero.Sende(buero.Redaktion(), new Zeitungsdaten());

        auswahl.Rubriken().ShouldNotContain(r => r.Text == "Gesundheit");
        auswahl.Rubriken(id).ShouldContain(r => r.Text == "Gesundheit");
        auswahl.Rubrik(id).ShouldBe("Gesundheit");
        (await buero.Sende(buero.Redaktion(), new AlleRubriken())).Eintraege.ShouldNotContain(r => r.Id == id);
        (await buero.Sende(buero.Redaktion(), new AlleRubriken(Stillgelegte: true))).Eintraege.ShouldContain(r => r.Id == id && r.Stillgelegt);
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new RubrikStilllegen(id, 2)));
        await buero.Sende(buero.Redaktion(), new RubrikWiederFuehren(id, 2));
        (await buero.Sende(buero.Redaktion(), new Zeitungsdaten())).Rubriken().ShouldContain(r => r.Text == "Gesundheit");
    }

    [Fact]
    public async Task Jeden_Namen_gibt_es_einmal_und_die_Stelle_ordnet()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Redaktion(), new RubrikAnlegen(id, "Gesundheit", 5));

        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Redaktion(), new RubrikBearbeiten(id, 1, "Titelthema", 5)))).Message.ShouldContain("„Titelthema“ gibt es schon");
        (await buero.Sende(buero.Redaktion(), new AlleRubriken())).Eintraege[0].Name.ShouldBe("Gesundheit");
        await buero.Sende(buero.Redaktion(), new RubrikBearbeiten(id, 1, "Gesund im Stadtteil", 900));

        (await buero.Sende(buero.Redaktion(), new AlleRubriken())).Eintraege[^1].Name.ShouldBe("Gesund im Stadtteil");
        (await buero.Sende(buero.Redaktion(), new AlleRubriken(Text: "STADTTEIL"))).Eintraege.Select(r => r.Name).ShouldBe(["Aus den Stadtteilen", "Menschen im Stadtteil", "Gesund im Stadtteil"]);
    }
}
