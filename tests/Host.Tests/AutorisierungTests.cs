using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Host.Tests;

public sealed partial class AutorisierungTests(Haus haus) : IClassFixture<Haus>
{
    private static readonly string[] Freiliste =
    [
        "(statische Dateien)", "/anmelden", "/anmelden/fortsetzen", "/anmelden/stadtkonto", "/anmelden/stadtkonto/fernabmeldung",
        "/api/openapi.json", "/barrierefreiheit", "/datenschutz", "/fehler/{status:int}", "/hilfe", "/impressum", "/kalender/{geheimnis}.ics",
        "/oeffentlichkeitsarbeit/zuschrift/{geheimnis}",
        "/verwaltung/gastzugang/anmelden", "/verwaltung/gastzugang/einladung", "/verwaltung/gastzugang/zugang-vergessen", "/verwaltung/gastzugang/zuruecksetzen",
        "/verwaltung/gastzugang/zweiter-faktor"
    ];

    [Fact]
    public async Task Die_eingecheckte_Rechtematrix_ist_die_des_Programms()
    {
        var erzeugt = Rechtetabelle.Markdown(Rechteverzeichnis.Lesen(haus.Dienste.GetRequiredService<EndpointDataSource>().Endpoints, haus.Dienste.GetRequiredService<ModuleCatalog>())).Split('\n');
        var eingecheckt = (await File.ReadAllTextAsync(Matrixzeilen.Datei)).ReplaceLineEndings("\n").Split('\n');

        string[] abweichungen = [.. erzeugt.Except(eingecheckt).Select(z => "fehlt: " + z), .. eingecheckt.Except(erzeugt).Select(z => "überholt: " + z)];
        abweichungen.ShouldBeEmpty("docs/rechtematrix.md passt nicht zum Code. Prüfen Sie, ob die Rechte so gewollt sind, und erzeugen Sie die Tabelle neu: build/rechtematrix.sh");
        eingecheckt.ShouldBe(erzeugt);
    }

    // Unabhängig vom Verzeichnis des Programms gezählt, damit ihm keine Seite entgeht.
    [Fact]
    public async Task Jede_Seite_hat_ihre_Zeile_mit_den_Rollen_ihres_Attributs()
    {
        var zeilen = Matrixzeilen.Alle.Where(z => z.IstSeite).ToLookup(z => z.Muster);

        foreach (var seite in await Seitenverzeichnis.AlleAsync(haus.Dienste))
        {
            var zeile = zeilen[seite.Muster].ShouldHaveSingleItem(seite.Muster);
            zeile.OhneAnmeldung.ShouldBe(seite.Rollen is null, seite.Muster);
            Enum.GetValues<Rolle>().Where(zeile.Rollen.Contains).ShouldBe(Enum.GetValues<Rolle>().Where(seite.Darf), seite.Muster);
        }
    }

