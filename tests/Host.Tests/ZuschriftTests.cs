using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Beiträge über einen persönlichen Link, ohne Konto.</summary>
public sealed partial class ZuschriftTests(Haus haus) : IClassFixture<Haus>
{
    private const string Liste = "/oeffentlichkeitsarbeit/beitraege";

    [Fact]
    public async Task Ohne_Konto_wird_ueber_den_Link_geschrieben_und_die_Redaktion_sieht_das_Eingereichte()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var (beitrag, link) = await ErbittenAsync(ines, "Sommerfest");
        (await ines.HolenAsync(beitrag)).Html.ShouldNotContain("/zuschrift/", customMessage: "die Adresse ist nur einmal zu sehen");
        var gast = haus.Gast();

        var seite = await gast.HolenAsync(link);
        (seite.Status, seite.Kopf("Cache-Control"), seite.Kopf("Referrer-Policy")).ShouldBe((HttpStatusCode.OK, "no-store", "no-referrer"));
        await BildAsync(gast, link, "fest.png");
        var formular = Ausgefuellt(await gast.HolenAsync(link), "Drei Chöre sangen.")
            .Mit("Command.Bilder[0].Alternativtext", "Bühne mit Chor").Mit("Command.Bilder[0].Rechte", "Foto: Hütte e. V.").Mit("Command.Bilder[0].OhnePersonen", "true");
        var bild = (await gast.HolenAsync(link)).Elemente.First(e => e["class"] == "zuschriftbild__vorschau")["src"]!;
        (await gast.HolenAsync(WebUtility.HtmlDecode(bild))).Kopf("Content-Type").ShouldBe("image/webp");
        (await gast.HochladenAsync(link + "?handler=Einreichen", formular.Felder)).Ziel.ShouldBe(link);

