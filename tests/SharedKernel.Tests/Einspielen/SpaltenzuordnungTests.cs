using Shouldly;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Einspielen;

public sealed class SpaltenzuordnungTests
{
    private static readonly Einspielspalte[] Spalten = [new("Kuerzel", "Kürzel", true, "x"), new("EMail", "E-Mail", false, "x", "Postfach", "Mail"), new("Name", "Name", true, "x", "Bezeichnung")];

    [Theory]
    [InlineData("Kürzel;E-Mail;Name", "Kuerzel=0 EMail=1 Name=2")]
    [InlineData("NAME;kuerzel;postfach", "Kuerzel=1 EMail=2 Name=0")]
    [InlineData("Bezeichnung (!);Mail;Mail;Unbekannt", "EMail=1 Name=0")]
    [InlineData("eMail;Postfach", "EMail=0")]
    [InlineData("Unbekannt", "")]
    public void Vorgeschlagen_wird_nach_Titel_oder_Synonym_gleich_wie_geschrieben(string kopf, string erwartet)
    {
        var vorschlag = Spaltenzuordnung.Vorschlag(Spalten, kopf.Split(';'));
        string.Join(' ', vorschlag.Spalten.Select(s => $"{s.Key}={s.Value}")).ShouldBe(erwartet);
    }

    [Fact]
    public void Fehlende_Pflichtspalten_werden_genannt() =>
        Spaltenzuordnung.Vorschlag(Spalten, ["Name"]).Fehlende(Spalten).Select(s => s.Titel).ShouldBe(["Kürzel"]);

    [Theory]
    [InlineData("24.11.2026 15:30", "2026-11-24T15:30")]
    [InlineData("24.11.2026, 15:30 Uhr", "2026-11-24T15:30")]
    [InlineData("2026-11-24 15:30", "2026-11-24T15:30")]
    [InlineData("2026-11-24T15:30:00", "2026-11-24T15:30")]
    [InlineData("4.1.26 8:05", "2026-01-04T08:05")]
    [InlineData("24.11.2026", "2026-11-24T00:00")]
    [InlineData("18:30", "2026-12-01T18:30")]
    [InlineData("31.02.2026 10:00", null)]
    [InlineData("morgen", null)]
    public void Zeitpunkte_werden_gelesen_wie_Menschen_sie_schreiben(string text, string? erwartet)
    {
        var zeile = new Einspielzeile(new Rohzeile(2, [text]), new Spaltenzuordnung(new Dictionary<string, int> { ["Beginn"] = 0 }));

        zeile.Zeitpunkt("Beginn", amTag: new DateOnly(2026, 12, 1))?.ToString("yyyy-MM-ddTHH:mm").ShouldBe(erwartet);

        zeile.Fehler.Select(f => f.Satz).ShouldBe(erwartet is null ? [$"„{text}“ ist kein Zeitpunkt. Schreiben Sie ihn wie 24.11.2026 18:30."] : []);
    }

    [Fact]
    public void Was_die_Datei_nicht_enthaelt_bleibt_wie_es_war_eine_leere_Zelle_aber_leert()
    {
        var zeile = new Einspielzeile(new Rohzeile(2, ["", "neu"]), new Spaltenzuordnung(new Dictionary<string, int> { ["A"] = 0, ["B"] = 1 }));
        (zeile.Text("A", "alt"), zeile.Text("B", "alt"), zeile.Text("C", "alt"), zeile.Tag("C", new DateOnly(2026, 1, 1))).ShouldBe((null, "neu", "alt", new DateOnly(2026, 1, 1)));
    }
}
