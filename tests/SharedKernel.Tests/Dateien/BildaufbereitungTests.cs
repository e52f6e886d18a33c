using ImageMagick;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Dateien;

public sealed class BildaufbereitungTests : IDisposable
{
    private readonly string _ordner = Directory.CreateTempSubdirectory("stm-bilder-").FullName;

    private Dateiablage Ablage => new(_ordner);

    [Theory]
    [InlineData(MagickFormat.Jpeg, Dateiart.Jpeg)]
    [InlineData(MagickFormat.Png, Dateiart.Png)]
    [InlineData(MagickFormat.WebP, Dateiart.Webp)]
    public async Task Aufnahmedaten_sind_weg_und_das_Bild_liegt_richtig(MagickFormat format, Dateiart art)
    {
        var hochgeladen = Dateiproben.Bild(format, 400, 300, mitAufnahmedaten: true);
        using (var vorher = new MagickImage(hochgeladen)) vorher.GetExifProfile()!.GetValue(ExifTag.GPSLatitude).ShouldNotBeNull("sonst bewiese der Test nichts");

        var bild = await AufbereitenAsync(hochgeladen, art);

        foreach (var sha256 in bild.Vorschauen.Prepend(bild.Inhalt.Sha256))
        {
            using var gelesen = new MagickImage(Ablage.Oeffnen(sha256)!);
            gelesen.ProfileNames.ShouldBeEmpty();
            gelesen.Comment.ShouldBeNull();
            gelesen.AttributeNames.ShouldNotContain(n => n.StartsWith("exif:", StringComparison.Ordinal));
            // Um 90° gedreht aufgenommen: Aus quer wird hoch, die rote Ecke steht oben rechts.
            gelesen.Height.ShouldBeGreaterThan(gelesen.Width);
            using var punkte = gelesen.GetPixels();
            var ecke = punkte.GetPixel((int)gelesen.Width - 8, 8).ToColor()!;
            ecke.R.ShouldBeGreaterThan((byte)200);
            ecke.B.ShouldBeLessThan((byte)60);
        }
    }

    [Fact]
    public async Task Es_gibt_drei_Vorschauen_und_keine_wird_groesser_als_das_Bild()
    {
        var gross = await AufbereitenAsync(Dateiproben.Bild(MagickFormat.Jpeg, 2000, 1000), Dateiart.Jpeg);
        var klein = await AufbereitenAsync(Dateiproben.Bild(MagickFormat.Png, 200, 100), Dateiart.Png);

        gross.Vorschauen.Select(Masse).ShouldBe([(160, 80), (640, 320), (1600, 800)]);
        klein.Vorschauen.Select(Masse).ShouldBe([(160, 80), (200, 100), (200, 100)]);
        Masse(gross.Inhalt.Sha256).ShouldBe((2000u, 1000u));
    }

    [Theory]
    [InlineData(30_000, 100)]
    [InlineData(19_000, 19_000)]
    public async Task Eine_Bildbombe_wird_am_Kopf_erkannt(uint breite, uint hoehe)
    {
        var verstoss = await Should.ThrowAsync<Regelverstoss>(() => AufbereitenAsync(Dateiproben.Bildbombe(breite, hoehe), Dateiart.Png));

        verstoss.Message.ShouldContain("zu groß");
    }

    [Fact]
    public async Task Ein_beschaedigtes_Bild_wird_mit_einem_Satz_abgelehnt()
    {
        var bild = Dateiproben.Bild(MagickFormat.Png);

        (await Should.ThrowAsync<Regelverstoss>(() => AufbereitenAsync(bild[..40], Dateiart.Png))).Message.ShouldContain("beschädigt");
    }

    [Fact]
    public void Auch_HEIC_laesst_sich_lesen() => MagickFormatInfo.Create(MagickFormat.Heic)!.SupportsReading.ShouldBeTrue();

    [Fact]
    public async Task Gelesen_wird_nur_mit_dem_Leser_der_erkannten_Art()
    {
        // ImageMagick riete sonst am Inhalt und nähme auch Gefährliches.
        var svg = Dateiproben.Text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");

        await Should.ThrowAsync<Regelverstoss>(() => AufbereitenAsync(svg, Dateiart.Jpeg));
    }

    public void Dispose() => Directory.Delete(_ordner, recursive: true);

    private async Task<AufbereitetesBild> AufbereitenAsync(byte[] inhalt, Dateiart art)
    {
        using var bilder = new Bildaufbereitung(Ablage);
        using var eingang = await Ablage.EmpfangenAsync(new MemoryStream(inhalt), long.MaxValue, default);
        return await bilder.AufbereitenAsync(eingang, art, default);
    }

    private (uint, uint) Masse(string sha256)
    {
        using var bild = new MagickImage(Ablage.Oeffnen(sha256)!);
        return (bild.Width, bild.Height);
    }
}
