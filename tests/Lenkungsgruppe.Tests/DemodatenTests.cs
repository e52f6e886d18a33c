using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests;

public sealed class DemodatenTests
{
    [Theory]
    [InlineData("2026-11-23T08:00")]
    [InlineData("2027-01-15T14:00")]
    public async Task Die_Demo_zeigt_eine_vergangene_und_eine_kommende_Sitzung(string jetzt)
    {
        var zeit = DateTime.SpecifyKind(DateTime.Parse(jetzt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        await using var buero = await Buero.OhnePersonalAsync(zeit);
        await SharedKernelServices.LoadDemoAsync(buero.Datenbank, new ConfigurationBuilder().Build(), zeit);
        var uwe = (await buero.StammdatenAsync()).Personen.Single(p => p.Name == "Uwe Mustermann").Angemeldet();

        var beschluesse = await buero.Sende(uwe, new AlleBeschluesse());
        beschluesse.Eintraege.Select(b => b.Ergebnis).ShouldBe([Beschlussergebnis.Beschlossen, Beschlussergebnis.Abgelehnt, Beschlussergebnis.MitAuflagen]);
        (beschluesse.Eintraege[1].Ja, beschluesse.Eintraege[1].Nein, beschluesse.Eintraege[1].Enthaltungen).ShouldBe((3, 3, 1));
        (await buero.Sende(uwe, new BeschlussAnsicht(beschluesse.Eintraege[2].Id))).Befangene.ShouldHaveSingleItem().Name.ShouldBe("Dirk Demohaus");
        (await buero.Sende(uwe, new AlleSitzungen())).Eintraege.Select(s => s.Status).ShouldBe([SitzungStatus.Eingeladen, SitzungStatus.Freigegeben]);
        (await buero.Sende(uwe, new AlleVorschlaege(ZuPruefen: true))).Anzahl.ShouldBe(3);
        // Wer beim Träger im Vorstand sitzt, wird aus dem Netzwerk vorgeschlagen und sieht bis zur Klärung nichts Internes.
        var petra = (await buero.StammdatenAsync()).Personen.Single(p => p.Name == "Petra Musterverein").Angemeldet();
        var sprachcafe = (await buero.Sende(petra, new AlleVorschlaege(Text: "Sprachcafé"))).Eintraege.Single();
        var akte = await buero.Sende(petra, new VorschlagAnsicht(sprachcafe.Id));
        (akte.EigeneBefangenheit!.Status, akte.DarfIntern).ShouldBe((BefangenheitStatus.Vorgeschlagen, false));
        akte.EigeneBefangenheit.Anlass.ShouldStartWith("Vorstand bei Gemein für Groß und Klein e. V. seit");
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }
}
