using System.Net;
using System.Web;

namespace Stadtteilmanagement.Host.Tests;

public sealed class StadtkontoTests(Demovorlage vorlage) : IAsyncLifetime
{
    private StadtkontoHaus _haus = null!;

    public async ValueTask InitializeAsync() => _haus = await StadtkontoHaus.OeffnenAsync(vorlage);

    public ValueTask DisposeAsync() => _haus.DisposeAsync();

    [Fact]
    public async Task Die_Anmeldung_hinterlegt_die_Anfrage_vorab_mit_PKCE()
    {
        var umleitung = new Uri((await _haus.Gast().HolenAsync("/anmelden/stadtkonto")).Ziel!);

        // Mit hinterlegter Anfrage stehen weder Einmalwert noch Prüfwert in der Adresszeile; ohne PKCE nähme der Anbieter sie nicht an.
        var angaben = HttpUtility.ParseQueryString(umleitung.Query);
        angaben["request_uri"].ShouldNotBeNull();
        angaben["nonce"].ShouldBeNull();
    }

    [Fact]
    public async Task Die_erste_Anmeldung_legt_die_Person_mit_der_Rolle_ihrer_Gruppe_an_und_fuehrt_zur_gewuenschten_Seite()
    {
        var ralf = _haus.Gast();

        var antwort = await _haus.AnmeldenAsync(ralf, beginn: "/anmelden/stadtkonto?zurueck=%2Fverwaltung%2Fpersonen");
        var personen = await ralf.HolenAsync(antwort.Ziel!);

        antwort.Ziel.ShouldBe("/verwaltung/personen");
        personen.Text.ShouldContain("Ralf Rostock");
        var akte = await ralf.HolenAsync((await ralf.HolenAsync("/verwaltung/personen?text=Rostock")).Elemente.First(e => e.Name == "a" && e.Inhalt.Contains("Ralf Rostock"))["href"]!);
        akte.Text.ShouldContain("Administration seit");
        akte.Text.ShouldContain("aus einer Gruppe der Stadt");
        akte.Text.ShouldContain("mit dem Stadtkonto abgeglichen");
    }

    [Fact]
    public async Task Jede_weitere_Anmeldung_uebernimmt_den_heutigen_Namen_und_legt_niemanden_neu_an()
    {
        await _haus.AngemeldetAsync();
        await _haus.Anbieter.KontoAsync(StadtkontoHaus.Konto, "Ralf Warnemünde", "ralf@rostock.example", StadtkontoHaus.Administrationsgruppe);

        var ralf = await _haus.AngemeldetAsync();

        var personen = await ralf.HolenAsync("/verwaltung/personen?rolle=administration");
        personen.Text.ShouldContain("Ralf Warnemünde");
        personen.Text.ShouldNotContain("Ralf Rostock");
    }

