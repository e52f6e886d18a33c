using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using Stadtteilmanagement.Host.Rechte;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Tests;

public sealed class AusgabeTests(Haus haus, Demovorlage vorlage) : IClassFixture<Haus>
{
    private const string Handler = "?handler=Ausgeben";

    // Die Suche sammelt aus allen Listen, die ihre eigene Ausgabe haben; die Aufträge sind keine Unterlagen, sondern der Stand eigener Arbeiten;
    // das Gremium ist ein einzelner Vorgang, und der Vergleich stellt wenige Vorschläge nebeneinander.
    private static readonly string[] OhneAusgabe = ["/suche", "/verwaltung/auftraege", "/lenkungsgruppe/gremium", "/lenkungsgruppe/vorschlaege/vergleich"];

    // Gelesen aus dem Programm: Eine neue Ausgabe ist von selbst dabei.
    private IReadOnlyList<Rechtezeile> Ausgaben => [.. Rechteverzeichnis
        .Lesen(haus.Dienste.GetRequiredService<EndpointDataSource>().Endpoints, haus.Dienste.GetRequiredService<ModuleCatalog>()).Where(z => z.Adresse.EndsWith(Handler, StringComparison.Ordinal))];

    [Fact]
    public async Task Jede_Liste_laesst_sich_ausgeben()
    {
        var fehler = new List<string>();
        foreach (var zeile in Matrixzeilen.Alle.Where(z => z is { IstSeite: true, OhneAnmeldung: false } && !z.Muster.Contains('{') && !z.Muster.Contains('?')).ExceptBy(OhneAusgabe, z => z.Muster))
            foreach (var rolle in zeile.Rollen)
            {
                var seite = await (await haus.AlsAsync(Seitenverzeichnis.Personen[rolle])).HolenAsync(zeile.Muster);
                var istListe = seite.Elemente.Any(e => e["class"] is "filter" or "blaettern" or "tabelle");
                if (!istListe || Ausgaben.FirstOrDefault(a => a.Adresse == zeile.Muster + Handler) is { } ausgabe && (!ausgabe.Rollen.Contains(rolle) || HatKnopf(seite))) continue;
                fehler.Add($"{zeile.Muster} als {rolle}: Die Liste braucht <ausgeben /> und einen Handler OnGetAusgebenAsync.");
            }

        fehler.ShouldBeEmpty();
    }

    [Fact]
    public async Task Jede_Ausgabe_kommt_in_beiden_Formaten_und_steht_ohne_Suchtext_im_Pruefprotokoll()
    {
        Ausgaben.Count.ShouldBeGreaterThan(12);
        foreach (var ausgabe in Ausgaben)
            foreach (var format in Enum.GetValues<Ausgabeformat>())
            {
                var person = Seitenverzeichnis.Personen[ausgabe.Rollen.Min()];
                var besuch = await haus.AlsAsync(person);
                var vorher = await VermerkeAsync();

                var antwort = await besuch.HolenAsync($"{ausgabe.Adresse}&format={format}&text=Geheimsuche&nummer=Geheimsuche");

                antwort.Status.ShouldBe(HttpStatusCode.OK, ausgabe.Adresse);
                antwort.Kopf("Content-Disposition").ShouldContain($"{Vorgaenge.Heute:yyyy-MM-dd}.{format.ToString().ToLowerInvariant()}");
                Kopfzeile(await besuch.DateiAsync($"{ausgabe.Adresse}&format={format}"), format).ShouldNotBeEmpty(ausgabe.Adresse);
                var vermerk = (await VermerkeAsync()).ExceptBy(vorher.Select(v => v.Pruefsumme), v => v.Pruefsumme).OrderBy(v => v.Sequence).ToList();
                vermerk.Count.ShouldBe(2, $"{ausgabe.Adresse} muss jede Ausgabe im Prüfprotokoll vermerken.");
                (await NameAsync(vermerk[0].PersonId), vermerk[0].Aenderungen.Contains("Geheimsuche")).ShouldBe((person, false), ausgabe.Adresse);
                var angaben = JsonSerializer.Deserialize<List<AuditChange>>(vermerk[0].Aenderungen)!;
                angaben.Select(a => a.Feld).ShouldBe(["Liste", "Filter", "Zeilen", "Format"]);
                angaben[3].Neu.ShouldBe(format.ToString().ToUpperInvariant());
            }
    }