    [Fact]
    public async Task Ohne_Anmeldung_ist_nur_die_Freiliste_offen()
    {
        Matrixzeilen.Alle.Where(z => z.OhneAnmeldung).Select(z => z.Muster.Split('?')[0]).Distinct().Order(StringComparer.Ordinal).ShouldBe(Freiliste);
        haus.Dienste.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null && e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Select(e => ((RouteEndpoint)e).RoutePattern.RawText).Distinct()
            .ShouldBe(["/anmelden/stadtkonto", "/anmelden/stadtkonto/fernabmeldung", "/api/openapi.json", "/kalender/{geheimnis}.ics"], ignoreOrder: true);
        var gast = haus.Gast();
        (await gast.HolenAsync("/css/intranet.css")).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z.OhneAnmeldung && z.IstSeite))
            (await gast.HolenAsync(zeile.Adresse())).Ziel.ShouldBeNull(zeile.Muster);
    }

    [Fact]
    public async Task Ohne_Anmeldung_fuehrt_jede_andere_Zeile_zur_Anmeldung_und_danach_zurueck()
    {
        var gast = haus.Gast();
        var fehler = new List<string>();
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z is { OhneAnmeldung: false, NurProgramme: false }))
        {
            var adresse = zeile.Adresse();
            if (zeile.Methoden.Contains("GET") && await gast.HolenAsync(adresse) is var antwort && antwort.Ziel != $"http://localhost/anmelden?zurueck={Uri.EscapeDataString(adresse)}")
                fehler.Add($"GET {zeile.Muster}: {antwort.Status} {antwort.Ziel}");
            if (zeile.Methoden.Contains("POST") && await gast.SendenAsync(adresse, []) is var gesandt && !IstAnmeldung(gesandt))
                fehler.Add($"POST {zeile.Muster}: {gesandt.Status} {gesandt.Ziel}");
        }

        fehler.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Jede_Zeile_oeffnet_sich_genau_den_erlaubten_Rollen(Rolle rolle)
    {
        var vorgaenge = await VorgaengeAsync(rolle);
        var besuch = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
        var fehler = new List<string>();
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z is { OhneAnmeldung: false, NurProgramme: false }))
        {
            var (adresse, darf) = (zeile.Adresse(vorgaenge, rolle switch { Rolle.Redaktion => "veranstaltungen", Rolle.Lenkungsgruppe => "vorschlaege", _ => "anfragen" }), zeile.Rollen.Contains(rolle));
            if (zeile.Methoden.Contains("GET") && await besuch.HolenAsync(adresse) is var antwort && antwort.Status != (darf ? HttpStatusCode.OK : HttpStatusCode.Forbidden))
                fehler.Add($"GET {zeile.Muster}: {antwort.Status}, {(darf ? "erlaubt" : "nicht erlaubt")}");
            // Auch wo es nichts zu senden gibt, muss die Tür zu sein.
            if (darf && !zeile.Methoden.Contains("POST")) continue;
            var sender = zeile.Muster == "/abmelden" ? await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]) : besuch;
            var gesandt = await sender.SendenAsync(adresse, [new("__RequestVerificationToken", (await sender.HolenAsync("/")).Schutzwert)]);
            if (darf ? !Angenommen(gesandt) : gesandt.Status != HttpStatusCode.Forbidden)
                fehler.Add($"POST {zeile.Muster}: {gesandt.Status} {gesandt.Ziel}, {(darf ? "erlaubt" : "nicht erlaubt")}");
        }

        fehler.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rollen))]
    public async Task Was_nur_fuer_Programme_ist_oeffnet_keine_Sitzung(Rolle rolle)
    {
        var besuch = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z.NurProgramme))
            // Ohne Anbieter ist die API abgeschaltet; mit Anbieter prüft ApiTests, dass Cookies dort nicht gelten.
            (await besuch.HolenAsync(zeile.Adresse())).Status.ShouldBe(HttpStatusCode.ServiceUnavailable, zeile.Muster);
    }

    [Theory]
    [InlineData(Demopersonen.Stadtteilmanagement)]
    [InlineData(Demopersonen.ZweiteStadtteilmanagerin)]
    public async Task Beide_Stadtteile_stehen_beiden_Stadtteilmanagerinnen_offen(string person)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var besuch = await haus.AlsAsync(person);
        foreach (var stadtteil in (string[])["Groß Klein", "Schmarl"])
        {
            var anliegen = (await jana.SpeichernAsync((await jana.AufnahmeAsync($"Offen in {stadtteil}")).Waehle("Command.Stadtteil", stadtteil))).Adresse;

            (await besuch.HolenAsync(anliegen)).Text.ShouldContain($"Offen in {stadtteil}");
            var formular = (await besuch.HolenAsync(anliegen + "/bearbeiten")).Formular().Mit("Command.Betreff", $"Bearbeitet von {person}");
            (await besuch.SpeichernAsync(formular)).Text.ShouldContain($"Bearbeitet von {person}");
        }
    }

    [Fact]
    public async Task Unbekannte_Kennungen_ergeben_404_auf_jeder_Seite()
    {
        var fehler = new List<string>();
        var besuche = new Dictionary<Rolle, Besuch>();
        foreach (var (rolle, person) in Seitenverzeichnis.Personen) besuche[rolle] = await haus.AlsAsync(person);
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z.IstSeite && !z.OhneAnmeldung && z.Muster.Contains('{')))
        {
            var antwort = await besuche[zeile.Rollen.Min()].HolenAsync(zeile.Adresse());
            if (antwort.Status != HttpStatusCode.NotFound || !antwort.Text.Contains("Diese Seite gibt es nicht")) fehler.Add($"{zeile.Muster}: {antwort.Status}");
        }

        fehler.ShouldBeEmpty();
        (await besuche[Rolle.Stadtteilmanagement].HolenAsync("/koordinierung/anliegen/keine-kennung")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    // Unabhängig vom Attribut, damit ein falsches auffällt.
    [Theory]
    [InlineData(Demopersonen.Tiefbauamt, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Tiefbauamt, "/koordinierung/anfragen")]
    [InlineData(Demopersonen.Administration, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Administration, "/verwaltung/revision")]
    [InlineData(Demopersonen.Stadtteilmanagement, "/verwaltung/revision/einsichten")]
    [InlineData(Demopersonen.Revision, "/koordinierung/anliegen/aufnehmen")]
    [InlineData(Demopersonen.Revision, "/verwaltung/personen/anlegen")]
    [InlineData(Demopersonen.Stadtteilmanagement, "/verwaltung/personen")]
    [InlineData(Demopersonen.Redaktion, "/koordinierung/anliegen")]
    [InlineData(Demopersonen.Revision, "/oeffentlichkeitsarbeit/veranstaltungen")]
    [InlineData(Demopersonen.Tiefbauamt, "/oeffentlichkeitsarbeit/veranstaltungen")]
    [InlineData(Demopersonen.Lenkungsgruppe, "/koordinierung/anfragen")]
    public async Task Fremde_Bereiche_sind_verschlossen_und_fehlen_in_der_Navigation(string person, string adresse)
    {
        var besuch = await haus.AlsAsync(person);

        (await besuch.HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await besuch.HolenAsync("/")).Elemente.ShouldNotContain(e => e["href"] == adresse);
    }

    [Fact]
    public async Task Wer_seine_Rollen_verliert_ist_sofort_abgemeldet()
    {
        var administration = await haus.AlsAsync(Demopersonen.Administration);
        var liste = await administration.HolenAsync("/verwaltung/personen");
        var person = liste.Elemente.First(e => e.Name == "a" && e.Inhalt.Contains("Demo Stadtamt"))["href"]!;
        var amt = await haus.AlsAsync("Demo Stadtamt");

        await administration.SpeichernAsync((await administration.HolenAsync(person + "/bearbeiten")).Formular().Mit("Command.Rollen").Mit("Command.Aemter"));

        (await amt.HolenAsync("/")).Ziel.ShouldBe("http://localhost/anmelden?zurueck=%2F");
    }

    private static bool IstAnmeldung(Seite antwort) =>
        antwort.Ziel?.StartsWith("http://localhost/anmelden?", StringComparison.Ordinal) == true || antwort.Status == HttpStatusCode.OK && antwort.Html.Contains("<h1>Anmelden");

    // Ein leeres Formular darf an seinen Angaben oder seiner Version scheitern, aber nicht am Recht.
    private static bool Angenommen(Seite antwort) =>
        antwort.Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity && !IstAnmeldung(antwort);

    public static TheoryData<Rolle> Rollen => [.. Enum.GetValues<Rolle>()];

    // Vorgänge, die für alle Rollen der Matrix wirklich da sind: Die Anfrage geht an das Amt der Person vom Fachamt.
    private async Task<IReadOnlyDictionary<string, (Guid Id, Guid Zustaendigkeit)>> VorgaengeAsync(Rolle rolle)
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        var anliegen = Kennung().Match(await jana.AnliegenAsync("Für die Matrix")).Value;
        var anfrage = await jana.AnfrageAsync("Für die Matrix", "Tiefbauamt");
        var zustaendigkeit = Kennung().Matches((await jana.HolenAsync(anfrage)).Elemente.First(e => e["href"]?.EndsWith("/beantworten") == true)["href"]!)[1].Value;
        var administration = await haus.AlsAsync(Demopersonen.Administration);
        var vorgang = (Guid.Parse(Kennung().Match(anfrage).Value), Guid.Parse(zustaendigkeit));
        // Dateien öffnen sich mit ihrem Vorgang: der Redaktion an der Veranstaltung, der Lenkungsgruppe am Vorschlag, allen anderen an der Anfrage, dem Fachamt als eigene.
        var traeger = rolle switch
        {
            Rolle.Redaktion => ("veranstaltungen", (await ErsteAsync("/oeffentlichkeitsarbeit/veranstaltungen", jana)).Item1),
            Rolle.Lenkungsgruppe => ("vorschlaege", (await ErsteAsync("/lenkungsgruppe/vorschlaege", jana)).Item1),
            _ => ("anfragen", vorgang.Item1)
        };
        var datei = await (rolle == Rolle.Fachamt ? await haus.AlsAsync(Demopersonen.Tiefbauamt) : jana).DateiAsync(traeger.Item1, traeger.Item2, "plan.png", Dateiproben.Bild());
        return new Dictionary<string, (Guid, Guid)>
        {
            ["/dateien/{art}"] = (traeger.Item2, Guid.Empty),
            ["/dateien"] = (datei, Guid.Empty),
            ["/koordinierung/anliegen"] = (Guid.Parse(anliegen), Guid.Empty),
            ["/koordinierung/bedarfe"] = await ErsteAsync("/koordinierung/bedarfe", jana),
            ["/koordinierung/anfragen"] = vorgang,
            ["/koordinierung/stellungnahmen"] = vorgang,
            ["/netzwerk/organisationen"] = await ErsteAsync("/netzwerk/organisationen", jana),
            ["/netzwerk/kontaktpersonen"] = await ErsteAsync("/netzwerk/kontaktpersonen", jana),
            ["/netzwerk/kontaktereignisse"] = await KontaktereignisAsync(),
            ["/lenkungsgruppe/vorschlaege"] = await ErsteAsync("/lenkungsgruppe/vorschlaege", jana),
            ["/lenkungsgruppe/sitzungen"] = await ErsteAsync("/lenkungsgruppe/sitzungen", jana),
            ["/lenkungsgruppe/beschluesse"] = await ErsteAsync("/lenkungsgruppe/beschluesse", jana),
            ["/oeffentlichkeitsarbeit/ausgaben"] = await ErsteAsync("/oeffentlichkeitsarbeit/ausgaben", jana),
            ["/oeffentlichkeitsarbeit/beitraege"] = await ErsteAsync("/oeffentlichkeitsarbeit/beitraege", jana),
            ["/oeffentlichkeitsarbeit/veranstaltungen"] = await ErsteAsync("/oeffentlichkeitsarbeit/veranstaltungen", jana),
            ["/oeffentlichkeitsarbeit/rubriken"] = await ErsteAsync("/oeffentlichkeitsarbeit/rubriken", jana),
            ["/oeffentlichkeitsarbeit/persoenliche-links"] = (await LinkAsync(), Guid.Empty),
            ["/projekttraeger/foerderantraege"] = await ErsteAsync("/projekttraeger/foerderantraege", await haus.AlsAsync(Demopersonen.Tiefbauamt)),
            ["/projekttraeger/foerdertoepfe"] = await ErsteAsync("/projekttraeger/foerdertoepfe", jana),
            ["/projekttraeger/projekte"] = await ErsteAsync("/projekttraeger/projekte", jana),
            ["/verwaltung/aemter"] = await ErsteAsync("/verwaltung/aemter"),
            ["/verwaltung/auftraege"] = (await haus.AuftragAsync(Seitenverzeichnis.Personen[rolle], new Probeauftrag("Für die Matrix")), Guid.Empty),
            ["/verwaltung/einspielungen"] = await EinspielungAsync(),
            ["/verwaltung/gastkonten"] = await ErsteAsync("/verwaltung/gastkonten"),
            ["/verwaltung/gruppen"] = await ErsteAsync("/verwaltung/gruppen"),
            ["/verwaltung/personen"] = await ErsteAsync("/verwaltung/personen"),
            ["/verwaltung/postausgang"] = await ErsteAsync("/verwaltung/postausgang"),
            ["/verwaltung/kalenderabos"] = await KalenderaboAsync(),
            ["/verwaltung/textbausteine"] = await ErsteAsync("/verwaltung/textbausteine", await SchreibendeAsync()),
            ["/verwaltung/revision/vorgaenge"] = vorgang,
            ["/verwaltung/revision/einsichten"] = await ErsteAsync("/verwaltung/revision/einsichten"),
            ["/verwaltung/stadtteile"] = await ErsteAsync("/verwaltung/stadtteile"),
            ["/verwaltung/vertretungen"] = (Guid.Parse(Kennung().Match(await VertretungAsync()).Value), Guid.Empty)
        };

        // Kontaktereignisse haben keine Liste; sie stehen in der Zeitleiste ihrer Organisation. Diese hat in der Demo einen offenen nächsten Schritt.
        async Task<(Guid, Guid)> KontaktereignisAsync()
        {
            var liste = await jana.HolenAsync("/netzwerk/organisationen?text=B%C3%B6rgerhus");
            var seite = await jana.HolenAsync(liste.Elemente.First(e => e["href"]?.StartsWith("/netzwerk/organisationen/") == true && Kennung().IsMatch(e["href"]!))["href"]!);
            return (Guid.Parse(Kennung().Match(seite.Elemente.First(e => e["href"]?.StartsWith("/netzwerk/kontaktereignisse/") == true && e["href"]!.EndsWith("/erledigen"))["href"]!).Value), Guid.Empty);
        }

        // Der Link zu einem neuen Beitrag trägt dessen Schlüssel.
        async Task<Guid> LinkAsync() => Guid.Parse(Kennung().Match((await jana.SpeichernAsync(
            (await jana.HolenAsync("/oeffentlichkeitsarbeit/beitraege/erbitten")).Formular().Mit("Command.Titel", "Für die Matrix").Mit("Command.Name", "Für die Matrix"))).Adresse).Value);

        async Task<(Guid, Guid)> KalenderaboAsync()
        {
            var besuch = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
            await besuch.SpeichernAsync((await besuch.HolenAsync("/verwaltung/kalenderabos/anlegen")).Formular());
            return await ErsteAsync("/verwaltung/kalenderabos", besuch);
        }

        // Fachamt und Redaktion pflegen nur eigene Textbausteine.
        async Task<Besuch> SchreibendeAsync()
        {
            if (rolle is not (Rolle.Fachamt or Rolle.Redaktion)) return jana;
            var besuch = await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]);
            var formular = (await besuch.HolenAsync("/verwaltung/textbausteine/anlegen")).Formular();
            await besuch.SpeichernAsync(formular.Waehle("Command.Verwendung", rolle == Rolle.Fachamt ? "Zwischenbescheid" : "Beschreibung einer Veranstaltung").Mit("Command.Titel", "Für die Matrix").Mit("Command.Text", "Text"));
            return besuch;
        }

        // Erst in einem Monat, damit niemand für diesen Test mehr darf als seine Rolle; eine eigene, wo die Rolle es verlangt.
        async Task<string> VertretungAsync() => await (rolle is Rolle.Fachamt or Rolle.Redaktion ? await haus.AlsAsync(Seitenverzeichnis.Personen[rolle]) : jana)
            .VertretungAsync(Demopersonen.Lenkungsgruppe, 30 + 10 * (int)rolle, 35 + 10 * (int)rolle);

        // Nur eigene sind zu sehen; wer nichts einspielen darf, hat keine.
        async Task<(Guid, Guid)> EinspielungAsync() => rolle is not (Rolle.Stadtteilmanagement or Rolle.Redaktion or Rolle.Administration) ? (Guid.NewGuid(), Guid.Empty)
            : (Guid.Parse(Kennung().Match(await (await haus.AlsAsync(Seitenverzeichnis.Personen[rolle])).HochladenAsync("Name;Titel\nFest;Fest\n", rolle == Rolle.Administration ? "aemter" : "veranstaltungen")).Value), Guid.Empty);

        async Task<(Guid, Guid)> ErsteAsync(string liste, Besuch? besuch = null) => (Guid.Parse(Kennung().Match(
            (await (besuch ?? administration).HolenAsync(liste)).Elemente.First(e => e["href"]?.StartsWith(liste + "/") == true && Kennung().IsMatch(e["href"]!))["href"]!).Value), Guid.Empty);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Kennung();
}
