using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Dateien;

public sealed class DateipflegeTests
{
    private const string Aufraeumen = "Verwaiste Dateiinhalte löschen";

    [Fact]
    public async Task Was_niemand_mehr_braucht_verschwindet_nach_der_Karenz_alles_andere_bleibt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var original = Dateiproben.Bild(breite: 2000);
        var bild = await buero.LadeHoch(anliegen, original, "bleibt.png", original: true);
        var entfernt = await buero.LadeHoch(anliegen, Dateiproben.Text("nur einmal"), "weg.txt");
        var zweimal = await buero.LadeHoch(anliegen, Dateiproben.Text("zweimal"), "weg auch.txt");
        await buero.LadeHoch(anliegen, Dateiproben.Text("zweimal"), "bleibt.txt");
        foreach (var id in (Guid[])[entfernt.Id, zweimal.Id]) await buero.Sende(buero.Personal.Stadtteilmanagerin, new DateiEntfernen(id, 1, "doppelt"));
        var vorher = buero.Abgelegt().Length;
        buero.Altern(0);
        (await buero.Laeuft(Aufraeumen)).ShouldBeNull("die Karenz läuft noch");
        buero.Abgelegt().Length.ShouldBe(vorher);

        buero.Altern(2);
        (await buero.Laeuft(Aufraeumen)).ShouldBe("1 verwaiste Inhalte und 0 Reste abgebrochener Uploads gelöscht.");

        buero.Abgelegt().Length.ShouldBe(vorher - 1);
        (await buero.Inhalt(bild.Id, art: Abrufart.Original)).ShouldBe(original);
        await (await buero.Sende(buero.Personal.Stadtteilmanagerin, new Vorschaubild(bild.Id))).DisposeAsync();
        (await buero.Laeuft(Aufraeumen)).ShouldBeNull();
    }

    [Fact]
    public async Task Sagt_ein_Modul_nicht_was_es_braucht_wird_nichts_geloescht()
    {
        await using var buero = await Buero.OeffnenAsync(abweichung: d => d.AddScoped<IDateiverweise, GestoerteAuskunft>());
        var ablage = buero.Dienste.GetRequiredService<IDateiablage>();
        await ablage.AblegenAsync(new MemoryStream([1, 2, 3]), 100, default);
        buero.Altern(5);

        await Should.ThrowAsync<InvalidOperationException>(() => buero.Laeuft(Aufraeumen));

        buero.Abgelegt().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Die_Pruefung_nennt_Fehlendes_Veraendertes_und_Ueberzaehliges()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var pruefung = buero.Dienste.GetRequiredService<Dateipruefung>();
        var fehlt = (await buero.Fassungen((await buero.LadeHoch(anliegen, Dateiproben.Text("fehlt"), "a.txt")).Id))[0];
        var veraendert = (await buero.Fassungen((await buero.LadeHoch(anliegen, Dateiproben.Text("verändert"), "b.txt")).Id))[0];
        await buero.LadeHoch(anliegen, Dateiproben.Bild(breite: 2000), "c.png");
        buero.Altern(5);
        (await pruefung.PruefenAsync(default)).ShouldSatisfyAllConditions(e => e.Abweichungen.ShouldBeEmpty(), e => e.Geprueft.ShouldBe(6, "zwei Texte, ein Bild, drei Vorschauen"));

        var (ueberzaehlig, _) = await buero.Dienste.GetRequiredService<IDateiablage>().AblegenAsync(new MemoryStream([9]), 100, default);
        File.Delete(Pfad(fehlt.Sha256!));
        await File.WriteAllTextAsync(Pfad(veraendert.Sha256!), "anders");
        buero.Altern(5);

        (await pruefung.PruefenAsync(default)).Abweichungen.ShouldBe([
            $"koordinierung, Fassung {fehlt.Id}: Der Inhalt {fehlt.Sha256} fehlt.",
            $"koordinierung, Fassung {veraendert.Id}: Der Inhalt {veraendert.Sha256} ist verändert: Seine Prüfsumme stimmt nicht.",
            $"Ablage: Der Inhalt {ueberzaehlig} ist überzählig; niemand verweist auf ihn."
        ], ignoreOrder: true);

        string Pfad(string sha256) => Path.Combine(buero.Dateiordner, sha256[..2], sha256[2..4], sha256);
    }

    private sealed class GestoerteAuskunft : IDateiverweise
    {
        public Task<IReadOnlySet<string>> GebrauchteAsync(IReadOnlyCollection<string> sha256, CancellationToken cancellationToken) => throw new InvalidOperationException("gestört");
    }
}