    [Theory]
    [InlineData(Demopersonen.Stadtteilmanagement, "/koordinierung/anliegen", "Nummer;Betreff;Stadtteil;Handlungsfeld;Status;Eingang;Eingang über;Ort;Wiedervorlage;Klarschiff;Bearbeitet von")]
    [InlineData(Demopersonen.Stadtteilmanagement, "/koordinierung/anfragen", "Nummer;Betreff")]
    [InlineData(Demopersonen.Revision, "/verwaltung/revision", "Zeitpunkt;Modul;Art;Nummer;Titel;Person;Rolle;In Vertretung für;Handlung;Begründung;Änderungen")]
    [InlineData(Demopersonen.Administration, "/rechte", "Bereich;Methode;Adresse;Bezeichnung;Stadtteilmanagement;Fachamt;")]
    [InlineData(Demopersonen.Revision, "/verwaltung/personen/rollen", "Rolle;Person;Seit;Bis;Vergeben von;Ämter")]
    public async Task Csv_kommt_in_Utf8_mit_Kennung_und_Semikolon(string person, string liste, string kopfzeile)
    {
        var besuch = await haus.AlsAsync(person);

        var datei = await besuch.DateiAsync(liste + Handler + "&format=Csv");
        var seite = await besuch.HolenAsync(liste + Handler + "&format=Csv");

        datei[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Zeilen(datei)[0].ShouldStartWith(kopfzeile);
        seite.Kopf("Content-Type").ShouldBe("text/csv; charset=utf-8");
    }

    [Fact]
    public async Task Beide_Dateien_enthalten_genau_das_Gefilterte()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnliegenAsync("Krötentunnel Nord");
        await jana.AnliegenAsync("Krötentunnel Süd");
        await jana.AnliegenAsync("Etwas ganz anderes");
        var liste = await jana.HolenAsync("/koordinierung/anliegen?text=Kr%C3%B6tentunnel&sortierung=betreff&seite=1");

        var csv = Zeilen(await jana.DateiAsync(Knopf(liste, "Csv")));
        var xlsx = Xlsx(await jana.DateiAsync(Knopf(liste, "Xlsx")));

        csv.Length.ShouldBe(3);
        csv[1].ShouldContain(";Krötentunnel Nord;Schmarl;");
        csv[2].ShouldContain(";Krötentunnel Süd;Schmarl;");
        xlsx.Skip(1).Select(z => (z[1], z[2], z[5])).ShouldBe(
            [("Krötentunnel Nord", "Schmarl", (object)Vorgaenge.Heute.ToDateTime(TimeOnly.MinValue)), ("Krötentunnel Süd", "Schmarl", Vorgaenge.Heute.ToDateTime(TimeOnly.MinValue))]);
    }

    [Fact]
    public async Task Die_Rollen_kommen_wie_gefiltert_mit_dem_der_sie_vergab()
    {
        var ralf = await haus.AlsAsync(Demopersonen.Administration);

        var zeilen = Zeilen(await ralf.DateiAsync("/verwaltung/personen/rollen?handler=Ausgeben&format=Csv&rolle=Stadtteilmanagement&sortierung=-person"));

        zeilen.Skip(1).Select(z => z.Split(';')).Select(z => (z[0], z[1], z[4])).ShouldBe(
            [("Stadtteilmanagement", Demopersonen.ZweiteStadtteilmanagerin, Demopersonen.Administration), ("Stadtteilmanagement", Demopersonen.Stadtteilmanagement, Demopersonen.Administration)]);
    }

    [Fact]
    public async Task Zu_viele_Zeilen_fuehren_zurueck_zur_Liste_die_sagt_was_zu_tun_ist()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner());
        var ralf = await Haus.AlsAsync(host, Demopersonen.Administration);
        await using (var bereich = host.Services.CreateAsyncScope())
        {
            var verwaltung = host.Services.GetRequiredService<ModuleCatalog>().Registrations.Single(r => r.Schema == "verwaltung").Context(bereich.ServiceProvider);
            await using var verbindung = new SqliteConnection(verwaltung.Database.GetConnectionString());
            await verbindung.OpenAsync();
            await using var befehl = verbindung.CreateCommand();
            befehl.CommandText = """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 20000)
                INSERT INTO verwaltung_Gruppenzuordnung (Id, Version, Gruppe, Rolle) SELECT printf('00000000-0000-7000-9000-%012d', i), 1, 'Masse ' || i, 'Redaktion' FROM n
                """;
            await befehl.ExecuteNonQueryAsync();
        }

        var antwort = await ralf.HolenAsync("/verwaltung/gruppen?text=Masse&handler=Ausgeben&format=Xlsx");

        antwort.Ziel.ShouldBe("/verwaltung/gruppen?text=Masse");
        (await ralf.HolenAsync(antwort.Ziel!)).Text.ShouldContain("Die Auswahl hat mehr als 20.000 Zeilen. Grenzen Sie den Filter ein und geben Sie sie in Teilen aus.");
        Zeilen(await ralf.DateiAsync("/verwaltung/gruppen?text=Masse+20000&handler=Ausgeben&format=Csv")).Length.ShouldBe(2);
    }

    private static bool HatKnopf(Seite seite) => seite.Elemente.Any(e => e.Name == "a" && e["href"]?.Contains("handler=Ausgeben", StringComparison.Ordinal) == true);

    private static string Knopf(Seite seite, string format) => WebUtility.HtmlDecode(seite.Elemente.Single(e => e.Name == "a" && e["href"]?.EndsWith($"format={format}", StringComparison.Ordinal) == true)["href"]!);

    private async Task<List<AuditEntry>> VermerkeAsync()
    {
        await using var bereich = haus.Dienste.CreateAsyncScope();
        var vermerke = new List<AuditEntry>();
        foreach (var modul in haus.Dienste.GetRequiredService<ModuleCatalog>().Registrations)
            vermerke.AddRange(await modul.Context(bereich.ServiceProvider).Audit.AsNoTracking().Where(e => e.Objektart == Ausgeben.Objektart).ToListAsync());
        return vermerke;
    }

    private async Task<string> NameAsync(Guid person)
    {
        await using var bereich = haus.Dienste.CreateAsyncScope();
        return (await bereich.ServiceProvider.GetRequiredService<IVerzeichnis>().LadenAsync(CancellationToken.None)).Personenname(person);
    }

    private static object?[] Kopfzeile(byte[] datei, Ausgabeformat format) => format == Ausgabeformat.Csv ? [.. Zeilen(datei)[0].Split(';')] : Xlsx(datei)[0];

    private static string[] Zeilen(byte[] datei) => Encoding.UTF8.GetString(datei.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static List<object?[]> Xlsx(byte[] datei)
    {
        using var strom = new MemoryStream(datei);
        return [.. strom.Query().Cast<IDictionary<string, object?>>().Select(z => z.Values.ToArray())];
    }
}
