using Shouldly;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests;

public sealed class GueltigkeitTests
{
    private static readonly DateOnly Heute = new(2026, 11, 23);

    [Fact]
    public void Ohne_Ende_heisst_es_gueltig() => Gueltigkeit.Am(Heute, Heute, null).Text.ShouldBe("gültig");

    [Fact]
    public void Am_letzten_Tag_gilt_es_noch() => Gueltigkeit.Am(Heute, new(2019, 1, 1), Heute).Text.ShouldBe("noch bis 23.11.2026");

    [Fact]
    public void Am_Tag_danach_ist_es_ausgelaufen() => Gueltigkeit.Am(Heute.AddDays(1), new(2019, 1, 1), Heute).Text.ShouldBe("ausgelaufen am 23.11.2026");

    [Fact]
    public void Vor_dem_ersten_Tag_steht_der_Beginn() => Gueltigkeit.Am(Heute, new(2027, 1, 1), new(2027, 12, 31)).Text.ShouldBe("erst ab 01.01.2027");
}