    [Fact]
    public async Task Eine_zugeordnete_Gruppe_gibt_Rolle_und_Amt()
    {
        var ralf = await _haus.AngemeldetAsync();
        await ZuordnenAsync(ralf, "tiefbau-strassen", "Fachamt", "Tiefbauamt");
        await _haus.Anbieter.KontoAsync("svenja", "Svenja Straße", "svenja@rostock.example", "TIEFBAU-Strassen", "andere");

        var svenja = await _haus.AngemeldetAsync("svenja");

        (await svenja.HolenAsync("/koordinierung/stellungnahmen")).Status.ShouldBe(HttpStatusCode.OK);
        (await svenja.HolenAsync("/verwaltung/personen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await svenja.HolenAsync("/")).Text.ShouldContain("Svenja Straße");
    }

    [Fact]
    public async Task Ohne_Gruppe_kommt_niemand_hinein_und_niemand_wird_angelegt()
    {
        await _haus.Anbieter.KontoAsync("fremd", "Frieda Fremd", "frieda@rostock.example", "irgendeine");
        var fremd = _haus.Gast();

        var antwort = await _haus.AnmeldenAsync(fremd, "fremd");

        antwort.Ziel.ShouldBe("/anmelden?hindernis=KeineGruppe");
        (await fremd.HolenAsync(antwort.Ziel!)).Text.ShouldContain("Ihr Stadtkonto hat hier keinen Zugang");
        (await fremd.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await (await _haus.AngemeldetAsync()).HolenAsync("/verwaltung/personen?rolle=alle&text=Frieda")).Text.ShouldNotContain("Frieda Fremd");
    }

    [Fact]
    public async Task Wer_die_Gruppe_verliert_verliert_den_Zugang_beim_naechsten_Abgleich()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.GruppenAsync(StadtkontoHaus.Konto, "andere");

        (await ralf.HolenAsync("/verwaltung/personen")).Status.ShouldBe(HttpStatusCode.OK);
        _haus.Vergehen(TimeSpan.FromMinutes(6));
        var antwort = await ralf.HolenAsync("/verwaltung/personen");

        antwort.Ziel!.ShouldContain("/anmelden?zurueck=");
        antwort.Ziel!.ShouldEndWith("&hindernis=KeineGruppe");
        (await _haus.AnmeldenAsync(_haus.Gast())).Ziel.ShouldBe("/anmelden?hindernis=KeineGruppe");
    }

    [Fact]
    public async Task Ein_gesperrtes_Konto_verliert_die_Sitzung_beim_naechsten_Abgleich()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.KontoEntfernenAsync(StadtkontoHaus.Konto);
        _haus.Vergehen(TimeSpan.FromMinutes(6));

        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        _haus.Vergehen(TimeSpan.FromSeconds(-360));
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Neue_Gruppen_wirken_beim_naechsten_Abgleich_ohne_neue_Anmeldung()
    {
        var ralf = await _haus.AngemeldetAsync();
        await ZuordnenAsync(ralf, "stadtteilbuero", "Stadtteilmanagement", null);
        await _haus.Anbieter.GruppenAsync(StadtkontoHaus.Konto, StadtkontoHaus.Administrationsgruppe, "stadtteilbuero");

        (await ralf.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.Forbidden);
        _haus.Vergehen(TimeSpan.FromMinutes(6));

        (await ralf.HolenAsync("/koordinierung/anliegen")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Viele_Aufrufe_zugleich_gleichen_ab_ohne_die_Sitzung_zu_verlieren()
    {
        var ralf = await _haus.AngemeldetAsync();
        foreach (var vergangen in (int[])[6, 20])
        {
            _haus.Vergehen(TimeSpan.FromMinutes(vergangen));
            var antworten = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => ralf.HolenAsync("/verwaltung/aemter")));
            antworten.Select(a => a.Status).ShouldAllBe(s => s == HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task Ist_der_Anbieter_weg_geht_die_Arbeit_hoechstens_15_Minuten_weiter_und_die_Seite_sagt_warum()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.DisposeAsync();

        _haus.Vergehen(TimeSpan.FromMinutes(6));
        (await ralf.HolenAsync("/verwaltung/aemter")).Status.ShouldBe(HttpStatusCode.OK);
        _haus.Vergehen(TimeSpan.FromMinutes(10));
        var antwort = await ralf.HolenAsync("/verwaltung/aemter");
        var anmeldung = await ralf.HolenAsync("/anmelden/stadtkonto");
        var seite = await ralf.HolenAsync(anmeldung.Ziel!);

        antwort.Ziel!.ShouldEndWith("&hindernis=AnbieterNichtErreichbar");
        anmeldung.Ziel.ShouldBe("/anmelden?hindernis=AnbieterNichtErreichbar");
        seite.Text.ShouldContain("Der Anmeldedienst der Stadt ist gerade nicht erreichbar");
        seite.Elemente.ShouldContain(e => e.Name == "a" && e["href"]!.StartsWith("/verwaltung/gastzugang/anmelden"));
    }

    [Fact]
    public async Task Nach_einem_Schluesselwechsel_des_Anbieters_geht_die_Anmeldung_weiter()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.SchluesselWechselnAsync();
        using var beimAnbieter = _haus.Anbieter.Besuch();

        // Der Host kennt den Schlüssel noch nicht, lädt die neuen und schickt gleich noch einmal zum Anbieter, der nicht mehr fragt.
        var nochmals = await _haus.AnmeldenAsync(ralf, beimAnbieter: beimAnbieter);
        nochmals.Status.ShouldBe(HttpStatusCode.Redirect, nochmals.Html);
        var angemeldet = await ralf.HolenAsync((await beimAnbieter.AnmeldenAsync(new Uri(nochmals.Ziel!), konto: null)).PathAndQuery);

        angemeldet.Ziel.ShouldBe("/");
        (await ralf.HolenAsync("/")).Text.ShouldContain("Ralf Rostock");
    }

    [Fact]
    public async Task Wer_beim_Anbieter_abbricht_liest_das_und_kann_neu_beginnen()
    {
        var ralf = _haus.Gast();

        var antwort = await _haus.AnmeldenAsync(ralf, konto: null);

        antwort.Ziel.ShouldBe("/anmelden?hindernis=Abgebrochen");
        (await ralf.HolenAsync(antwort.Ziel!)).Text.ShouldContain("Die Anmeldung wurde abgebrochen");
    }

    [Theory]
    [InlineData("state=verdreht")]
    [InlineData("")]
    public async Task Eine_Rueckkehr_mit_falschem_oder_ohne_Zustand_meldet_niemanden_an(string angabe)
    {
        var ralf = _haus.Gast();
        var rueckkehr = await _haus.BisZurRueckkehrAsync(ralf);
        var code = HttpUtility.ParseQueryString(rueckkehr.Query)["code"];

        var antwort = await ralf.HolenAsync($"/anmelden/stadtkonto/antwort?code={code}&{angabe}");

        antwort.Ziel.ShouldBe("/anmelden?hindernis=Zustand");
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Eine_Rueckkehr_gilt_nur_im_selben_Browser_und_nur_einmal()
    {
        var ralf = _haus.Gast();
        var rueckkehr = await _haus.BisZurRueckkehrAsync(ralf);

        (await _haus.Gast().HolenAsync(rueckkehr.PathAndQuery)).Ziel.ShouldBe("/anmelden?hindernis=Zustand");
        (await ralf.HolenAsync(rueckkehr.PathAndQuery)).Ziel.ShouldBe("/");
        (await ralf.HolenAsync(rueckkehr.PathAndQuery)).Ziel.ShouldBe("/anmelden?hindernis=Zustand");
    }

    [Fact]
    public async Task Gehen_die_Uhren_auseinander_sagt_die_Seite_das()
    {
        var ralf = _haus.Gast();
        await _haus.Anbieter.UhrAsync(-3600);

        (await _haus.AnmeldenAsync(ralf)).Ziel.ShouldBe("/anmelden?hindernis=Uhrzeit");
    }

    [Fact]
    public async Task Eine_vorgehende_Uhr_des_Anbieters_verlaengert_keine_Bestaetigung()
    {
        var ralf = _haus.Gast();
        await _haus.AnmeldenAsync(ralf);
        await _haus.Anbieter.UhrAsync(3600);
        await _haus.AnmeldenAsync(ralf, beginn: "/anmelden/stadtkonto?bestaetigen=true");
        var formular = (await ralf.HolenAsync("/verwaltung/gruppen/zuordnen")).Formular().Mit("Command.Gruppe", "spaet").Mit("Command.Rolle", "Redaktion");

        _haus.Vergehen(TimeSpan.FromMinutes(11));

        (await ralf.SendenAsync(formular)).Text.ShouldContain("Bestätigen Sie, dass Sie es sind");
    }

    [Theory]
    [InlineData("https://boese.example/")]
    [InlineData("//boese.example")]
    [InlineData("/\\boese.example")]
    public async Task Nach_der_Anmeldung_geht_es_nie_zu_einer_fremden_Adresse(string zurueck)
    {
        (await _haus.AnmeldenAsync(_haus.Gast(), beginn: $"/anmelden/stadtkonto?zurueck={Uri.EscapeDataString(zurueck)}")).Ziel.ShouldBe("/");
    }

    [Fact]
    public async Task Die_Abmeldung_gilt_auch_beim_Anbieter_und_fuehrt_zurueck()
    {
        var (ralf, beimAnbieter) = (_haus.Gast(), _haus.Anbieter.Besuch());
        await _haus.AnmeldenAsync(ralf, beimAnbieter: beimAnbieter);
        var seite = await ralf.HolenAsync("/verwaltung/aemter");

        var abmeldung = await ralf.SendenAsync("/abmelden", [new("__RequestVerificationToken", seite.Schutzwert)]);
        var zurueck = await beimAnbieter.AbmeldenAsync(new Uri(abmeldung.Ziel!));
        var ende = await ralf.HolenAsync(zurueck.PathAndQuery);

        zurueck.AbsolutePath.ShouldBe("/anmelden/stadtkonto/abgemeldet");
        ende.Ziel.ShouldBe("/anmelden?abgemeldet=true");
        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
        // Beim Anbieter ist die Sitzung zu Ende: Er fragt wieder, und wer abbricht, kommt nicht hinein.
        (await _haus.AnmeldenAsync(ralf, konto: null, beimAnbieter: beimAnbieter)).Ziel.ShouldBe("/anmelden?hindernis=Abgebrochen");
        beimAnbieter.Dispose();
    }

    [Fact]
    public async Task Ist_der_Anbieter_beim_Abmelden_weg_endet_die_Sitzung_hier_trotzdem()
    {
        var ralf = await _haus.AngemeldetAsync();
        var seite = await ralf.HolenAsync("/verwaltung/aemter");
        await _haus.Anbieter.DisposeAsync();

        await ralf.SendenAsync("/abmelden", [new("__RequestVerificationToken", seite.Schutzwert)]);

        (await ralf.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Heikles_verlangt_eine_frische_Anmeldung_beim_Anbieter_mit_demselben_Konto()
    {
        var ralf = await _haus.AngemeldetAsync();
        await _haus.Anbieter.KontoAsync("zweite", "Zweite Administration", "zweite@rostock.example", StadtkontoHaus.Administrationsgruppe);
        var formular = (await ralf.HolenAsync("/verwaltung/gruppen/zuordnen")).Formular().Mit("Command.Gruppe", "redaktion-wir2").Mit("Command.Rolle", "Redaktion");

        var frage = await ralf.SendenAsync(formular);
        var verfrueht = await ralf.SendenAsync(frage.Formular());
        var falsche = await _haus.AnmeldenAsync(ralf, "zweite", "/anmelden/stadtkonto?bestaetigen=true");
        var bestaetigt = await _haus.AnmeldenAsync(ralf, beginn: "/anmelden/stadtkonto?bestaetigen=true&zurueck=%2Fanmelden%2Ferledigt");
        var weiter = await ralf.SendenAsync(frage.Formular());
        var gespeichert = await ralf.SpeichernAsync(weiter.Formular());

        frage.Text.ShouldContain("Bestätigen Sie, dass Sie es sind");
        verfrueht.Text.ShouldContain("Noch nicht bestätigt");
        falsche.Ziel.ShouldBe("/anmelden?hindernis=AnderePerson");
        bestaetigt.Ziel.ShouldBe("/anmelden/erledigt");
        weiter.Text.ShouldContain("Ihre Eingaben sind noch da");
        gespeichert.Text.ShouldContain("redaktion-wir2");
    }

    [Fact]
    public async Task In_einer_leeren_Installation_kommt_die_erste_Administration_ueber_die_genannte_Gruppe_hinein()
    {
        var ordner = Directory.CreateTempSubdirectory("stm-leer-").FullName;
        await using (var haus = await StadtkontoHaus.OeffnenAsync(ordner))
        {
            var ralf = await haus.AngemeldetAsync();
            (await ralf.HolenAsync("/verwaltung/gruppen")).Text.ShouldContain(StadtkontoHaus.Administrationsgruppe);
            (await ralf.HolenAsync("/verwaltung/personen")).Text.ShouldContain("Ralf Rostock");
        }
        Directory.Delete(ordner, recursive: true);
    }

    [Fact]
    public async Task Nach_abgelaufener_Sitzung_meldet_man_sich_in_einem_zweiten_Fenster_an_und_macht_im_ersten_weiter()
    {
        var ralf = await _haus.AngemeldetAsync();
        var formular = (await ralf.HolenAsync("/verwaltung/stadtteile/anlegen")).Formular().Mit("Command.Name", "Lütten Klein");
        _haus.Vergehen(TimeSpan.FromMinutes(61));

        var abgelaufen = await ralf.SendenAsync(formular);
        var verfrueht = await ralf.SendenAsync(abgelaufen.Formular("/anmelden/fortsetzen"));
        var zweitesFenster = await _haus.AnmeldenAsync(ralf, beginn: abgelaufen.Elemente.First(e => e["href"]?.StartsWith("/anmelden/stadtkonto") == true)["href"]!);
        var weiter = await ralf.SendenAsync(verfrueht.Formular("/anmelden/fortsetzen"));

        abgelaufen.Html.ShouldNotContain("Lütten Klein");
        verfrueht.Text.ShouldContain("Noch nicht angemeldet");
        zweitesFenster.Ziel.ShouldBe("/anmelden/erledigt");
        (await ralf.SpeichernAsync(weiter.Formular())).Text.ShouldContain("Lütten Klein ist angelegt.");
    }

    private async Task ZuordnenAsync(Besuch ralf, string gruppe, string rolle, string? amt)
    {
        (await _haus.AnmeldenAsync(ralf, beginn: "/anmelden/stadtkonto?bestaetigen=true")).Ziel.ShouldBe("/");
        var formular = (await ralf.HolenAsync("/verwaltung/gruppen/zuordnen")).Formular().Mit("Command.Gruppe", gruppe).Mit("Command.Rolle", rolle);
        (await ralf.SpeichernAsync(amt is null ? formular : formular.Waehle("Command.AmtId", amt))).Text.ShouldContain(gruppe);
    }
}
