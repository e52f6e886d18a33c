using ImageMagick;

namespace Stadtteilmanagement.SharedKernel.Dateien;

/// <summary>
/// Macht aus einem hochgeladenen Bild eine Fassung ohne Aufnahmedaten (Ort, Gerät, Zeit) und drei Vorschauen. Gelesen wird nur mit dem Leser der erkannten Art
/// und nur, was in die Grenzen passt; beides hält Bildbomben fern.
/// </summary>
internal sealed class Bildaufbereitung(IDateiablage ablage) : IDruckbilder, IDisposable
{
    /// <summary>Längste Seite der Vorschauen, klein zuerst.</summary>
    public static readonly IReadOnlyList<uint> Vorschaugroessen = [160, 640, 1600];

    private const long HoechstensPixel = 60_000_000;
    private const uint HoechstensSeite = 20_000;

    // Ein großes Bild braucht einige hundert Megabyte; mehr als zwei zugleich sollen nicht im Speicher stehen.
    private readonly SemaphoreSlim _zugleich = new(2);

    static Bildaufbereitung()
    {
        (ResourceLimits.Width, ResourceLimits.Height, ResourceLimits.ListLength) = (HoechstensSeite, HoechstensSeite, 8);
        (ResourceLimits.Memory, ResourceLimits.Area, ResourceLimits.Disk) = (1024UL * 1024 * 1024, 256UL * 1024 * 1024, 0);
        ResourceLimits.Thread = 2;
    }

    /// <exception cref="Regelverstoss">Das Bild ist beschädigt oder zu groß.</exception>
    public async Task<AufbereitetesBild> AufbereitenAsync(Dateieingang eingang, Dateiart art, CancellationToken cancellationToken)
    {
        await _zugleich.WaitAsync(cancellationToken);
        try
        {
            using var bild = await Task.Run(() => Lesen(eingang, art), cancellationToken);
            var bereinigt = await AblegenAsync(bild, Zielformat(art), cancellationToken);
            var vorschauen = new List<string>();
            foreach (var seite in Vorschaugroessen.Reverse())
            {
                bild.Resize(new MagickGeometry(seite, seite) { Greater = true });
                bild.Quality = 80;
                vorschauen.Insert(0, (await AblegenAsync(bild, MagickFormat.WebP, cancellationToken)).Sha256);
            }
            // HEIC zeigt kaum ein Browser, und schreiben lässt es sich hier nicht.
            return new AufbereitetesBild(bereinigt, art == Dateiart.Heic ? Dateiart.Jpeg : art, vorschauen);
        }
        finally
        {
            _zugleich.Release();
        }
    }

    public async Task<byte[]?> AlsJpegAsync(string vorschau, CancellationToken cancellationToken)
    {
        await using var strom = ablage.Oeffnen(vorschau);
        if (strom is null) return null;
        await _zugleich.WaitAsync(cancellationToken);
        try
        {
            using var bild = new MagickImage();
            await bild.ReadAsync(strom, MagickFormat.WebP, cancellationToken);
            // Durchsichtiges steht auf dem Papier auf Weiß.
            (bild.BackgroundColor, bild.Quality) = (MagickColors.White, 85);
            bild.Alpha(AlphaAction.Remove);
            return bild.ToByteArray(MagickFormat.Jpeg);
        }
        finally
        {
            _zugleich.Release();
        }
    }

    public void Dispose() => _zugleich.Dispose();

    private static MagickImage Lesen(Dateieingang eingang, Dateiart art)
    {
        var lesart = new MagickReadSettings { Format = Quellformat(art), FrameIndex = 0, FrameCount = 1 };
        try
        {
            using (var kopf = new MagickImage())
            using (var strom = eingang.Oeffnen())
            {
                kopf.Ping(strom, lesart);
                if (kopf.Width > HoechstensSeite || kopf.Height > HoechstensSeite || (long)kopf.Width * kopf.Height > HoechstensPixel)
                    throw new Regelverstoss($"Das Bild ist mit {kopf.Width} × {kopf.Height} Bildpunkten zu groß. Erlaubt sind höchstens {HoechstensPixel / 1_000_000} Millionen Bildpunkte; bitte verkleinern Sie es.");
            }
            using var inhalt = eingang.Oeffnen();
            var bild = new MagickImage(inhalt, lesart);
            bild.AutoOrient();
            // Ohne Farbprofil sähe das Bild anders aus; deshalb erst umrechnen, dann alles Beiwerk entfernen.
            if (bild.GetColorProfile() is not null) bild.TransformColorSpace(ColorProfiles.SRGB);
            else if (bild.ColorSpace == ColorSpace.CMYK) bild.ColorSpace = ColorSpace.sRGB;
            bild.Strip();
            return bild;
        }
        catch (MagickException)
        {
            // Was die Bibliothek an der Datei stört, sagt der Person nichts.
            throw new Regelverstoss("Das Bild ist beschädigt oder zu groß und lässt sich nicht lesen.");
        }
    }

    private async Task<AbgelegterInhalt> AblegenAsync(MagickImage bild, MagickFormat format, CancellationToken cancellationToken)
    {
        using var strom = new MemoryStream();
        await bild.WriteAsync(strom, format, cancellationToken);
        strom.Position = 0;
        return await ablage.AblegenAsync(strom, long.MaxValue, cancellationToken);
    }

    private static MagickFormat Quellformat(Dateiart art) => art switch
    {
        Dateiart.Jpeg => MagickFormat.Jpeg,
        Dateiart.Png => MagickFormat.Png,
        Dateiart.Webp => MagickFormat.WebP,
        Dateiart.Heic => MagickFormat.Heic,
        _ => throw new ArgumentOutOfRangeException(nameof(art), art, "Das ist kein Bild.")
    };

    private static MagickFormat Zielformat(Dateiart art) => art == Dateiart.Heic ? MagickFormat.Jpeg : Quellformat(art);
}

/// <summary>Ein Bild ohne Aufnahmedaten.</summary>
/// <param name="Inhalt">Abgelegter Inhalt.</param>
/// <param name="Art">Seine Art.</param>
/// <param name="Vorschauen">Prüfsummen der Vorschauen, klein zuerst.</param>
internal sealed record AufbereitetesBild(AbgelegterInhalt Inhalt, Dateiart Art, IReadOnlyList<string> Vorschauen);
