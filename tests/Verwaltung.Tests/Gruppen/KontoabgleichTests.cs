using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gruppen;
using Xunit;
using Stadtteilmanagement.Verwaltung.Personen;

namespace Stadtteilmanagement.Verwaltung.Tests.Gruppen;

public sealed class KontoabgleichTests : IAsyncLifetime
{
    private Buero _buero = null!;

    public async ValueTask InitializeAsync() => _buero = await Buero.OeffnenAsync();

    public ValueTask DisposeAsync() => _buero.DisposeAsync();

    [Fact]
    public async Task Mehrere_Gruppen_geben_zusammen_alle_Rollen_und_Aemter()
    {
        await ZuordnenAsync("a", Rolle.Fachamt, "tiefbau");
        await ZuordnenAsync("b", Rolle.Fachamt, "stadtgruen");
        await ZuordnenAsync("b", Rolle.Redaktion);

        var person = await PersonAsync(await AbgleichenAsync("A", "b", "unbekannt"));

        person.Rollen.ShouldBe([Rolle.Fachamt, Rolle.Redaktion], ignoreOrder: true);
        person.Aemter.ShouldBe([(await _buero.AmtAsync("tiefbau")).Id, (await _buero.AmtAsync("stadtgruen")).Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Wer_eine_Gruppe_verliert_verliert_nur_deren_Rolle_und_Amt()
    {
        await ZuordnenAsync("a", Rolle.Fachamt, "tiefbau");
        await ZuordnenAsync("b", Rolle.Redaktion);
        await AbgleichenAsync("a", "b");
        _buero.VergehenTage(3);

        var person = await PersonAsync(await AbgleichenAsync("b"));

        person.Rollen.ShouldBe([Rolle.Redaktion]);
        person.Aemter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ohne_jede_Gruppe_enden_auch_von_Hand_gegebene_Rollen_und_die_Geschichte_bleibt()
    {
        await ZuordnenAsync("b", Rolle.Redaktion);
        var id = (await AbgleichenAsync("b"))!.Value;
        await BearbeitenAsync(id, [Rolle.Redaktion, Rolle.Lenkungsgruppe]);
        (await PersonAsync(id)).Rollen.Count.ShouldBe(2);
        _buero.VergehenTage(1);

        (await AbgleichenAsync("fremd")).ShouldBeNull();

        (await PersonAsync(id)).Rollen.ShouldBeEmpty();
        (await _buero.Sende(Administration, new PersonAnsicht(id))).Rollen.Select(r => (r.Rolle, r.Gilt)).ShouldBe([(Rolle.Lenkungsgruppe, false), (Rolle.Redaktion, false)], ignoreOrder: true);
    }

    [Fact]
    public async Task Ein_von_Hand_gegebenes_Recht_bleibt_beim_Abgleich_und_eines_aus_der_Gruppe_laesst_sich_nicht_wegnehmen()
    {
        await ZuordnenAsync("b", Rolle.Redaktion);
        var id = (await AbgleichenAsync("b"))!.Value;
        await BearbeitenAsync(id, [Rolle.Redaktion, Rolle.Lenkungsgruppe]);

        await AbgleichenAsync("b");

        (await PersonAsync(id)).Rollen.ShouldBe([Rolle.Redaktion, Rolle.Lenkungsgruppe], ignoreOrder: true);
        (await Should.ThrowAsync<Regelverstoss>(() => BearbeitenAsync(id, [Rolle.Lenkungsgruppe]))).Message.ShouldStartWith("Die Rolle Redaktion kommt aus einer Gruppe");
    }

    [Fact]
    public async Task Die_Revision_gilt_allein_auch_wenn_die_Gruppen_mehr_sagen()
    {
        await ZuordnenAsync("a", Rolle.Fachamt, "tiefbau");
        await ZuordnenAsync("r", Rolle.Revision);
        await AbgleichenAsync("a");

        var person = await PersonAsync(await AbgleichenAsync("a", "r"));

        person.Rollen.ShouldBe([Rolle.Revision]);
        person.Aemter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unveraendertes_hinterlaesst_keinen_Eintrag_im_Pruefprotokoll()
    {
        await ZuordnenAsync("b", Rolle.Redaktion);
        var id = (await AbgleichenAsync("b"))!.Value;

        await AbgleichenAsync("b");

        (await _buero.Sende(Administration, new PersonAnsicht(id))).Verlauf.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Zwei_erste_Anmeldungen_zugleich_legen_eine_Person_an()
    {
        await ZuordnenAsync("b", Rolle.Redaktion);

        var ids = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => AbgleichenAsync("b")));

        ids.Distinct().ShouldHaveSingleItem();
        (await _buero.StammdatenAsync()).Personen.Count(p => p.Name == "Svenja Stadt").ShouldBe(1);
    }

    [Fact]
    public async Task Dieselbe_Kennung_bei_einem_anderen_Anbieter_ist_eine_andere_Person()
    {
        await ZuordnenAsync("b", Rolle.Redaktion);

        (await AbgleichenAsync("b")).ShouldNotBe(await AbgleichenAsync(new Stadtkonto("https://anderer.example", "svenja", "Svenja Anders", null, ["b"])));
    }

    [Fact]
    public async Task Die_letzte_Gruppe_der_Administration_laesst_sich_nicht_aufheben()
    {
        await _buero.Mit<IKontoabgleich, bool>(async a =>
        {
            await a.ErsteAdministrationAsync("admins", CancellationToken.None);
            await a.ErsteAdministrationAsync("andere", CancellationToken.None);
            return true;
        });
        var gruppe = (await _buero.Sende(Administration, new AlleGruppen(Rolle.Administration))).Eintraege.ShouldHaveSingleItem();
        gruppe.Gruppe.ShouldBe("admins");

        await Should.ThrowAsync<Regelverstoss>(() => _buero.Sende(Administration, new GruppeAufheben(gruppe.Id, gruppe.Version)));
        await ZuordnenAsync("weitere", Rolle.Administration);
        await _buero.Sende(Administration, new GruppeAufheben(gruppe.Id, gruppe.Version));

        (await _buero.Sende(Administration, new AlleGruppen(Rolle.Administration))).Eintraege.ShouldHaveSingleItem().Gruppe.ShouldBe("weitere");
    }

    [Theory]
    [InlineData(Rolle.Fachamt, null, "Die Rolle Fachamt braucht ein Amt.")]
    [InlineData(Rolle.Redaktion, "tiefbau", "Ein Amt gehört nur zur Rolle Fachamt.")]
    public async Task Amt_und_Rolle_muessen_zusammenpassen(Rolle rolle, string? amt, string satz)
    {
        (await Should.ThrowAsync<Regelverstoss>(() => ZuordnenAsync("g", rolle, amt))).Message.ShouldBe(satz);
    }

    [Fact]
    public async Task Zuordnen_verlangt_eine_frische_Anmeldung_und_jede_Zuordnung_gibt_es_nur_einmal()
    {
        var laengst = Administration with { BestaetigtBis = _buero.Uhr.Zeit.UtcDateTime.AddSeconds(-1) };

        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => _buero.Sende(laengst, new GruppeZuordnen(Guid.CreateVersion7(), "g", Rolle.Redaktion, null)));
        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => _buero.Sende(laengst with { BestaetigtBis = null }, new GruppeZuordnen(Guid.CreateVersion7(), "g", Rolle.Redaktion, null)));
        await ZuordnenAsync("g", Rolle.Redaktion);
        (await Should.ThrowAsync<Regelverstoss>(() => ZuordnenAsync("g", Rolle.Redaktion))).Message.ShouldBe("Diese Gruppe hat diese Rolle schon.");
    }

    private AngemeldetePerson Administration => _buero.Personal.Administration with { BestaetigtBis = DateTime.MaxValue };

    private async Task ZuordnenAsync(string gruppe, Rolle rolle, string? amt = null) => await _buero.Sende(
        Administration, new GruppeZuordnen(Guid.CreateVersion7(), gruppe, rolle, amt is null ? null : (await _buero.AmtAsync(amt)).Id));

    private Task<Guid?> AbgleichenAsync(params string[] gruppen) => AbgleichenAsync(new Stadtkonto("https://stadt.example", "svenja", "Svenja Stadt", "svenja@stadt.example", gruppen));

    private Task<Guid?> AbgleichenAsync(Stadtkonto konto) => _buero.Mit<IKontoabgleich, Guid?>(a => a.AbgleichenAsync(konto, CancellationToken.None));

    private async Task<PersonEintrag> PersonAsync(Guid? id) => (await _buero.StammdatenAsync()).Person(id!.Value)!;

    private async Task BearbeitenAsync(Guid id, Rolle[] rollen)
    {
        var akte = await _buero.Sende(Administration, new PersonAnsicht(id));
        await _buero.Sende(Administration, new PersonBearbeiten(id, akte.Version, akte.Name, akte.Funktion, akte.EMail, rollen, []));
    }
}
