using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Projekttraeger.Tests;

public sealed class DemodatenTests
{
    [Theory]
    [InlineData("2026-11-23T08:00", "Montag")]
    [InlineData("2027-01-02T09:00", "Samstag nach Neujahr")]
    [InlineData("2026-12-31T22:59", "Silvester, kurz vor Mitternacht in Berlin")]
    public async Task Die_Demo_zeigt_an_jedem_Tag_Projekte_und_Antraege_in_allen_Lagen(string jetzt, string anlass)
    {
        var zeit = DateTime.SpecifyKind(DateTime.Parse(jetzt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        await using var buero = await Buero.OeffnenAsync(zeit, Nachbarn.Fest);
        await buero.Mit<IEnumerable<IDemodaten>, bool>(async demodaten =>
        {
            await demodaten.Eigener().LadenAsync(new Demolauf(buero.Dienste, buero.Uhr, zeit), CancellationToken.None);
            return true;
        });
        var stadtteilmanagement = buero.Personal.Stadtteilmanagerin;

        var antraege = (await buero.Sende(stadtteilmanagement, new AlleFoerderantraege())).Eintraege;
        antraege.Count.ShouldBeGreaterThanOrEqualTo(8, anlass);
        antraege.Select(a => a.Status).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8, anlass);
        (await buero.Sende(stadtteilmanagement, new AlleProjekte())).Anzahl.ShouldBeGreaterThanOrEqualTo(6, anlass);
        foreach (var topf in (await buero.Sende(stadtteilmanagement, new AlleFoerdertoepfe())).Eintraege) topf.Stand.Frei.ShouldBeGreaterThanOrEqualTo(Geldbetrag.Null, topf.Name);
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }
}
