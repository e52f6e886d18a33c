using Shouldly;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stammdaten;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests.Anliegen;

public sealed class RueckmeldungsentwurfTests
{
    private static readonly AnliegenAkte Akte = new(
        Guid.CreateVersion7(), 3, "ANL-2026-00042", AnliegenStatus.Weitergeleitet, true, "Gehweg", "Platte hoch", "schmarl", Kanal.Telefon, new DateOnly(2026, 11, 23),
        2, null, "Frau Probe", "0381 555-0100", true, Guid.Empty, null, null, null, null, null, null);

    [Fact]
    public async Task Der_vorbelegte_Baustein_fuegt_die_Antworten_aller_Aemter_zusammen() =>
        (await EntwurfAsync(Akte, ("Tiefbauamt", "Wir richten die Platten."), ("Stadtgrün", "Der Baum bleibt."))).ShouldBe(
            """
            Guten Tag Frau Probe,

            am 23.11.2026 haben Sie uns ein Anliegen genannt: „Gehweg“ (ANL-2026-00042). Vielen Dank dafür.

            Wir haben bei 2 Ämtern nachgefragt.

            Tiefbauamt antwortet: Wir richten die Platten.

            Stadtgrün antwortet: Der Baum bleibt.

            Wenn Sie Fragen haben, melden Sie sich gern.

            Freundliche Grüße
            Jana Probe
            Stadtteilmanagement
            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Ein_einzelnes_Amt_heisst_das_zustaendige() =>
        (await EntwurfAsync(Akte, ("Tiefbauamt", "Ja."))).ShouldContain("Wir haben beim zuständigen Amt nachgefragt.");

    [Fact]
    public async Task Ohne_Namen_ohne_Antwort_bleibt_ein_Platzhalter_der_nicht_abgesandt_werden_kann()
    {
        var entwurf = await EntwurfAsync(Akte with { EinbringerName = null });
        entwurf.ShouldStartWith("Guten Tag,\n");
        new RueckmeldungGebenValidator().Validate(new RueckmeldungGeben(Guid.NewGuid(), 1, entwurf, true)).IsValid.ShouldBeFalse();
    }

    [Fact]
    public async Task Zu_Klarschiff_Gemeldetes_nennt_die_Nummer() =>
        (await EntwurfAsync(Akte with { KlarschiffNummer = "48213" })).ShouldContain("Nummer 48213 bei Klarschiff");

    private static async Task<string> EntwurfAsync(AnliegenAkte akte, params (string, string)[] antworten)
    {
        await using var buero = await Buero.OeffnenAsync();
        var werte = Textverwendungen.Werte(akte, await buero.StammdatenAsync());
        werte["Ergebnis"] = Rueckmeldungsentwurf.Ergebnis(akte, antworten);
        return (await buero.Sende(buero.Personal.Stadtteilmanagerin, new TextbausteineFuer(Textverwendungen.Rueckmeldung.Schluessel, werte))).Vorbelegung()!;
    }
}
