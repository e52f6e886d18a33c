using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Dateien;

public sealed class VirenpruefungTests
{
    private const string Nachpruefen = "Wartende Dateien auf Viren prüfen";

    [Fact]
    public async Task Der_Scanner_laesst_Harmloses_durch_und_weist_Befallenes_mit_Meldung_ab()
    {
        await using var scanner = Scanner();
        await scanner.StartenAsync();
        await using var buero = await MitScannerAsync(scanner);
        var anliegen = await buero.NehmeAuf();

        (await buero.LadeHoch(anliegen, Dateiproben.Pdf, "brief.pdf")).Befund.ShouldBe(Virenbefund.Unbedenklich);
        var verstoss = await Should.ThrowAsync<Regelverstoss>(() => buero.LadeHoch(anliegen, Dateiproben.Eicar, "rechnung.txt"));

        verstoss.Message.ShouldContain("enthält Schadsoftware und wurde nicht angenommen");
        (await buero.Dateien(anliegen)).Dateien.ShouldHaveSingleItem().Dateiname.ShouldBe("brief.pdf");
        buero.Abgelegt().ShouldHaveSingleItem();
        (await buero.Protokoll(anliegen))[^1].Geaendert().ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.Feld.ShouldBe("abgelehnte Datei"), a => a.Neu!.ShouldStartWith("Schadsoftware Stm.Probe.Eicar"));
    }

    [Fact]
    public async Task Antwortet_der_Scanner_nicht_wartet_die_Datei_sichtbar_in_Quarantaene_bis_er_wieder_da_ist()
    {
        await using var scanner = Scanner();
        await using var buero = await MitScannerAsync(scanner);
        var anliegen = await buero.NehmeAuf();
        var bild = await buero.LadeHoch(anliegen, Dateiproben.Bild(breite: 2000), "plan.png");
        var befallen = await buero.LadeHoch(anliegen, Dateiproben.Eicar, "rechnung.txt");

        bild.Befund.ShouldBe(Virenbefund.Wartet);
        (await buero.Dateien(anliegen)).Dateien.ShouldAllBe(d => d.Befund == Virenbefund.Wartet && !d.Abrufbar && !d.MitVorschau);
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(bild.Id));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new Vorschaubild(bild.Id)));
        (await buero.Laeuft(Nachpruefen)).ShouldBe("0 unbedenklich, 0 befallen, 2 warten weiter: Der Scanner antwortet nicht.");

        await scanner.StartenAsync();
        (await buero.Laeuft(Nachpruefen)).ShouldBe("1 unbedenklich, 1 befallen.");

        (await buero.Inhalt(bild.Id)).ShouldNotBeEmpty();
        var gesperrt = (await buero.Datei(befallen.Id)).Neueste;
        (gesperrt.Befund, gesperrt.Abrufbar, gesperrt.Fund!.StartsWith("Stm.Probe.Eicar", StringComparison.Ordinal)).ShouldBe((Virenbefund.Befallen, false, true));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(befallen.Id));
        buero.Abgelegt().Length.ShouldBe(4, "nur das Bild mit seinen Vorschauen; der befallene Inhalt ist gelöscht");
        (await buero.Anliegen(anliegen)).Verlauf.Count(v => v.Aktion == "Virenprüfung nachgeholt" && v.Person == "System").ShouldBe(2);
        (await buero.Laeuft(Nachpruefen)).ShouldBeNull();
    }

    [Fact]
    public async Task Eine_wartende_neue_Fassung_laesst_die_bisherige_abrufbar()
    {
        var befunde = new Queue<Virenbefund>([Virenbefund.Unbedenklich, Virenbefund.Wartet]);
        await using var buero = await Buero.OeffnenAsync(abweichung: d => d.AddSingleton<IVirenpruefer>(new Folge(befunde)));
        var anliegen = await buero.NehmeAuf();
        var datei = await buero.LadeHoch(anliegen, Dateiproben.Text("erste"));

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiErsetzen(datei.Id, 1, "notiz.txt", new MemoryStream(Dateiproben.Text("zweite"))));

        await Should.ThrowAsync<NichtGefunden>(() => buero.Inhalt(datei.Id));
        (await buero.Inhalt(datei.Id, 1)).ShouldBe(Dateiproben.Text("erste"));
    }

    [Fact]
    public async Task Wird_der_Scanner_abgestellt_bleibt_in_Quarantaene_was_er_nicht_gesehen_hat()
    {
        await using var buero = await Buero.OeffnenAsync(abweichung: d => d.AddSingleton<IVirenpruefer>(new Folge(new Queue<Virenbefund>([Virenbefund.Wartet, Virenbefund.OhnePruefung]))));
        var datei = await buero.LadeHoch(await buero.NehmeAuf());

        (await buero.Laeuft(Nachpruefen)).ShouldBe("0 unbedenklich, 0 befallen, 1 warten weiter: Der Scanner antwortet nicht.");

        (await buero.Datei(datei.Id)).Neueste.Befund.ShouldBe(Virenbefund.Wartet);
    }

    private static Virenscanner Scanner()
    {
        Assert.SkipWhen(Virenscanner.Fehlt, Virenscanner.WarumFehlt);
        return new Virenscanner();
    }

    private static Task<Buero> MitScannerAsync(Virenscanner scanner) =>
        Buero.OeffnenAsync(abweichung: d => d.AddSingleton(new Dateieinstellungen("", 25, scanner.Adresse)));

    private sealed class Folge(Queue<Virenbefund> befunde) : IVirenpruefer
    {
        public Task<Virenergebnis> PruefenAsync(Stream inhalt, CancellationToken cancellationToken) => Task.FromResult(new Virenergebnis(befunde.Dequeue()));
    }
}
