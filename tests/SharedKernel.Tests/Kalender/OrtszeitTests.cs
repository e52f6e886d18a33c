using System.Globalization;
using CsCheck;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class OrtszeitTests
{
    [Theory]
    [InlineData("2026-11-21T22:59:59Z", "21.11.2026")]
    [InlineData("2026-11-21T23:00:00Z", "22.11.2026")]
    [InlineData("2026-07-01T22:00:00Z", "02.07.2026")]
    public void Der_Tag_wechselt_um_Mitternacht_in_Berlin(string jetzt, string heute) =>
        new StehendeUhr(DateTimeOffset.Parse(jetzt, CultureInfo.InvariantCulture)).Heute().AlsDatum().ShouldBe(heute);

    [Theory]
    [InlineData("2026-01-15T12:00:00", "2026-01-15T11:00:00")]
    [InlineData("2026-07-15T12:00:00", "2026-07-15T10:00:00")]
    [InlineData("2026-03-29T01:59:59", "2026-03-29T00:59:59")]
    [InlineData("2026-03-29T03:00:00", "2026-03-29T01:00:00")]
    [InlineData("2026-10-25T01:59:59", "2026-10-24T23:59:59")]
    [InlineData("2026-10-25T03:00:00", "2026-10-25T02:00:00")]
    public void Ortszeit_und_UTC_gehen_ineinander_ueber(string berlin, string utc)
    {
        var ergebnis = Ortszeit.NachUtc(DateTime.Parse(berlin, CultureInfo.InvariantCulture));

        ergebnis.ShouldBe(DateTime.Parse(utc, CultureInfo.InvariantCulture));
        ergebnis.Kind.ShouldBe(DateTimeKind.Utc);
        ergebnis.InBerlin().ShouldBe(DateTime.Parse(berlin, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Die_fehlende_Stunde_beim_Wechsel_zur_Sommerzeit_rueckt_vor()
    {
        var utc = Ortszeit.NachUtc(new DateTime(2026, 3, 29, 2, 30, 0));

        utc.ShouldBe(new DateTime(2026, 3, 29, 1, 30, 0));
        utc.AlsZeitpunkt().ShouldBe("29.03.2026, 03:30 Uhr");
    }

    [Fact]
    public void Von_der_doppelten_Stunde_beim_Wechsel_zur_Winterzeit_gilt_die_erste() =>
        Ortszeit.NachUtc(new DateTime(2026, 10, 25, 2, 30, 0)).ShouldBe(new DateTime(2026, 10, 25, 0, 30, 0));

    [Fact]
    public void Jede_Ortszeit_die_es_gibt_kommt_unveraendert_zurueck() =>
        Gen.Int[0, 30 * 365 * 24 * 60]
            .Select(minuten => DateTime.SpecifyKind(new DateTime(2000, 1, 1).AddMinutes(minuten), DateTimeKind.Utc).InBerlin())
            .Sample(berlin => Ortszeit.NachUtc(berlin).InBerlin() == berlin);

    [Fact]
    public void Zeiten_aus_der_Datenbank_ohne_Angabe_der_Art_gelten_als_UTC() =>
        new DateTime(2026, 11, 22, 13, 5, 0, DateTimeKind.Unspecified).AlsZeitpunkt().ShouldBe("22.11.2026, 14:05 Uhr");

    [Fact]
    public void Eine_Zeit_der_falschen_Art_wird_abgewiesen_statt_doppelt_umgerechnet()
    {
        Should.Throw<ArgumentException>(() => Ortszeit.NachUtc(DateTime.UnixEpoch));
        Should.Throw<ArgumentException>(() => DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Local).InBerlin());
    }

    private sealed class StehendeUhr(DateTimeOffset jetzt) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => jetzt;
    }
}
