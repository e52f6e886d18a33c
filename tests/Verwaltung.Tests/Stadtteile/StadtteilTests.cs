using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Verwaltung.Stadtteile;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Stadtteile;

public sealed class StadtteilTests
{
    private static readonly DateOnly Beginn = new(2026, 1, 1);

    private readonly Stadtteil _stadtteil = Stadtteil.Anlegen(Guid.CreateVersion7(), "Groß Klein", Beginn);

    [Theory]
    [InlineData("Groß Klein", "gross-klein")]
    [InlineData("Lütten Klein", "luetten-klein")]
    [InlineData("Schmarl", "schmarl")]
    public void Das_Kuerzel_entsteht_aus_dem_Namen(string name, string kuerzel) =>
        Stadtteil.Anlegen(Guid.CreateVersion7(), name, Beginn).Kuerzel.ShouldBe(kuerzel);

    [Fact]
    public void Ein_Stadtteil_gilt_ab_seinem_ersten_Tag_ohne_Ende()
    {
        _stadtteil.IstGueltigAm(Beginn.AddDays(-1)).ShouldBeFalse();
        _stadtteil.IstGueltigAm(Beginn).ShouldBeTrue();
        _stadtteil.IstGueltigAm(Beginn.AddYears(50)).ShouldBeTrue();
    }

    [Fact]
    public void Ein_beendeter_Stadtteil_gilt_noch_an_seinem_letzten_Tag()
    {
        var letzter = Beginn.AddMonths(6);

        _stadtteil.Beenden(letzter);

        _stadtteil.IstGueltigAm(letzter).ShouldBeTrue();
        _stadtteil.IstGueltigAm(letzter.AddDays(1)).ShouldBeFalse();
    }

    [Fact]
    public void Das_Ende_laesst_sich_verschieben()
    {
        _stadtteil.Beenden(Beginn.AddMonths(1));

        _stadtteil.Beenden(Beginn.AddMonths(9));

        _stadtteil.GueltigBis.ShouldBe(Beginn.AddMonths(9));
    }

    [Fact]
    public void Das_Ende_liegt_nicht_vor_dem_Beginn()
    {
        Should.Throw<Regelverstoss>(() => _stadtteil.Beenden(Beginn.AddDays(-1)));

        _stadtteil.GueltigBis.ShouldBeNull();
    }
}
