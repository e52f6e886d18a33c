using System.Net;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;

namespace Stadtteilmanagement.Host.Tests;

public sealed class AuftragTests(Demovorlage vorlage)
{
    [Fact]
    public async Task Ein_laufender_Auftrag_laesst_sich_verlassen_wiederfinden_und_abbrechen()
    {
        var ausfuehrung = new Probeausfuehrung { Tun = async (fortschritt, ct) =>
        {
            await fortschritt.MeldenAsync(1200, 5000, "Zeilen prüfen", ct);
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
            return new Auftragsergebnis("nie");
        } };
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: ausfuehrung.Anmelden);
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);
        var adresse = $"/verwaltung/auftraege/{await host.Services.AuftragAsync(Demopersonen.Stadtteilmanagement, new Probeauftrag("Bänke zählen"))}";

        var seite = await BisAsync(jana, adresse, s => s.Text.Contains("1.200 von 5.000"));
        seite.Elemente.ShouldContain(e => e["id"] == "auftrag" && e["hx-get"] == adresse);
        seite.Elemente.ShouldContain(e => e.Name == "progress" && e["value"] == "1200" && e["max"] == "5000");
        (await jana.HolenAsync("/")).Elemente.ShouldContain(e => e["href"] == adresse && e.Inhalt.Contains("Bänke zählen"));
        (await jana.HolenAsync("/verwaltung/auftraege")).Text.ShouldContain("1.200 von 5.000");

        await jana.SpeichernAsync(seite.Formular(adresse));
        var beendet = await BisAsync(jana, adresse, s => s.Text.Contains("Der Auftrag ist abgebrochen"));
        beendet.Elemente.ShouldContain(e => e["id"] == "auftrag" && e["hx-get"] == null);
    }

    [Fact]
    public async Task Das_Ergebnis_fuehrt_weiter_und_ein_Fehler_ist_lesbar()
    {
        var ausfuehrung = new Probeausfuehrung();
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: ausfuehrung.Anmelden);
        var jana = await Haus.AlsAsync(host, Demopersonen.Stadtteilmanagement);

        var fertig = await BisAsync(jana, $"/verwaltung/auftraege/{await host.Services.AuftragAsync(Demopersonen.Stadtteilmanagement, new Probeauftrag("Gut"))}", s => s.Text.Contains("Getan."));
        fertig.Elemente.ShouldContain(e => e["href"] == "/hilfe" && e.Inhalt.Contains("Zum Ergebnis"));

        ausfuehrung.Tun = (_, _) => throw new Regelverstoss("Die Datei hat keine Kopfzeile.");
        await BisAsync(jana, $"/verwaltung/auftraege/{await host.Services.AuftragAsync(Demopersonen.Stadtteilmanagement, new Probeauftrag("Schlecht"))}", s => s.Text.Contains("Die Datei hat keine Kopfzeile."));
    }

    [Fact]
    public async Task Fremde_finden_den_Auftrag_nicht()
    {
        await using var host = new Testhost(vorlage.NeuerOrdner(), dienste: new Probeausfuehrung().Anmelden);
        var adresse = $"/verwaltung/auftraege/{await host.Services.AuftragAsync(Demopersonen.Stadtteilmanagement, new Probeauftrag("Geheim"))}";

        (await (await Haus.AlsAsync(host, Demopersonen.ZweiteStadtteilmanagerin)).HolenAsync(adresse)).Status.ShouldBe(HttpStatusCode.NotFound);
        var administration = await (await Haus.AlsAsync(host, Demopersonen.Administration)).HolenAsync(adresse);
        administration.Status.ShouldBe(HttpStatusCode.OK);
        administration.Html.ShouldNotContain("Geheim");
    }

    private static async Task<Seite> BisAsync(Besuch besuch, string adresse, Func<Seite, bool> erreicht)
    {
        Seite seite = null!;
        for (var i = 0; i < 150; i++)
        {
            seite = await besuch.HolenAsync(adresse);
            if (erreicht(seite)) return seite;
            await Task.Delay(100);
        }
        throw new InvalidOperationException($"Nach 15 Sekunden immer noch nicht: {seite.Text}");
    }
}
