using Shouldly;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Personen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Personen;

public sealed class PersonAnlegenTests
{
    private static readonly AmtEintrag Tiefbauamt = new(Guid.CreateVersion7(), "tiefbau", "Tiefbauamt", "Tiefbau", null, null, [], Gueltig: true);
    private static readonly PersonAnlegen Gueltig = new(Guid.CreateVersion7(), "Petra Probe", "Sachgebiet Wege", "petra.probe@example.org", [Rolle.Fachamt], [Tiefbauamt.Id]);

    private readonly PersonAnlegenValidator _pruefung = new(new FestesVerzeichnis(Tiefbauamt));

    [Fact]
    public async Task Vollstaendige_Angaben_gehen_durch() => (await FehlerAsync(Gueltig)).ShouldBeEmpty();

    [Fact]
    public async Task Es_genuegt_der_Name() => (await FehlerAsync(new PersonAnlegen(Guid.CreateVersion7(), "Petra Probe", null, null, null, null))).ShouldBeEmpty();

    [Fact]
    public async Task Ohne_Namen_geht_es_nicht() => (await FehlerAsync(Gueltig with { Name = " " })).ShouldBe(["Bitte geben Sie einen Namen an."]);

    [Fact]
    public async Task Ein_erfundenes_Amt_wird_abgewiesen() =>
        (await FehlerAsync(Gueltig with { Aemter = [Tiefbauamt.Id, Guid.CreateVersion7()] })).ShouldBe(["Dieses Amt gibt es nicht. Bitte wählen Sie aus der Liste."]);

    [Fact]
    public async Task Eine_erfundene_Rolle_wird_abgewiesen() =>
        (await FehlerAsync(Gueltig with { Rollen = [(Rolle)99] })).ShouldBe(["Diese Rolle gibt es nicht. Bitte wählen Sie aus der Liste."]);

    [Fact]
    public async Task Die_E_Mail_Adresse_wird_geprueft() =>
        (await FehlerAsync(Gueltig with { EMail = "petra.probe" })).ShouldHaveSingleItem().ShouldStartWith("Das ist keine gültige E-Mail-Adresse.");

    private async Task<IEnumerable<string>> FehlerAsync(PersonAnlegen befehl) =>
        (await _pruefung.ValidateAsync(befehl, TestContext.Current.CancellationToken)).Errors.Select(f => f.ErrorMessage);
}
