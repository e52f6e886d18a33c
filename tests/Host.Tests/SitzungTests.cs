using System.Net;

namespace Stadtteilmanagement.Host.Tests;

public sealed class SitzungTests(Haus haus) : IClassFixture<Haus>
{
    [Fact]
    public async Task Nach_abgelaufener_Sitzung_speichert_Fortsetzen_genau_das_Getippte()
    {
        const string Frage = "Größe „ä ö ü ß“ & <b>fett</b> 50 %\r\n\r\n  eingerückt; Zeichen: € – 🌳";
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var entwurf = (await jana.EntwurfAsync("Würgendes Öhr", "Tiefbauamt")).Mit("Command.Frage", Frage).Mit("Command.Drucksache", "2026/BV/0815")
            .Waehle("Command.Beteiligte", "Stadtamt", "Amt für Umweltschutz");
        var abgemeldet = haus.Gast();

        var anmeldung = await abgemeldet.SendenAsync(entwurf);
        var weiter = await abgemeldet.SendenAsync(Besuch.Wahl(anmeldung, Demopersonen.Stadtteilmanagement));
        var versand = await abgemeldet.SpeichernAsync(weiter.Formular());

        anmeldung.Status.ShouldBe(HttpStatusCode.OK);
        anmeldung.Text.ShouldContain("Ihre Sitzung ist abgelaufen");
        anmeldung.Html.ShouldNotContain("Würgendes");
        weiter.Text.ShouldContain("Ihre Eingaben sind noch da");
        var gespeichert = (await abgemeldet.HolenAsync(versand.Adresse.Replace("/versenden", "/bearbeiten"))).Formular();
        gespeichert["Command.Betreff"].ShouldBe("Würgendes Öhr");
        gespeichert["Command.Frage"].ShouldBe(Frage);
        gespeichert["Command.Drucksache"].ShouldBe("2026/BV/0815");
        gespeichert["Command.Federfuehrend"].ShouldBe(entwurf["Command.Federfuehrend"]);
        gespeichert.Werte("Command.Beteiligte").ShouldBe(entwurf.Werte("Command.Beteiligte"), ignoreOrder: true);
    }

    [Fact]
    public async Task Die_Adresse_mit_ihren_Angaben_bleibt_beim_Fortsetzen_erhalten()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = await jana.AnliegenAsync("Wird weitergeleitet");
        var weiterleiten = $"/koordinierung/anfragen/entwerfen?anliegen={anliegen[(anliegen.LastIndexOf('/') + 1)..]}";
        var formular = (await jana.HolenAsync(weiterleiten)).Formular().Waehle("Command.Federfuehrend", "Tiefbauamt");
        var abgemeldet = haus.Gast();

        var anmeldung = await abgemeldet.SendenAsync(weiterleiten, formular.Felder);
        var weiter = await abgemeldet.SendenAsync(Besuch.Wahl(anmeldung, Demopersonen.Stadtteilmanagement));
        await abgemeldet.SpeichernAsync(weiter.Formular());

        weiter.Formular().Adresse.ShouldBe(weiterleiten);
        (await jana.HolenAsync(anliegen)).Text.ShouldContain("Anfragen an Ämter Wird weitergeleitet");
    }

    [Fact]
    public async Task Gerettete_Eingaben_gelten_nur_unveraendert_und_nie_fuer_fremde_Rollen()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var formular = await jana.AufnahmeAsync("Nicht für Torsten");
        var gast = haus.Gast();
        var anmeldung = await gast.SendenAsync(formular);
        var wahl = Besuch.Wahl(anmeldung, Demopersonen.Stadtteilmanagement);
        var verfaelscht = wahl["Gerettet"]!;
        verfaelscht = verfaelscht[..^5] + (verfaelscht[^5] == 'A' ? 'B' : 'A') + verfaelscht[^4..];

        (await gast.SendenAsync(wahl.Mit("Gerettet", verfaelscht))).Ziel.ShouldBe("/");

        var torsten = haus.Gast();
        var weiter = await torsten.SendenAsync(Besuch.Wahl(await torsten.SendenAsync(formular), Demopersonen.Tiefbauamt));
        (await torsten.SendenAsync(weiter.Formular())).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Das_Cookie_der_Formulare_kommt_auch_bei_der_Rueckkehr_vom_Anbieter_mit()
    {
        var anmeldung = await haus.Gast().HolenAsync("/anmelden");

        anmeldung.Kopf("Set-Cookie").ShouldContain("stm-formular=");
        anmeldung.Kopf("Set-Cookie").ShouldContain("samesite=lax");
        anmeldung.Kopf("Set-Cookie").ShouldNotContain("samesite=strict");
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example")]
    [InlineData("/\\boese.example")]
    [InlineData("http:boese.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Nach_der_Anmeldung_geht_es_nie_zu_einer_fremden_Adresse(string zurueck)
    {
        var gast = haus.Gast();

        var antwort = await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Redaktion, $"/anmelden?zurueck={Uri.EscapeDataString(zurueck)}"));

        antwort.Ziel.ShouldBe("/");
    }

    [Fact]
    public async Task Nach_der_Anmeldung_geht_es_zur_gewuenschten_Seite_und_nach_der_Abmeldung_nicht_mehr()
    {
        var gast = haus.Gast();
        var umleitung = await gast.HolenAsync("/koordinierung/anliegen?status=alle");

        var antwort = await gast.SendenAsync(await gast.AnmeldungAsync(Demopersonen.Stadtteilmanagement, umleitung.Ziel!));
        var seite = await gast.HolenAsync(antwort.Ziel!);
        var abgemeldet = await gast.SendenAsync("/abmelden", [new("__RequestVerificationToken", seite.Schutzwert)]);

        antwort.Ziel.ShouldBe("/koordinierung/anliegen?status=alle");
        abgemeldet.Ziel.ShouldBe("/anmelden?abgemeldet=true");
        (await gast.HolenAsync("/anmelden?abgemeldet=true")).Text.ShouldContain("Sie sind abgemeldet.");
        (await gast.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }
}
