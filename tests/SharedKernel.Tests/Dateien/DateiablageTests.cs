using System.Security.Cryptography;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Dateien;

public sealed class DateiablageTests : IDisposable
{
    private static readonly DateTime Gestern = DateTime.UtcNow.AddDays(-1);

    private readonly string _ordner = Directory.CreateTempSubdirectory("stm-ablage-").FullName;

    private Dateiablage Ablage => new(_ordner);

    [Fact]
    public async Task Ein_Inhalt_liegt_unter_seiner_Pruefsumme_und_nur_einmal()
    {
        var inhalt = Dateiproben.Text();

        var erster = await Ablage.AblegenAsync(new MemoryStream(inhalt), 1000, default);
        var zweiter = await Ablage.AblegenAsync(new MemoryStream(inhalt), 1000, default);

        erster.ShouldBe(new AbgelegterInhalt(Convert.ToHexStringLower(SHA256.HashData(inhalt)), inhalt.Length));
        zweiter.ShouldBe(erster);
        Alle().ShouldBe([Path.Combine(erster.Sha256[..2], erster.Sha256[2..4], erster.Sha256)]);
        using var gelesen = new MemoryStream();
        await using (var strom = Ablage.Oeffnen(erster.Sha256)!) await strom.CopyToAsync(gelesen);
        gelesen.ToArray().ShouldBe(inhalt);
    }

    [Fact]
    public async Task Zu_Grosses_und_Leeres_wird_mit_einem_Satz_abgelehnt_und_hinterlaesst_nichts()
    {
        (await Should.ThrowAsync<Regelverstoss>(() => Ablage.AblegenAsync(new MemoryStream(new byte[2 * 1024 * 1024 + 1]), 2 * 1024 * 1024, default))).Message.ShouldBe("Die Datei ist zu groß. Erlaubt sind 2 MB.");
        (await Should.ThrowAsync<Regelverstoss>(() => Ablage.AblegenAsync(new MemoryStream(), 1000, default))).Message.ShouldBe("Die Datei ist leer.");

        Alle().ShouldBeEmpty();
    }

    [Fact]
    public async Task Bricht_die_Verbindung_ab_bleibt_nichts_liegen()
    {
        await Should.ThrowAsync<IOException>(() => Ablage.AblegenAsync(new AbbrechenderStrom(), 1_000_000, default));

        Alle().ShouldBeEmpty();
    }

    [Fact]
    public async Task Empfangenes_zaehlt_erst_wenn_es_uebernommen_ist()
    {
        string sha256;
        using (var eingang = await Ablage.EmpfangenAsync(new MemoryStream([1, 2, 3]), 1000, default))
        {
            sha256 = eingang.Sha256;
            Ablage.Oeffnen(sha256).ShouldBeNull();
        }

        Alle().ShouldBeEmpty();
        Ablage.Oeffnen(sha256).ShouldBeNull();
    }

    [Fact]
    public async Task Geloescht_wird_nur_was_lange_niemand_abgelegt_hat()
    {
        var (sha256, _) = await Ablage.AblegenAsync(new MemoryStream([1, 2, 3]), 1000, default);
        Ablage.Abgelegte(Gestern).ShouldBeEmpty();
        Ablage.Loeschen(sha256, Gestern).ShouldBeFalse();

        File.SetLastWriteTimeUtc(Pfad(sha256), Gestern.AddDays(-1));
        Ablage.Abgelegte(Gestern).ShouldBe([sha256]);
        await Ablage.AblegenAsync(new MemoryStream([1, 2, 3]), 1000, default);
        Ablage.Loeschen(sha256, Gestern).ShouldBeFalse("eben noch einmal abgelegt");
        Ablage.Oeffnen(sha256).ShouldNotBeNull().Dispose();

        File.SetLastWriteTimeUtc(Pfad(sha256), Gestern.AddDays(-1));
        Ablage.Loeschen(sha256, Gestern).ShouldBeTrue();
        Alle().ShouldBeEmpty();
    }

    [Fact]
    public async Task Reste_abgebrochener_Uploads_werden_erst_nach_der_Karenz_weggeraeumt()
    {
        await Ablage.AblegenAsync(new MemoryStream([1]), 1000, default);
        var (alt, neu) = (Path.Combine(_ordner, "eingang", "alt"), Path.Combine(_ordner, "eingang", "neu"));
        await File.WriteAllTextAsync(alt, "halb");
        await File.WriteAllTextAsync(neu, "halb");
        File.SetLastWriteTimeUtc(alt, Gestern.AddHours(-1));

        Ablage.EingangRaeumen(Gestern).ShouldBe(1);

        (File.Exists(alt), File.Exists(neu)).ShouldBe((false, true));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AB")]
    public void Nur_eine_Pruefsumme_fuehrt_zu_einem_Inhalt(string sha256) => Should.Throw<ArgumentException>(() => Ablage.Oeffnen(sha256));

    public void Dispose() => Directory.Delete(_ordner, recursive: true);

    private string Pfad(string sha256) => Path.Combine(_ordner, sha256[..2], sha256[2..4], sha256);

    private string[] Alle() => [.. Directory.EnumerateFiles(_ordner, "*", SearchOption.AllDirectories).Select(d => Path.GetRelativePath(_ordner, d))];

    private sealed class AbbrechenderStrom : MemoryStream
    {
        private int _gelesen;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _gelesen++ < 3 ? ValueTask.FromResult(buffer.Length) : throw new IOException("Verbindung getrennt.");
    }
}
