using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Veranstaltungen;

public sealed class VeranstaltungTests
{
    private static readonly DateTime Beginn = new(2026, 11, 28, 13, 0, 0, DateTimeKind.Utc), Vorher = Beginn.AddDays(-4);

    [Fact]
    public void Eine_neue_Veranstaltung_ist_ein_Entwurf() => Neu().Status.ShouldBe(VeranstaltungStatus.Entwurf);

    [Fact]
    public void Veroeffentlichtes_laesst_sich_zuruecknehmen_und_wieder_veroeffentlichen()
    {
        var veranstaltung = Veroeffentlicht();
        veranstaltung.Zuruecknehmen();
        veranstaltung.Status.ShouldBe(VeranstaltungStatus.Entwurf);
        veranstaltung.Veroeffentlichen();
        veranstaltung.Status.ShouldBe(VeranstaltungStatus.Veroeffentlicht);
    }

    [Fact]
    public void Eine_Absage_behaelt_ihren_Grund_und_ist_endgueltig()
    {
        var veranstaltung = Veroeffentlicht();
        veranstaltung.Absagen("Sturmwarnung", Vorher);

        (veranstaltung.Status, veranstaltung.Absagegrund).ShouldBe((VeranstaltungStatus.Abgesagt, "Sturmwarnung"));
        Abgewiesen(veranstaltung.Zuruecknehmen, "lässt sich nicht zurücknehmen");
        Abgewiesen(veranstaltung.Veroeffentlichen, "ist abgesagt");
        Abgewiesen(() => veranstaltung.Bearbeiten(Angaben(Beginn, Beginn.AddHours(1))), "lässt sich nicht mehr ändern");
        Abgewiesen(() => veranstaltung.Absagen("nochmal", Vorher), "schon abgesagt");
        veranstaltung.Absagegrund.ShouldBe("Sturmwarnung");
    }

    [Fact]
    public void Ein_Entwurf_laesst_sich_weder_absagen_noch_zuruecknehmen()
    {
        Abgewiesen(() => Neu().Absagen("x", Vorher), "nicht angekündigt");
        Abgewiesen(Neu().Zuruecknehmen, "noch nicht veröffentlicht");
    }

    [Fact]
    public void Zweimal_veroeffentlichen_geht_nicht() => Abgewiesen(Veroeffentlicht().Veroeffentlichen, "schon veröffentlicht");

    [Fact]
    public void Was_laeuft_laesst_sich_absagen_was_vorbei_ist_nicht()
    {
        Veroeffentlicht().Absagen("Stromausfall", Beginn.AddMinutes(10));
        Abgewiesen(() => Veroeffentlicht().Absagen("zu spät", Beginn.AddHours(2)), "schon vorbei");
    }

    [Fact]
    public void Veroeffentlichtes_laesst_sich_aendern_und_bleibt_veroeffentlicht()
    {
        var veranstaltung = Veroeffentlicht();
        veranstaltung.Bearbeiten(Angaben(Beginn.AddHours(1), Beginn.AddHours(3)));
        (veranstaltung.Status, veranstaltung.Beginn).ShouldBe((VeranstaltungStatus.Veroeffentlicht, Beginn.AddHours(1)));
    }

    [Fact]
    public void Das_Ende_liegt_nach_dem_Beginn()
    {
        Abgewiesen(() => Veranstaltung.Anlegen(Guid.CreateVersion7(), Angaben(Beginn, Beginn)), "nach dem Beginn");
        Abgewiesen(() => Neu().Bearbeiten(Angaben(Beginn, Beginn.AddMinutes(-1))), "nach dem Beginn");
    }

    // Am 25.10.2026 endet die Sommerzeit, am 28.03.2027 beginnt sie.
    [Theory]
    [InlineData("2026-11-02T10:00", "2026-12-03T10:00", true, "31 Tage ohne Wechsel")]
    [InlineData("2026-11-02T10:00", "2026-12-03T10:01", false, "eine Minute zu lang")]
    [InlineData("2026-10-10T10:00", "2026-11-10T10:00", true, "31 Tage, in UTC eine Stunde mehr")]
    [InlineData("2026-10-10T10:00", "2026-11-10T10:30", false, "über 31 Tage trotz Wechsel")]
    [InlineData("2027-03-10T10:00", "2027-04-10T10:00", true, "31 Tage, in UTC eine Stunde weniger")]
    [InlineData("2027-03-10T10:00", "2027-04-10T10:30", false, "in UTC unter 31 Tagen, in Ortszeit darüber")]
    [InlineData("2027-03-28T02:30", "2027-03-28T03:00", false, "02:30 Uhr gibt es nicht und wird zu 03:30 Uhr")]
    [InlineData("2027-03-28T01:30", "2027-03-28T03:00", true, "eine halbe Stunde über den Wechsel hinweg")]
    public void Die_Dauer_zaehlt_in_Ortszeit_und_die_Reihenfolge_in_wirklicher_Zeit(string beginn, string ende, bool geht, string fall) =>
        (Veranstaltung.EinwandGegen(Utc(beginn), Utc(ende)) is null).ShouldBe(geht, fall);

    [Theory]
    [InlineData("2026-11-28T13:00", "2026-11-28T16:00", "Sa, 28.11.2026, 14:00–17:00 Uhr")]
    [InlineData("2026-07-04T13:00", "2026-07-04T16:00", "Sa, 04.07.2026, 15:00–18:00 Uhr")]
    [InlineData("2026-10-24T22:00", "2026-10-25T12:00", "So, 25.10.2026, 00:00–13:00 Uhr")]
    [InlineData("2026-10-24T10:00", "2026-10-25T12:00", "Sa, 24.10.2026, 12:00 Uhr bis So, 25.10.2026, 13:00 Uhr")]
    public void Angezeigt_wird_die_Ortszeit_im_Sommer_wie_im_Winter(string beginn, string ende, string text) =>
        Terminanzeige.Text(Zeit(beginn), Zeit(ende)).ShouldBe(text);

    private static Veranstaltung Neu() => Veranstaltung.Anlegen(Guid.CreateVersion7(), Angaben(Beginn, Beginn.AddHours(2)));

    private static Veranstaltung Veroeffentlicht()
    {
        var veranstaltung = Neu();
        veranstaltung.Veroeffentlichen();
        return veranstaltung;
    }

    private static Veranstaltungsangaben Angaben(DateTime beginn, DateTime ende) => new("Treff", "Text", "Haus 12", "schmarl", beginn, ende, null);

    private static DateTime Zeit(string utc) => DateTime.SpecifyKind(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private static DateTime Utc(string ortszeit) => Ortszeit.NachUtc(DateTime.Parse(ortszeit, System.Globalization.CultureInfo.InvariantCulture));

    private static void Abgewiesen(Action handlung, string satz) => Should.Throw<Regelverstoss>(handlung).Message.ShouldContain(satz);
}