        var danach = await gast.HolenAsync(link);
        danach.Text.ShouldContain("Vielen Dank!");
        danach.Text.ShouldContain("liegt der Redaktion vor");
        var akte = await ines.HolenAsync(beitrag);
        foreach (var satz in (string[])["eingereicht", "Drei Chöre sangen.", "fest.png", "über den persönlichen Link"]) akte.Text.ShouldContain(satz);
        akte.Text.ShouldNotContain("Die Bilder sind noch nicht geklärt");
    }

    [Fact]
    public async Task Nach_dem_Widerruf_oeffnet_der_Link_nichts_mehr_und_das_Getippte_steht_zum_Kopieren_da()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var (beitrag, link) = await ErbittenAsync(ines, "Widerrufenes Thema");
        var gast = haus.Gast();
        var formular = Ausgefuellt(await gast.HolenAsync(link), "Mein langer Text.");
        var widerruf = (await ines.HolenAsync(beitrag)).Elemente.First(e => e["href"]?.EndsWith("/widerrufen") == true)["href"]!;
        await ines.SpeichernAsync((await ines.HolenAsync(widerruf)).Formular());

        var gesandt = await gast.HochladenAsync(link, formular.Felder);
        gesandt.Status.ShouldBe(HttpStatusCode.Gone);
        gesandt.Text.ShouldContain("wenden Sie sich an die Redaktion");
        gesandt.Elemente.Single(e => e["id"] == "getippt").Inhalt.ShouldContain("Mein langer Text.");
        var geholt = await gast.HolenAsync(link);
        (geholt.Status, geholt.Text.Contains("Widerrufenes Thema")).ShouldBe((HttpStatusCode.Gone, false));
        var erfunden = await gast.HolenAsync("/oeffentlichkeitsarbeit/zuschrift/erfunden");
        (erfunden.Status, erfunden.Text.Contains("wenden Sie sich an die Redaktion")).ShouldBe((HttpStatusCode.NotFound, true));
        (await ines.HolenAsync(beitrag)).Text.ShouldNotContain("Mein langer Text.");
    }

    [Fact]
    public async Task Eine_SVG_mit_Skript_wird_abgelehnt_und_der_Text_bleibt_im_Formular()
    {
        var (_, link) = await ErbittenAsync(await haus.AlsAsync(Demopersonen.Redaktion), "Bild gesucht");
        var gast = haus.Gast();
        var formular = Ausgefuellt(await gast.HolenAsync(link), "Bleibt stehen.");

        var antwort = await gast.RufenAsync(MitBild(link, formular, "bild.png", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")));

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        antwort.Text.ShouldContain("HTML, SVG und andere Seiten");
        antwort.Formular()["Command.Text"]!.ShouldContain("Bleibt stehen.");
        antwort.Html.ShouldNotContain("zuschriftbild__vorschau");
    }

    [Fact]
    public async Task Mit_dem_Link_oeffnet_sich_nur_der_eigene_Beitrag()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var (_, eigener) = await ErbittenAsync(ines, "Eigenes");
        var (fremd, anderer) = await ErbittenAsync(ines, "Fremdes");
        var gast = haus.Gast();
        await BildAsync(gast, anderer, "fremd.png");
        var bild = Bildschluessel().Match((await gast.HolenAsync(anderer)).Html).Groups[1].Value;

        (await gast.HolenAsync($"{eigener}?handler=Bild&bild={bild}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await gast.HochladenAsync(eigener + "?handler=Entfernen", Ausgefuellt(await gast.HolenAsync(eigener), "Text").Mit("bild", bild).Felder)).Ziel.ShouldBe(eigener);
        (await gast.HolenAsync($"{anderer}?handler=Bild&bild={bild}")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var zu in (string[])[fremd, $"/dateien/{bild}", $"/dateien/{bild}/vorschau"]) (await gast.HolenAsync(zu)).Ziel!.ShouldContain("/anmelden");
    }

    [Fact]
    public async Task Die_Druckfreigabe_nennt_alles_was_fehlt_auf_einmal()
    {
        var ines = await haus.AlsAsync(Demopersonen.Redaktion);
        var planen = (await ines.HolenAsync("/oeffentlichkeitsarbeit/ausgaben/planen")).Formular()
            .Mit("Command.Nummer", "52").Mit("Command.Jahrgang", "99").Mit("Command.Titelthema", "Lücken").Mit("Command.Redaktionsschluss", Vorgaenge.In(5)).Mit("Command.Drucktermin", Vorgaenge.In(9)).Mit("Command.Verteiltermin", Vorgaenge.In(12))
            .Mit("Command.Auflage", "9500").Mit("Command.Herausgeber", "").Mit("Command.Redaktion", "").Mit("Command.Druckerei", "").Mit("Command.Anzeigen", "");
        var ausgabe = (await ines.SpeichernAsync(planen)).Adresse;
        var platz = (await ines.HolenAsync(ausgabe + "/platz-hinzufuegen")).Formular().Mit("Command.Seite", "3").Waehle("Command.RubrikId", "Titelthema").Mit("Command.Laenge", "700");
        await ines.SpeichernAsync(platz);
        foreach (var schritt in (string[])["themensammlung-beginnen", "redaktion-schliessen", "layout-beginnen"]) await ines.SpeichernAsync((await ines.HolenAsync($"{ausgabe}/{schritt}")).Formular());

        var antwort = await ines.SendenAsync((await ines.HolenAsync(ausgabe + "/druck-freigeben")).Formular());

        antwort.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        foreach (var satz in (string[])["fehlt der Herausgeber", "fehlt die verantwortliche Redaktion", "fehlt die Druckerei", "fehlt, wer für Anzeigen verantwortlich ist", "Auf Seite 3 ist ein Platz mit 700 Zeichen noch frei."])
            antwort.Text.ShouldContain(satz);
    }

    private static async Task<(string Beitrag, string Link)> ErbittenAsync(Besuch besuch, string titel)
    {
        var seite = await besuch.SpeichernAsync((await besuch.HolenAsync(Liste + "/erbitten")).Formular().Mit("Command.Titel", titel).Mit("Command.Name", "Frau Beispiel").Mit("Command.EMail", ""));
        return (seite.Adresse, new Uri(seite.Elemente.Single(e => e["id"] == "link")["value"]!).PathAndQuery);
    }

    private static Formular Ausgefuellt(Seite seite, string text) => seite.Formular().Mit("Command.Text", text).Mit("Command.Urheber", "Hütte e. V.");

    private static async Task BildAsync(Besuch gast, string link, string name) =>
        (await gast.RufenAsync(MitBild(link, Ausgefuellt(await gast.HolenAsync(link), "Entwurf"), name, Dateiproben.Bild()))).Ziel.ShouldBe(link);

    private static HttpRequestMessage MitBild(string link, Formular formular, string name, byte[] inhalt)
    {
        var teile = new MultipartFormDataContent();
        foreach (var (feld, wert) in formular.Felder.Where(f => f.Key != "Bilder")) teile.Add(new StringContent(wert), feld);
        teile.Add(new ByteArrayContent(inhalt), "Bilder", name);
        return new HttpRequestMessage(HttpMethod.Post, link) { Content = teile };
    }

    [GeneratedRegex("bild=([0-9a-f-]{36})")]
    private static partial Regex Bildschluessel();
}
