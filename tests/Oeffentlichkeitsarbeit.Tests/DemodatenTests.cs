using MediatR;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests;

public sealed class DemodatenTests
{
    [Theory]
    [InlineData("2026-11-23T08:00", "Montag")]
    [InlineData("2026-11-22T14:00", "Sonntag")]
    [InlineData("2027-03-27T23:30", "kurz vor der Sommerzeit")]
    public async Task Der_Kalender_ist_an_jedem_Tag_gefuellt(string jetzt, string anlass)
    {
        var zeit = DateTime.SpecifyKind(DateTime.Parse(jetzt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        await using var buero = await Buero.OhnePersonalAsync(zeit);
        await SharedKernelServices.LoadDemoAsync(buero.Datenbank, new ConfigurationBuilder().Build(), zeit);
        var redaktion = Personal.MitRolle(Rolle.Redaktion);

        var kommende = await buero.Sende(redaktion, new AlleVeranstaltungen());
        var vergangene = await buero.Sende(redaktion, new AlleVeranstaltungen("vergangene"));

        kommende.Anzahl.ShouldBe(9, anlass);
        vergangene.Eintraege.Count(z => z.Beginn > zeit.AddYears(-1)).ShouldBe(6, anlass);
        vergangene.Eintraege[^1].Titel.ShouldBe("750 Jahre Dorf Schmarl");
        vergangene.Eintraege[^1].Beginn.Date.ShouldBe(new DateTime(2022, 6, 18));
        kommende.Eintraege.Count(z => z.Status == VeranstaltungStatus.Abgesagt).ShouldBe(1, anlass);
        kommende.Eintraege.Count(z => z.Status == VeranstaltungStatus.Entwurf).ShouldBe(2, anlass);
        kommende.Eintraege.Select(z => z.Stadtteil).Distinct().Order().ShouldBe(["gross-klein", "schmarl"]);
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }

    [Fact]
    public async Task Die_Zeitung_hat_zwei_erschienene_Ausgaben_eine_in_Arbeit_und_Beitraege_in_jedem_Zustand()
    {
        var zeit = new DateTime(2026, 11, 23, 8, 0, 0, DateTimeKind.Utc);
        await using var buero = await Buero.OhnePersonalAsync(zeit);
        await SharedKernelServices.LoadDemoAsync(buero.Datenbank, new ConfigurationBuilder().Build(), zeit);
        var redaktion = Personal.MitRolle(Rolle.Redaktion);

        var ausgaben = (await buero.Sende(redaktion, new AlleAusgaben())).Eintraege;
        var beitraege = (await buero.Sende(redaktion, new AlleBeitraege())).Eintraege;

        ausgaben.Select(a => a.Status).ShouldBe([AusgabeStatus.Themensammlung, AusgabeStatus.Verteilt, AusgabeStatus.Verteilt]);
        beitraege.Select(b => b.Status).Distinct().Order().ShouldBe(Enum.GetValues<BeitragStatus>());
        (await buero.Sende(redaktion, new AusgabeAnsicht(ausgaben[0].Id))).Plaetze.Count(p => p.ZuLang).ShouldBe(1);
    }
}
