using Shouldly;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Xunit;
using static Stadtteilmanagement.Verwaltung.Tests.Nachrichten.Nachrichtenprobe;

namespace Stadtteilmanagement.Verwaltung.Tests.Nachrichten;

public sealed class SammelmailTests
{
    // 06:00 UTC ist in Berlin 07:00 Uhr, im Winter.
    private static DateTime Sieben(int jahr, int monat, int tag) => new(jahr, monat, tag, 6, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Alles_noch_nicht_Gemeldete_kommt_in_eine_EMail_nach_Vorgaengen_zusammengefasst()
    {
        await using var probe = await MitGesammeltemAsync(Sieben(2026, 11, 24));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id), adresse: "/koordinierung/anfragen/2"));

        (await probe.AusfuehrenAsync<SammelmailSchreiben>()).ShouldBe("1 Sammelmail geschrieben.");

        var brief = await probe.BriefAsync();
        brief.Betreff.ShouldBe("3 Nachrichten aus dem Intranet, 24.11.2026");
        brief.Inhalt!.Split("https://intranet.stadt.example/koordinierung/anfragen/").Length.ShouldBe(1 + 2);
        brief.Inhalt.ShouldContain("\"Gruppe\":\"Probe\"");
    }

    [Fact]
    public async Task Was_einmal_gemeldet_oder_gelesen_ist_kommt_nicht_wieder()
    {
        await using var probe = await MitGesammeltemAsync(Sieben(2026, 11, 24));
        await probe.AusfuehrenAsync<SammelmailSchreiben>();
        (await probe.AusfuehrenAsync<SammelmailSchreiben>()).ShouldBeNull();
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        await probe.Buero.Sende(probe.Personal.Kollegin, new AlleGelesen(null));

        probe.Buero.VergehenTage(1);
        (await probe.AusfuehrenAsync<SammelmailSchreiben>()).ShouldBeNull();
        (await probe.BriefeAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(2026, 11, 28, "Heute ist kein Werktag; die Sammelmail kommt am nächsten.")]
    [InlineData(2026, 12, 25, "Heute ist 1. Weihnachtstag; die Sammelmail kommt am nächsten Werktag.")]
    [InlineData(2026, 10, 31, "Heute ist Reformationstag; die Sammelmail kommt am nächsten Werktag.")]
    public async Task Am_Wochenende_und_an_Feiertagen_kommt_keine_und_danach_alles_auf_einmal(int jahr, int monat, int tag, string satz)
    {
        await using var probe = await MitGesammeltemAsync(Sieben(jahr, monat, tag));

        (await probe.AusfuehrenAsync<SammelmailSchreiben>()).ShouldBe(satz);
        (await probe.BriefeAsync()).ShouldBeEmpty();
        do probe.Buero.VergehenTage(1); while (!SharedKernel.Kalender.Arbeitstage.Ist(probe.Buero.Heute));

        (await probe.AusfuehrenAsync<SammelmailSchreiben>()).ShouldBe("1 Sammelmail geschrieben.");
    }

    [Fact]
    public async Task Von_zwei_Laeufen_zugleich_schreibt_einer()
    {
        await using var probe = await MitGesammeltemAsync(Sieben(2026, 11, 24));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => probe.AusfuehrenAsync<SammelmailSchreiben>())));

        (await probe.BriefeAsync()).Count.ShouldBe(1);
    }

    private static async Task<Nachrichtenprobe> MitGesammeltemAsync(DateTime jetzt)
    {
        var probe = await OeffnenAsync(jetzt: jetzt);
        var maren = probe.Personal.Kollegin;
        await probe.WaehleAsync(maren, FuerAlle, Nachrichtenweg.Sammelmail);
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id)), Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id)));
        return probe;
    }
}
