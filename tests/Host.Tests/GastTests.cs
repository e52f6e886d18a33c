using System.Net;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.Host.Tests;

public sealed partial class GastTests(Haus haus) : IClassFixture<Haus>
{
    private const string Kennwort = "lila Giraffe am Fahrstuhl";

    [Fact]
    public async Task Der_Kennwortweg_fuehrt_ohne_JavaScript_von_der_Einladung_bis_Mein_Tag_und_wieder_hinein()
    {
        var (link, eMail, _) = await EinladenAsync("Erna Erstgast");
        var erna = haus.Gast();
        var einladung = await erna.HolenAsync(link);
        einladung.Text.ShouldContain("Guten Tag Erna Erstgast");
        var formular = Kennwortformular(einladung);
        var schluessel = formular["Command.Appschluessel"]!;
        einladung.Text.ShouldContain(string.Join(' ', schluessel.Chunk(4).Select(c => new string(c))));
        einladung.Elemente.ShouldContain(e => e.Name == "img" && e["src"]!.StartsWith("data:image/svg+xml"));

        var codeseite = await erna.SendenAsync(formular.Mit("Command.Kennwort", Kennwort).Mit("Command.Appcode", Zeitcodes.Jetzt(schluessel)));
        codeseite.Status.ShouldBe(HttpStatusCode.OK, codeseite.Text);
        var codes = Wiederherstellungscode().Matches(codeseite.Text).Select(m => m.Value).ToList();
        codes.Count.ShouldBe(10);
        (await erna.HolenAsync("/")).Text.ShouldContain("Mein Tag");

        // Von vorn, auf einem anderen Gerät: erst mit der App, dann mit einem Wiederherstellungscode.
        var handy = haus.Gast();
        (await ZweiterFaktorAsync(handy, eMail, Zeitcodes.Jetzt(schluessel, 1))).Ziel.ShouldBe("/");
        (await handy.HolenAsync("/")).Text.ShouldContain("Erna Erstgast");
        var fremd = haus.Gast();
        (await ZweiterFaktorAsync(fremd, eMail, codes[0])).Ziel.ShouldBe("/");
        (await fremd.HolenAsync("/")).Text.ShouldContain("es bleiben 9");
        (await ZweiterFaktorAsync(haus.Gast(), eMail, codes[0])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Der_Link_steht_nur_einmal_da_und_Oeffnen_verbraucht_ihn_nicht()
    {
        var (link, _, konto) = await EinladenAsync("Lisa Linkgast");
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        (await jana.HolenAsync(konto)).Html.ShouldNotContain("code=");
        for (var i = 0; i < 3; i++) (await haus.Gast().HolenAsync(link)).Text.ShouldContain("Guten Tag Lisa Linkgast");
    }

    [Fact]
    public async Task Falsche_benutzte_und_fehlende_Links_sehen_gleich_aus()
    {
        var (link, _, _) = await EinladenAsync("Viola Verbraucht");
        var formular = Kennwortformular(await haus.Gast().HolenAsync(link));
        await AnnehmenAsync(link);

        var benutzt = (await haus.Gast().HolenAsync(link)).Hauptteil;
        benutzt.ShouldContain("Dieser Link gilt nicht oder nicht mehr.");
        (await haus.Gast().HolenAsync("/verwaltung/gastzugang/einladung?code=erfunden")).Hauptteil.ShouldBe(benutzt);
        (await haus.Gast().HolenAsync("/verwaltung/gastzugang/einladung")).Hauptteil.ShouldBe(benutzt);
        (await haus.Gast().HolenAsync(link.Replace("einladung", "zuruecksetzen"))).Hauptteil.ShouldBe(benutzt);
        formular.ShouldNotBeNull();
    }

    [Fact]
    public async Task Gesperrt_endet_die_laufende_Sitzung_und_die_Anmeldung_sagt_warum()
    {
        var (link, eMail, konto) = await EinladenAsync("Gerd Gesperrt");
        var (gerd, schluessel, _) = await AnnehmenAsync(link);
        (await gerd.HolenAsync("/")).Status.ShouldBe(HttpStatusCode.OK);
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);

        await jana.SpeichernAsync((await jana.HolenAsync(konto + "/sperren")).Formular());

        (await gerd.HolenAsync("/")).Ziel.ShouldBe("http://localhost/anmelden?zurueck=%2F");
        (await ZweiterFaktorAsync(haus.Gast(), eMail, Zeitcodes.Jetzt(schluessel, 1))).Text.ShouldContain("Ihr Gastkonto ist gesperrt.");
    }

    [Fact]
    public async Task Falsches_Kennwort_und_unbekannte_Adresse_bekommen_Zeichen_fuer_Zeichen_dieselbe_Seite()
    {
        var (link, eMail, _) = await EinladenAsync("Ute Unterscheid");
        await AnnehmenAsync(link);
        for (var i = 0; i < 6; i++)
            (await VergleichbarAsync(eMail)).ShouldBe(await VergleichbarAsync("gibt-es-nicht@example.org"));

        async Task<string> VergleichbarAsync(string adresse)
        {
            var seite = await KennwortAsync(haus.Gast(), adresse, "ein falsches Kennwort");
            seite.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            return seite.Text.Replace(adresse, "");
        }
    }

    [Fact]
    public async Task Zugang_vergessen_antwortet_immer_gleich_und_fuehrt_ueber_einen_neuen_Link_zurueck()
    {
        var (link, eMail, konto) = await EinladenAsync("Vera Vergesslich");
        var (alte, _, _) = await AnnehmenAsync(link);
        var antworten = new List<string>();
        foreach (var adresse in (string[])[eMail, "gibt-es-nicht@example.org"])
        {
            var gast = haus.Gast();
            antworten.Add((await gast.SendenAsync((await gast.HolenAsync("/verwaltung/gastzugang/zugang-vergessen")).Formular().Mit("Command.EMail", adresse))).Text);
        }
        antworten[0].ShouldContain("Wenn es zu dieser Adresse ein Gastkonto gibt");
        antworten[1].ShouldBe(antworten[0]);

        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        (await jana.HolenAsync("/")).Text.ShouldContain("Gäste, die nicht mehr hineinkommen Vera Vergesslich");
        var bestaetigung = await jana.SpeichernAsync((await jana.HolenAsync(konto + "/zuruecksetzen")).Formular());
        var neuerLink = Link(bestaetigung);
        neuerLink.ShouldContain("/verwaltung/gastzugang/zuruecksetzen?code=");
        var (neue, _, _) = await AnnehmenAsync(neuerLink);

        (await neue.HolenAsync("/")).Text.ShouldContain("Vera Vergesslich");
        (await KennwortAsync(haus.Gast(), eMail, Kennwort)).Ziel.ShouldBe("/verwaltung/gastzugang/zweiter-faktor");
    }

    [Fact]
    public async Task Der_zweite_Schritt_geht_nur_mit_dem_ersten()
    {
        var gast = haus.Gast();
        var seite = await gast.HolenAsync("/verwaltung/gastzugang/zweiter-faktor");
        seite.Text.ShouldContain("Zuerst kommt das Kennwort.");

        // Eine erfundene Person im Formular ersetzt das Kennwort nicht.
        var (_, _, konto) = await EinladenAsync("Otto Ohneerst");
        var anmelden = (await gast.HolenAsync("/verwaltung/gastzugang/anmelden")).Formular();
        var antwort = await gast.SendenAsync("/verwaltung/gastzugang/zweiter-faktor",
            [new("__RequestVerificationToken", anmelden["__RequestVerificationToken"]!), new("Command.PersonId", konto.Split('/')[^1]), new("Command.Code", "123456")]);

        antwort.Text.ShouldContain("Zuerst kommt das Kennwort.");
        antwort.Kopf("Set-Cookie").ShouldNotContain("stm-sitzung");
    }

    [Fact]
    public async Task Nach_der_Anmeldung_geht_es_zur_gewuenschten_eigenen_Seite_und_nie_zu_einer_fremden()
    {
        var (link, eMail, _) = await EinladenAsync("Zoe Zurueck");
        var (_, schluessel, codes) = await AnnehmenAsync(link);
        schluessel.ShouldNotBeNull();

        (await ZweiterFaktorAsync(haus.Gast(), eMail, codes[0], "?zurueck=%2Fverwaltung%2Fgastsicherheit")).Ziel.ShouldBe("/verwaltung/gastsicherheit");
        (await ZweiterFaktorAsync(haus.Gast(), eMail, codes[1], "?zurueck=https%3A%2F%2Fboese.example%2F")).Ziel.ShouldBe("/");
    }

    [Fact]
    public async Task Die_Zwischenstaende_sind_fuer_Skripte_unlesbar_und_gehen_nicht_an_fremde_Seiten()
    {
        var (link, eMail, _) = await EinladenAsync("Carla Cookie");
        await AnnehmenAsync(link);

        var cookie = (await KennwortAsync(haus.Gast(), eMail, Kennwort)).Kopf("Set-Cookie").ToLowerInvariant();

        cookie.ShouldContain("stm-zweiter-faktor=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
    }

    [Fact]
    public async Task Das_letzte_Kennwort_laesst_sich_nicht_entfernen_und_neue_Codes_erscheinen_einmal()
    {
        var (link, _, _) = await EinladenAsync("Sina Sicher");
        var (sina, _, codes) = await AnnehmenAsync(link);
        var seite = await sina.HolenAsync("/verwaltung/gastsicherheit");
        seite.Text.ShouldContain("Es sind noch 10 Wiederherstellungscodes übrig.");
        KeyValuePair<string, string>[] schutz = [new("__RequestVerificationToken", seite.Schutzwert)];

        var entfernen = await sina.SendenAsync("/verwaltung/gastsicherheit?handler=KennwortEntfernen", schutz);
        var neue = await sina.SendenAsync("/verwaltung/gastsicherheit?handler=Codes", schutz);

        entfernen.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        entfernen.Text.ShouldContain("einziger Weg");
        var erneuert = Wiederherstellungscode().Matches(neue.Text).Select(m => m.Value).ToList();
        erneuert.Count.ShouldBe(10);
        erneuert.ShouldNotContain(codes[0]);
    }

    private async Task<(string Link, string EMail, string Konto)> EinladenAsync(string name)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var eMail = name.ToLowerInvariant().Replace(' ', '.') + "@example.org";
        var bestaetigung = await jana.SpeichernAsync((await jana.HolenAsync("/verwaltung/gastkonten/einladen")).Formular().Mit("Command.Name", name).Mit("Command.EMail", eMail));
        bestaetigung.Html.ShouldContain($"mailto:{Uri.EscapeDataString(eMail)}");
        return (Link(bestaetigung), eMail, bestaetigung.Adresse);
    }

    private static string Link(Seite bestaetigung) => new Uri(bestaetigung.Elemente.First(e => e["id"] == "link")["value"]!).PathAndQuery;

    private async Task<(Besuch Gast, string Schluessel, IReadOnlyList<string> Codes)> AnnehmenAsync(string link)
    {
        var gast = haus.Gast();
        var formular = Kennwortformular(await gast.HolenAsync(link));
        var schluessel = formular["Command.Appschluessel"]!;
        var codeseite = await gast.SendenAsync(formular.Mit("Command.Kennwort", Kennwort).Mit("Command.Appcode", Zeitcodes.Jetzt(schluessel)));
        codeseite.Status.ShouldBe(HttpStatusCode.OK, codeseite.Text);
        return (gast, schluessel, [.. Wiederherstellungscode().Matches(codeseite.Text).Select(m => m.Value)]);
    }

    // Auf der Seite steht zuerst das Formular für den Passkey.
    private static Formular Kennwortformular(Seite seite) =>
        new(seite.Adresse, seite.Elemente.Where(e => e.Name == "form" && e["method"] == "post").Select(e => e.Inhalt).First(i => i.Contains("Command.Kennwort")));

    private static async Task<Seite> KennwortAsync(Besuch gast, string eMail, string kennwort, string abfrage = "") =>
        await gast.SendenAsync(Kennwortformular(await gast.HolenAsync("/verwaltung/gastzugang/anmelden" + abfrage)).Mit("Command.EMail", eMail).Mit("Command.Kennwort", kennwort));

    private static async Task<Seite> ZweiterFaktorAsync(Besuch gast, string eMail, string code, string abfrage = "")
    {
        var schritt = await KennwortAsync(gast, eMail, Kennwort, abfrage);
        schritt.Ziel.ShouldBe("/verwaltung/gastzugang/zweiter-faktor", schritt.Text);
        return await gast.SendenAsync((await gast.HolenAsync(schritt.Ziel!)).Formular().Mit("Command.Code", code));
    }

    [GeneratedRegex("[a-z2-7]{4}(-[a-z2-7]{4}){3}")]
    private static partial Regex Wiederherstellungscode();
}
