using System.Text;

namespace Stadtteilmanagement.Host.Tests;

public sealed class AusgabeTests(Haus haus) : IClassFixture<Haus>
{
    [Theory]
    [InlineData(Demopersonen.Stadtteilmanagement, "/koordinierung/anliegen", "Nummer;Betreff;Stadtteil;Handlungsfeld;Status;Eingang;Eingang über;Ort;Wiedervorlage;Klarschiff;Bearbeitet von")]
    [InlineData(Demopersonen.Stadtteilmanagement, "/koordinierung/anfragen", "Nummer;Betreff")]
    [InlineData(Demopersonen.Revision, "/koordinierung/revision", "Zeitpunkt;Anfrage;Betreff;Person;Rolle;In Vertretung für;Handlung;Begründung;Änderungen")]
    [InlineData(Demopersonen.Administration, "/rechte", "Bereich;Methode;Adresse;Bezeichnung;Stadtteilmanagement;Fachamt;")]
    [InlineData(Demopersonen.Revision, "/verwaltung/personen/rollen", "Rolle;Person;Seit;Bis;Vergeben von;Ämter")]
    public async Task Csv_kommt_in_Utf8_mit_Kennung_und_Semikolon(string person, string liste, string kopfzeile)
    {
        var besuch = await haus.AlsAsync(person);

        var datei = await besuch.DateiAsync(liste + "?handler=Csv");
        var seite = await besuch.HolenAsync(liste + "?handler=Csv");

        datei[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
        Zeilen(datei)[0].ShouldStartWith(kopfzeile);
        seite.Kopf("Content-Type").ShouldBe("text/csv; charset=utf-8");
        seite.Kopf("Content-Disposition").ShouldContain($"{Vorgaenge.Heute:yyyy-MM-dd}.csv");
    }

    [Fact]
    public async Task Csv_enthaelt_genau_das_Gefilterte()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnliegenAsync("Krötentunnel Nord");
        await jana.AnliegenAsync("Krötentunnel Süd");
        await jana.AnliegenAsync("Etwas ganz anderes");

        var zeilen = Zeilen(await jana.DateiAsync("/koordinierung/anliegen?handler=Csv&text=Kr%C3%B6tentunnel&sortierung=betreff"));

        zeilen.Length.ShouldBe(3);
        zeilen[1].ShouldContain(";Krötentunnel Nord;Schmarl;");
        zeilen[2].ShouldContain(";Krötentunnel Süd;Schmarl;");
    }

    [Fact]
    public async Task Die_Rollen_kommen_wie_gefiltert_mit_dem_der_sie_vergab()
    {
        var ralf = await haus.AlsAsync(Demopersonen.Administration);

        var zeilen = Zeilen(await ralf.DateiAsync("/verwaltung/personen/rollen?handler=Csv&rolle=Stadtteilmanagement&sortierung=-person"));

        zeilen.Skip(1).Select(z => z.Split(';')).Select(z => (z[0], z[1], z[4])).ShouldBe(
            [("Stadtteilmanagement", Demopersonen.ZweiteStadtteilmanagerin, Demopersonen.Administration), ("Stadtteilmanagement", Demopersonen.Stadtteilmanagement, Demopersonen.Administration)]);
    }

    [Fact]
    public async Task Formeln_im_Csv_sind_entschaerft()
    {
        var jana = await haus.AlsAsync(Demopersonen.Stadtteilmanagement);
        await jana.AnliegenAsync("=HYPERLINK(\"http://boese.example\")Formelprobe");

        var zeilen = Zeilen(await jana.DateiAsync("/koordinierung/anliegen?handler=Csv&text=Formelprobe"));

        zeilen.Length.ShouldBe(2);
        zeilen[1].Split(';')[1].TrimStart('"')[0].ShouldNotBe('=');
    }

    private static string[] Zeilen(byte[] datei) => Encoding.UTF8.GetString(datei.AsSpan(3)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
