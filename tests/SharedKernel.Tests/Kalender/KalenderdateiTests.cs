using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Kalender;

public sealed class KalenderdateiTests
{
    private static readonly Kalendereintrag Fest = new("veranstaltung-1", 2, "Größtes Äpfelfest, das es je gab; mit Blaskapelle und Straßenkünstlern am Börgerhus", new DateTime(2026, 6, 1, 8, 0, 0, DateTimeKind.Utc), "/v/1")
    {
        Beginn = new DateTime(2026, 7, 1, 16, 0, 0, DateTimeKind.Utc),
        Ende = new DateTime(2026, 7, 1, 18, 0, 0, DateTimeKind.Utc),
        Ort = "SBZ, Gerüstbauerring",
        Beschreibung = "Erste Zeile\nzweite; Zeile"
    };

    [Fact]
    public void Ein_Termin_kommt_unverfaelscht_zurueck()
    {
        var (kalender, termin) = Gelesen(Fest);

        (termin.Uid, termin.Sequence, termin.Summary, termin.Location).ShouldBe((Fest.Uid, 2, Fest.Titel, Fest.Ort));
        termin.Description!.ReplaceLineEndings("\n").ShouldBe(Fest.Beschreibung);
        termin.Url!.ToString().ShouldBe("https://intranet.example/v/1");
        termin.LastModified!.AsUtc.ShouldBe(Fest.Geaendert);
        termin.DtStamp!.AsUtc.ShouldBe(Fest.Geaendert);
        (termin.Status, kalender.Method).ShouldBe((EventStatus.Confirmed, "PUBLISH"));
        kalender.Properties["X-WR-CALNAME"]!.Value.ShouldBe("Mein Kalender");
    }

    [Theory]
    [InlineData(2026, 7, 1, 16, 18)]
    [InlineData(2026, 12, 1, 16, 17)]
    public void Die_Uhrzeit_gilt_in_Berlin_im_Sommer_wie_im_Winter(int jahr, int monat, int tag, int utc, int ortszeit)
    {
        var beginn = new DateTime(jahr, monat, tag, utc, 0, 0, DateTimeKind.Utc);

        var (kalender, termin) = Gelesen(Fest with { Beginn = beginn, Ende = beginn.AddHours(1) });

        (termin.Start!.TzId, termin.Start.Value.Hour, termin.Start.AsUtc).ShouldBe(("Europe/Berlin", ortszeit, beginn));
        kalender.TimeZones.ShouldHaveSingleItem().TzId.ShouldBe("Europe/Berlin");
    }

    [Fact]
    public void Ueber_den_Wechsel_der_Uhr_dauert_ein_Termin_so_lange_wie_er_dauert()
    {
        var (_, termin) = Gelesen(Fest with { Beginn = new DateTime(2026, 10, 24, 20, 0, 0, DateTimeKind.Utc), Ende = new DateTime(2026, 10, 25, 4, 0, 0, DateTimeKind.Utc) });

        (termin.End!.AsUtc - termin.Start!.AsUtc).ShouldBe(TimeSpan.FromHours(8));
        (termin.Start.Value.Hour, termin.End.Value.Hour).ShouldBe((22, 5));
    }

    [Fact]
    public void Eine_Frist_ist_ganztaegig_und_belegt_niemandes_Tag()
    {
        var (kalender, termin) = Gelesen(Fest with { Tag = new DateOnly(2026, 3, 29) });

        (termin.IsAllDay, termin.Start!.Date, termin.Transparency).ShouldBe((true, new DateOnly(2026, 3, 29), TransparencyType.Transparent));
        kalender.TimeZones.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Terminstand.Abgesagt, EventStatus.Cancelled, "Abgesagt: ")]
    [InlineData(Terminstand.Vorlaeufig, EventStatus.Tentative, "")]
    public void Der_Stand_steht_als_Wort_und_als_Kennzeichen(Terminstand stand, string status, string vorsatz)
    {
        var (_, termin) = Gelesen(Fest with { Stand = stand });

        (termin.Status, termin.Summary).ShouldBe((status, vorsatz + Fest.Titel));
    }

    [Fact]
    public void Zeilen_sind_gefaltet_und_enden_nach_der_Regel()
    {
        var text = Encoding.UTF8.GetString(Datei(Fest));

        text.ShouldContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        text.Replace("\r\n", "").ShouldNotContain('\n');
        foreach (var zeile in text.Split("\r\n")) Encoding.UTF8.GetByteCount(zeile).ShouldBeLessThanOrEqualTo(75, zeile);
    }

    [Fact]
    public void Gleiche_Termine_ergeben_gleiche_Bytes_in_jeder_Reihenfolge()
    {
        var zweiter = Fest with { Uid = "veranstaltung-0" };

        Datei(Fest, zweiter).ShouldBe(Datei(zweiter, Fest));
    }

    [Fact]
    public void Ein_leerer_Kalender_ist_gueltig() => Calendar.Load(Encoding.UTF8.GetString(Datei()))!.Events.ShouldBeEmpty();

    private static byte[] Datei(params Kalendereintrag[] eintraege) => Kalenderdatei.Schreiben("Mein Kalender", eintraege, "https://intranet.example");

    private static (Calendar, CalendarEvent) Gelesen(Kalendereintrag eintrag)
    {
        var kalender = Calendar.Load(Encoding.UTF8.GetString(Datei(eintrag)))!;
        return (kalender, kalender.Events.ShouldHaveSingleItem());
    }
}
