using Shouldly;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Aemter;

public sealed class AmtAnlegenTests
{
    private static readonly AmtAnlegen Gueltig = new(Guid.CreateVersion7(), "Amt für Wohnen", "Wohnen", "wohnen", new DateOnly(2026, 11, 23), null, "wohnen@example.org");
    private static readonly AmtEintrag Tiefbauamt = new(Guid.CreateVersion7(), "tiefbau", "Tiefbauamt", "Tiefbau", null, null, [], Gueltig: true);

    private readonly AmtAnlegenValidator _pruefung = new(new FestesVerzeichnis(Tiefbauamt));

    [Fact]
    public async Task Vollstaendige_Angaben_gehen_durch() => (await FehlerAsync(Gueltig)).ShouldBeEmpty();

    [Theory]
    [InlineData("Tiefbau")]
    [InlineData("grün")]
    [InlineData("tief bau")]
    [InlineData("-tiefbau")]
    public async Task Das_Kuerzel_ist_ein_schlichter_Schluessel(string kuerzel) =>
        (await FehlerAsync(Gueltig with { Kuerzel = kuerzel })).ShouldHaveSingleItem().ShouldStartWith("Das Kürzel besteht aus kleinen Buchstaben");

    [Fact]
    public async Task Ein_vergebenes_Kuerzel_wird_abgewiesen() =>
        (await FehlerAsync(Gueltig with { Kuerzel = "tiefbau" })).ShouldBe(["Dieses Kürzel hat schon ein anderes Amt."]);

    [Fact]
    public async Task Ein_vergebener_Name_wird_abgewiesen_auch_anders_geschrieben() =>
        (await FehlerAsync(Gueltig with { Name = " TIEFBAUAMT " })).ShouldBe(["So heißt schon ein anderes Amt."]);

    [Fact]
    public async Task Zweimal_abgesandt_stoert_das_schon_angelegte_Amt_nicht() =>
        (await FehlerAsync(Gueltig with { Id = Tiefbauamt.Id, Name = "Tiefbauamt", Kuerzel = "tiefbau" })).ShouldBeEmpty();

    [Theory]
    [InlineData("wohnen")]
    [InlineData("wohnen@stadt")]
    [InlineData("zwei worte@example.org")]
    public async Task Das_Postfach_ist_eine_E_Mail_Adresse(string postfach) =>
        (await FehlerAsync(Gueltig with { Postfach = postfach })).ShouldHaveSingleItem().ShouldStartWith("Das ist keine gültige E-Mail-Adresse.");

    [Fact]
    public async Task Was_fehlt_wird_beim_Namen_genannt() =>
        (await FehlerAsync(new AmtAnlegen(Guid.CreateVersion7(), null, null, null, null))).ShouldBe(
        [
            "Bitte geben Sie den Namen des Amtes an.", "Bitte geben Sie einen kurzen Namen für Listen an.",
            "Bitte geben Sie ein Kürzel an.", "Bitte wählen Sie den Tag, ab dem es das Amt gibt."
        ]);

    private async Task<IEnumerable<string>> FehlerAsync(AmtAnlegen befehl) =>
        (await _pruefung.ValidateAsync(befehl, TestContext.Current.CancellationToken)).Errors.Select(f => f.ErrorMessage);
}
