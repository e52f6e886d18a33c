using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class NachrichtenTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Die_Glocke_zaehlt_Ungelesenes_und_Oeffnen_springt_zum_Vorgang()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anfrage = await jana.AnfrageAsync("Für die Glocke", "Tiefbauamt");
        var torsten = await haus.AlsAsync(Demopersonen.Tiefbauamt);
        var liste = await ErscheintAsync(torsten, "Für die Glocke");
        var vorher = Ungelesen(liste);
        vorher.ShouldBeGreaterThan(0);

        var oeffnen = liste.Elemente.First(e => e.Name == "form" && e.Inhalt.Contains("Für die Glocke"));
        (await torsten.SendenAsync(new Formular("/verwaltung/nachrichten", oeffnen.Inhalt))).Ziel.ShouldBe(anfrage);

        Ungelesen(await torsten.HolenAsync("/verwaltung/nachrichten")).ShouldBe(vorher - 1);
    }

    [Fact]
    public async Task Alle_gelesen_leert_die_Glocke_und_die_Liste_bleibt_unter_Alle()
    {
        var maren = await haus.AlsAsync(Demopersonen.ZweiteStadtteilmanagerin);
        var liste = await maren.HolenAsync("/verwaltung/nachrichten");
        Ungelesen(liste).ShouldBeGreaterThan(0);

        var danach = await maren.SpeichernAsync(liste.Formular("/verwaltung/nachrichten?handler=AlleGelesen"));

        danach.Text.ShouldContain("Nichts Ungelesenes");
        Ungelesen(danach).ShouldBe(0);
        (await maren.HolenAsync("/verwaltung/nachrichten?auswahl=alle")).Text.ShouldContain("Warum Sie das lesen:");
    }

    [Fact]
    public async Task Alle_Wege_werden_auf_einmal_gespeichert()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var seite = await ines.HolenAsync("/verwaltung/nachrichten/einstellungen");
        seite.Text.ShouldContain("E-Mails gehen an ines.beispielsen@stadt.example");
        seite.Text.ShouldNotContain("Ein Amt hat geantwortet");

        var danach = await ines.SpeichernAsync(seite.Formular().Mit("Command.Wege[veranstaltung-abgesagt]", "Sammelmail"));

        danach.Text.ShouldContain("Ihre Einstellungen sind gespeichert.");
        danach.Formular()["Command.Wege[veranstaltung-abgesagt]"].ShouldBe("Sammelmail");
        danach.Formular()["Command.Wege[vertretung]"].ShouldBe("Sofort");
    }

    [Fact]
    public async Task In_der_Demo_liest_die_Administration_die_Einladung_im_Postausgang()
    {
        var ralf = await haus.AlsAsync(Demopersonen.Administration);
        var liste = await ralf.HolenAsync("/verwaltung/postausgang");
        liste.Text.ShouldContain("Es gehen keine E-Mails hinaus");
        string? brief = null;
        // Die Einladungen gehören zum Ältesten der Demo und stehen hinten.
        for (var seite = 1; brief is null && seite < 10; seite++)
            brief = (await ralf.HolenAsync($"/verwaltung/postausgang?seite={seite}")).Elemente
                .FirstOrDefault(e => e["href"]?.StartsWith("/verwaltung/postausgang/") == true && e.Inhalt.Contains("Ihr Zugang zum Intranet"))?["href"];

        var einladung = await ralf.HolenAsync(brief.ShouldNotBeNull());

        einladung.Elemente.ShouldContain(e => e["href"] != null && e["href"]!.Contains("/verwaltung/gastzugang/einladung?code="));
        (await (await haus.AlsAsync(Demopersonen.Stadtteilmanagement)).HolenAsync(brief)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static int Ungelesen(Seite seite) =>
        seite.Elemente.First(e => e["href"] == "/verwaltung/nachrichten" && e["aria-label"] is not null)["aria-label"]!.Split(',') is [_, var zahl] ? int.Parse(zahl.Trim().Split(' ')[0]) : 0;

    // Zugestellt wird gleich nach dem Speichern, aber nicht in derselben Anfrage an den Server.
    private static async Task<Seite> ErscheintAsync(Besuch besuch, string betreff)
    {
        for (var i = 0; ; i++)
        {
            var seite = await besuch.HolenAsync("/verwaltung/nachrichten");
            if (seite.Text.Contains(betreff)) return seite;
            i.ShouldBeLessThan(100, "Die Nachricht ist nicht angekommen.");
            await Task.Delay(100);
        }
    }
}
