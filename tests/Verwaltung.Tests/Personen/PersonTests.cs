using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Personen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Personen;

public sealed class PersonTests
{
    private static readonly DateOnly Heute = new(2026, 11, 23);
    private static readonly DateOnly Gestern = Heute.AddDays(-1);
    private static readonly DateOnly Frueher = Heute.AddDays(-100);
    private static readonly Guid Tiefbauamt = Guid.CreateVersion7();
    private static readonly Guid Bauamt = Guid.CreateVersion7();
    private static readonly Guid Ralf = Guid.CreateVersion7();
    private static readonly Guid Sabine = Guid.CreateVersion7();

    private readonly Person _person = Person.Anlegen(Guid.CreateVersion7(), "Petra Probe");

    [Fact]
    public void Eine_neue_Person_hat_keine_Rolle() => _person.Rollen.ShouldBeEmpty();

    [Fact]
    public void Eine_Rolle_gilt_ab_dem_Tag_an_dem_sie_gegeben_wird()
    {
        _person.Berechtigen([Rolle.Redaktion], [], Heute, Ralf);

        _person.Hat(Rolle.Redaktion, Gestern).ShouldBeFalse();
        _person.Hat(Rolle.Redaktion, Heute).ShouldBeTrue();
        _person.Hat(Rolle.Redaktion, Heute.AddYears(3)).ShouldBeTrue();
    }

    [Fact]
    public void Eine_genommene_Rolle_endet_gestern_und_bleibt_in_der_Geschichte()
    {
        _person.Berechtigen([Rolle.Redaktion], [], Frueher, Ralf);

        _person.Berechtigen([], [], Heute, Ralf);

        var rolle = _person.Rollen.ShouldHaveSingleItem();
        (rolle.Ab, rolle.Bis).ShouldBe((Frueher, Gestern));
        _person.Hat(Rolle.Redaktion, Gestern).ShouldBeTrue();
        _person.Hat(Rolle.Redaktion, Heute).ShouldBeFalse();
    }

    [Fact]
    public void Eine_erst_heute_gegebene_Rolle_verschwindet_ohne_Spur_weil_sie_nie_einen_Tag_galt()
    {
        _person.Berechtigen([Rolle.Redaktion], [], Heute, Ralf);

        _person.Berechtigen([], [], Heute, Ralf);

        _person.Rollen.ShouldBeEmpty();
    }

    [Fact]
    public void Eine_Rolle_die_bleibt_beginnt_nicht_neu()
    {
        _person.Berechtigen([Rolle.Redaktion], [], Frueher, Ralf);

        _person.Berechtigen([Rolle.Redaktion, Rolle.Stadtteilmanagement], [], Heute, Ralf);

        _person.Rollen.Select(r => (r.Rolle, r.Ab)).ShouldBe([(Rolle.Redaktion, Frueher), (Rolle.Stadtteilmanagement, Heute)]);
    }

    [Fact]
    public void Eine_Rolle_kann_nach_einer_Pause_wiederkommen()
    {
        _person.Berechtigen([Rolle.Redaktion], [], Frueher, Ralf);
        _person.Berechtigen([], [], Gestern, Ralf);

        _person.Berechtigen([Rolle.Redaktion], [], Heute, Ralf);

        _person.Rollen.Select(r => (r.Ab, r.Bis)).ShouldBe([(Frueher, Gestern.AddDays(-1)), (Heute, null)]);
        _person.Hat(Rolle.Redaktion, Gestern).ShouldBeFalse();
    }

    [Fact]
    public void Doppelt_genannte_Rollen_und_Aemter_zaehlen_einmal()
    {
        _person.Berechtigen([Rolle.Fachamt, Rolle.Fachamt], [Tiefbauamt, Tiefbauamt], Heute, Ralf);

        _person.Rollen.Count.ShouldBe(1);
        _person.Aemter.Count.ShouldBe(1);
    }

    [Fact]
    public void Die_Rolle_Fachamt_braucht_ein_Amt() =>
        Should.Throw<Regelverstoss>(() => _person.Berechtigen([Rolle.Fachamt], [], Heute, Ralf)).Message.ShouldBe("Die Rolle Fachamt braucht mindestens ein Amt.");

    [Fact]
    public void Ein_Amt_braucht_die_Rolle_Fachamt() =>
        Should.Throw<Regelverstoss>(() => _person.Berechtigen([Rolle.Redaktion], [Tiefbauamt], Heute, Ralf)).Message
            .ShouldBe("Ein Amt kann nur haben, wer die Rolle Fachamt hat.");

    [Theory]
    [InlineData(Rolle.Stadtteilmanagement)]
    [InlineData(Rolle.Lenkungsgruppe)]
    [InlineData(Rolle.Redaktion)]
    [InlineData(Rolle.Administration)]
    public void Die_Revision_hat_keine_weitere_Rolle(Rolle weitere) =>
        Should.Throw<Regelverstoss>(() => _person.Berechtigen([Rolle.Revision, weitere], [], Heute, Ralf)).Message
            .ShouldBe("Die Revision prüft die anderen und hat deshalb keine weitere Rolle.");

    [Fact]
    public void Ein_Regelverstoss_laesst_Rollen_und_Aemter_wie_sie_waren()
    {
        _person.Berechtigen([Rolle.Fachamt], [Tiefbauamt], Frueher, Ralf);

        Should.Throw<Regelverstoss>(() => _person.Berechtigen([Rolle.Revision, Rolle.Fachamt], [Bauamt], Heute, Ralf));

        _person.Rollen.ShouldHaveSingleItem().Bis.ShouldBeNull();
        _person.Aemter.ShouldHaveSingleItem().AmtId.ShouldBe(Tiefbauamt);
    }

    [Fact]
    public void Wechselt_das_Amt_bleibt_nur_das_neue()
    {
        _person.Berechtigen([Rolle.Fachamt], [Tiefbauamt], Frueher, Ralf);

        _person.Berechtigen([Rolle.Fachamt], [Bauamt], Heute, Ralf);

        _person.Aemter.ShouldHaveSingleItem().AmtId.ShouldBe(Bauamt);
        _person.Rollen.ShouldHaveSingleItem().Ab.ShouldBe(Frueher);
    }

    [Fact]
    public void Wer_alle_Rollen_verliert_verliert_auch_die_Aemter()
    {
        _person.Berechtigen([Rolle.Fachamt], [Tiefbauamt, Bauamt], Frueher, Ralf);

        _person.Berechtigen([], [], Heute, Ralf);

        _person.Aemter.ShouldBeEmpty();
        _person.Hat(Rolle.Fachamt, Heute).ShouldBeFalse();
    }

    [Fact]
    public void Jede_Rolle_und_jedes_Amt_behaelt_wer_sie_wann_gab()
    {
        _person.Berechtigen([Rolle.Fachamt], [Tiefbauamt], Frueher, Ralf);

        _person.Berechtigen([Rolle.Fachamt, Rolle.Redaktion], [Tiefbauamt, Bauamt], Heute, Sabine);

        _person.Rollen.Select(r => (r.Rolle, r.Ab, r.VergebenVon)).ShouldBe([(Rolle.Fachamt, Frueher, Ralf), (Rolle.Redaktion, Heute, Sabine)]);
        _person.Aemter.Select(a => (a.AmtId, a.Ab, a.VergebenVon)).ShouldBe([(Tiefbauamt, Frueher, Ralf), (Bauamt, Heute, Sabine)]);
    }
}
