using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Druck;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerderantraege;

public sealed class AntragsschreibenTests
{
    [Fact]
    public async Task Der_Bescheid_ist_eine_getaggte_PDF_Datei_mit_Auflagen()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Bewilligt(await buero.Topf());

        var bescheid = await buero.Sende(buero.Personal.Stadtgruen, new Antragsschreiben(id, true));

        bescheid.Schreiben.Betreff.ShouldBe("Zuwendungsbescheid – FA-2026-00001");
        bescheid.Schreiben.Punkte.ShouldBe(["Im Stadtteil ankündigen"]);
        Assert.SkipWhen(bescheid.Pdf is null, "Chromium fehlt.");
        var inhalt = Encoding.Latin1.GetString(bescheid.Pdf!);
        inhalt.ShouldStartWith("%PDF-");
        inhalt.ShouldContain("/StructTreeRoot");
        inhalt.ShouldContain("/Lang");
    }

    [Fact]
    public async Task Ohne_Chromium_bleibt_die_Druckansicht()
    {
        await using var buero = await Buero.OeffnenAsync(abweichung: dienste =>
        {
            Nachbarn.Fest(dienste);
            dienste.AddSingleton<IPdfdruck, KeinDruck>();
        });
        var id = await buero.Geprueft(await buero.Topf());
        var schreiben = await buero.Sende(buero.Personal.Stadtteilmanagerin, new Antragsschreiben(id, true));
        schreiben.Pdf.ShouldBeNull();
        schreiben.Schreiben.Schluss.ShouldContain("noch keine Zusage");
    }

    [Fact]
    public async Task Zu_einem_Entwurf_gibt_es_kein_Schreiben()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Entwurf(await buero.Projekt(), await buero.Topf());
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new Antragsschreiben(id, false)));
    }

    [Fact]
    public void Was_jemand_eintippt_wird_im_Druck_nie_zu_HTML() =>
        new Schreiben("A", "<script>B", new DateOnly(2026, 11, 24), "C & D", ["<b>"], ["<i>"], "").AlsHtml().ShouldNotContain("<script>");

    private sealed class KeinDruck : IPdfdruck
    {
        public Task<byte[]?> DruckenAsync(string html, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);
    }
}
