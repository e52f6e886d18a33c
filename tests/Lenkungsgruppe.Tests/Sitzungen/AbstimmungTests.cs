using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests.Sitzungen;

public sealed class AbstimmungTests : IAsyncLifetime
{
    private static readonly int[] Alle = [0, 1, 2, 3, 4, 5, 6];

    private Runde _runde = default!;

    public async ValueTask InitializeAsync() => _runde = await Runde.OeffnenAsync();

    public ValueTask DisposeAsync() => _runde.DisposeAsync();

    [Fact]
    public async Task Drei_zu_drei_bei_einer_Enthaltung_wird_ein_unveraenderlicher_ablehnender_Beschluss()
    {
        var vorschlag = await _runde.Vorschlag();
        var sitzung = await _runde.Sitzung([vorschlag], Alle);
        var abstimmung = await _runde.Oeffne(sitzung);
        foreach (var i in Alle) await _runde.Stimmt(sitzung, abstimmung, i, i < 3 ? Stimmwahl.Ja : i < 6 ? Stimmwahl.Nein : Stimmwahl.Enthaltung);
        await _runde.Schliesse(sitzung, abstimmung);

        var beschluss = await _runde.Beschluss();
        beschluss.Nummer.ShouldBe("BES-2026-00001");
        beschluss.Ergebnis.ShouldBe(Beschlussergebnis.Abgelehnt);
        beschluss.Ergebnissatz.ShouldBe("3 Ja, 3 Nein, 1 Enthaltung: Bei Stimmengleichheit ist der Vorschlag abgelehnt (§ 31 KV M-V).");
        beschluss.Quorumsatz.ShouldBe("7 von 7 Stimmberechtigten anwesend, nötig sind mehr als die Hälfte, also 4: beschlussfähig.");
        beschluss.Beteiligte.Count(b => !b.Befangen).ShouldBe(7);
        beschluss.Beteiligte.ShouldAllBe(b => b.Wahl == null, "offen heißt nicht namentlich");
        (await _runde.Sende(_runde.Jana, new VorschlagAnsicht(vorschlag))).Vorschlag.Status.ShouldBe(VorschlagStatus.Abgelehnt);
        typeof(Beschluss).GetMethods().Where(m => m.DeclaringType == typeof(Beschluss) && !m.IsSpecialName && !m.IsStatic && m.IsPublic).ShouldBeEmpty("ein Beschluss hat keine ändernde Methode");
    }

    [Fact]
    public async Task Mit_Auflagen_beschlossen_traegt_der_Beschluss_die_Auflagen_und_die_Papierstimme()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], Alle);
        var abstimmung = await _runde.Oeffne(sitzung, art: Abstimmungsart.Namentlich, auflagen: [new Auflagenangabe { Text = "Bericht nach einem Jahr", FaelligAm = new DateOnly(2027, 12, 1) }, new Auflagenangabe()]);
        foreach (var i in (int[])[0, 1, 2, 3]) await _runde.Stimmt(sitzung, abstimmung, i, Stimmwahl.Ja);
        await _runde.Sende(_runde.Vorsitz, new PapierstimmeEintragen(sitzung, abstimmung, _runde.Mitglieder[4], Stimmwahl.Nein));
        await _runde.Schliesse(sitzung, abstimmung);

        var beschluss = await _runde.Beschluss();
        beschluss.Ergebnis.ShouldBe(Beschlussergebnis.MitAuflagen);
        beschluss.Auflagen.ShouldHaveSingleItem().FaelligAm.ShouldBe(new DateOnly(2027, 12, 1));
        beschluss.Beteiligte.Single(b => b.PersonId == _runde.Personen[4].Id).ShouldSatisfyAllConditions(b => b.AufPapier.ShouldBeTrue(), b => b.Wahl.ShouldBe(Stimmwahl.Nein));
    }

    [Fact]
    public async Task Zweimal_nach_Schluss_ohne_Sitz_und_abwesend_stimmt_niemand()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], 0, 1, 2, 3, 4);
        var abstimmung = await _runde.Oeffne(sitzung);
        await _runde.Stimmt(sitzung, abstimmung, 1, Stimmwahl.Ja);

        await Scheitert("Sie haben schon abgestimmt", () => _runde.Stimmt(sitzung, abstimmung, 1, Stimmwahl.Nein));
        await Scheitert("wer auf einem stimmberechtigten Sitz anwesend ist", () => _runde.Stimmt(sitzung, abstimmung, 5, Stimmwahl.Ja));
        await Scheitert("wer auf einem stimmberechtigten Sitz anwesend ist", () => _runde.Sende(_runde.Ersatz, new StimmeAbgeben(sitzung, abstimmung, Stimmwahl.Ja)));
        var fremde = await _runde.Buero.StelleEinAsync("Ohne Sitz", SharedKernel.Security.Rolle.Lenkungsgruppe);
        await Should.ThrowAsync<NichtGefunden>(() => _runde.Sende(fremde, new StimmeAbgeben(sitzung, abstimmung, Stimmwahl.Ja)));
        await _runde.Schliesse(sitzung, abstimmung);
        await Scheitert("kommt zu spät", () => _runde.Stimmt(sitzung, abstimmung, 2, Stimmwahl.Nein));

        (await _runde.Beschluss()).ShouldSatisfyAllConditions(b => (b.Ja, b.Nein, b.Enthaltungen).ShouldBe((1, 0, 0)));
    }

    [Fact]
    public async Task Die_Vertretung_stimmt_nur_solange_das_Mitglied_fehlt_und_je_Sitz_gibt_es_eine_Stimme()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], 0, 1, 2, 3);
        await _runde.Kommen(sitzung, _runde.Ersatzmitglied);
        var abstimmung = await _runde.Oeffne(sitzung);
        await _runde.Sende(_runde.Ersatz, new StimmeAbgeben(sitzung, abstimmung, Stimmwahl.Ja));
        await _runde.Kommen(sitzung, _runde.Mitglieder[6]);

        await Scheitert("schon abgestimmt", () => _runde.Stimmt(sitzung, abstimmung, 6, Stimmwahl.Nein));
        await _runde.Schliesse(sitzung, abstimmung);
        (await _runde.Beschluss()).Ja.ShouldBe(1);
    }

    [Fact]
    public async Task Ohne_Mehrheit_der_Stimmberechtigten_oeffnet_sich_keine_Abstimmung_und_Befangene_zaehlen_nicht_mit()
    {
        var vorschlag = await _runde.Vorschlag();
        var sitzung = await _runde.Sitzung([vorschlag], 0, 1, 2);
        await Scheitert("nicht beschlussfähig", () => _runde.Oeffne(sitzung));

        // Sind zwei Abwesende befangen, sind drei von fünf genug.
        foreach (var i in (int[])[5, 6]) await _runde.Sende(_runde.Personen[i], new BefangenheitKlaeren(vorschlag, true, "Vorstand"));
        var abstimmung = await _runde.Oeffne(sitzung);
        foreach (var i in (int[])[0, 1, 2]) await _runde.Stimmt(sitzung, abstimmung, i, Stimmwahl.Ja);
        await _runde.Schliesse(sitzung, abstimmung);
        (await _runde.Beschluss()).Quorumsatz.ShouldStartWith("3 von 5 Stimmberechtigten anwesend");
    }

    [Fact]
    public async Task Geheim_steht_nirgends_wie_jemand_stimmte()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], Alle);
        var abstimmung = await _runde.Oeffne(sitzung, art: Abstimmungsart.Geheim);
        foreach (var i in Alle) await _runde.Stimmt(sitzung, abstimmung, i, i < 5 ? Stimmwahl.Ja : Stimmwahl.Enthaltung);
        await _runde.Schliesse(sitzung, abstimmung);

        (await _runde.Daten(db => db.Stimmen.AsNoTracking().ToListAsync())).ShouldAllBe(s => s.Wahl == null);
        var eintraege = await _runde.Daten(db => db.Audit.AsNoTracking().Where(e => e.ObjektId == abstimmung && e.Aktion == nameof(StimmeAbgeben)).ToListAsync());
        eintraege.Count.ShouldBe(7);
        eintraege.ShouldAllBe(e => !e.Aenderungen.Contains("Ja") && !e.Aenderungen.Contains("Enthaltung"));
        var beschluss = await _runde.Beschluss();
        (beschluss.Ja, beschluss.Enthaltungen).ShouldBe((5, 2));
        beschluss.Beteiligte.ShouldAllBe(b => b.Wahl == null);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sieben_Mitglieder_zugleich_gehen_alle_durch_und_keines_zweimal(bool geheim)
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], Alle);
        var abstimmung = await _runde.Oeffne(sitzung, art: geheim ? Abstimmungsart.Geheim : null);
        var versuche = await Task.WhenAll(Alle.Concat(Alle).Select(i => Task.Run(async () =>
        {
            try { await _runde.Stimmt(sitzung, abstimmung, i, Stimmwahl.Ja); return true; }
            catch (Regelverstoss) { return false; }
        })));
        versuche.Count(v => v).ShouldBe(7);
        await _runde.Schliesse(sitzung, abstimmung);
        (await _runde.Beschluss()).Ja.ShouldBe(7);
    }

    [Fact]
    public async Task Was_beim_Schliessen_eingeht_zaehlt_ganz_oder_gar_nicht()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], Alle);
        var abstimmung = await _runde.Oeffne(sitzung);
        var stimmen = Alle.Select(i => Task.Run(async () =>
        {
            try { await _runde.Stimmt(sitzung, abstimmung, i, Stimmwahl.Ja); return 1; }
            catch (Regelverstoss) { return 0; }
        })).ToList();
        var schluss = Task.Run(() => _runde.Schliesse(sitzung, abstimmung));
        var angenommen = (await Task.WhenAll(stimmen)).Sum();
        await schluss;
        (await _runde.Beschluss()).Ja.ShouldBe(angenommen);
    }

    [Fact]
    public async Task Der_Wortlaut_steht_mit_dem_Oeffnen_fest_und_nach_der_Ruecknahme_gibt_es_keinen_Beschluss()
    {
        var vorschlag = await _runde.Vorschlag();
        var sitzung = await _runde.Sitzung([vorschlag], Alle);
        var abstimmung = await _runde.Oeffne(sitzung);
        var akte = await _runde.Sende(_runde.Jana, new VorschlagAnsicht(vorschlag));
        await Scheitert("der Wortlaut steht fest", () => _runde.Sende(_runde.Jana, new VorschlagBearbeiten(vorschlag, akte.Version, "Neu", Vorschlagsart.Neu, "x", null, "schmarl", null, null, null, null, "Anders")));

        await _runde.Sende(_runde.Jana, new VorschlagZurueckziehen(vorschlag, akte.Version, "Träger verzichtet"));
        await Scheitert("inzwischen zurückgezogen", () => _runde.Schliesse(sitzung, abstimmung));
        await _runde.Sende(_runde.Vorsitz, new AbstimmungAbbrechen(sitzung, abstimmung, "zurückgezogen"));
        (await _runde.Akte(sitzung)).Punkte[0].Ergebnis.ShouldBe("Ohne Beschluss: zurückgezogen.");
        (await _runde.Daten(db => db.Beschluesse.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Die_Niederschrift_nennt_Wortlaut_Stimmen_Befangene_Anwesende_und_Quorum_und_bleibt_nach_der_Freigabe()
    {
        var vorschlag = await _runde.Vorschlag();
        await _runde.Sende(_runde.Personen[6], new BefangenheitKlaeren(vorschlag, true, "Vorstand im Gartenverein"));
        var sitzung = await _runde.Sitzung([vorschlag], Alle);
        var abstimmung = await _runde.Oeffne(sitzung);
        await Scheitert("Wer befangen ist, stimmt nicht mit", () => _runde.Stimmt(sitzung, abstimmung, 6, Stimmwahl.Ja));
        for (var i = 0; i < 6; i++) await _runde.Stimmt(sitzung, abstimmung, i, Stimmwahl.Ja);
        await _runde.Schliesse(sitzung, abstimmung);
        await _runde.Sende(_runde.Vorsitz, new SitzungSchliessen(sitzung, (await _runde.Akte(sitzung)).Version));
        await _runde.Sende(_runde.Jana, new NiederschriftEntwerfen(sitzung, (await _runde.Akte(sitzung)).Version));

        var text = (await _runde.Akte(sitzung)).Niederschrift!.Text;
        foreach (var teil in (string[])["Der Garten wird befürwortet.", "6 Ja, 0 Nein, 0 Enthaltungen", "Mitglied 6 – Vorstand im Gartenverein", "Mitglied 3, Sitz 3", "6 von 6 Stimmberechtigten anwesend", "BES-2026-00001"]) text.ShouldContain(teil);

        await _runde.Sende(_runde.Vorsitz, new NiederschriftFreigeben(sitzung, 1));
        await Scheitert("freigegeben und bleibt", () => _runde.Sende(_runde.Jana, new NiederschriftBearbeiten(sitzung, 2, "anders")));
        await _runde.Sende(_runde.Jana, new NiederschriftEntwerfen(sitzung, (await _runde.Akte(sitzung)).Version));
        (await _runde.Akte(sitzung)).Niederschrift!.Fassung.ShouldBe(2);
    }

    [Fact]
    public async Task Leiten_kann_nur_der_Vorsitz()
    {
        var sitzung = await _runde.Sitzung([await _runde.Vorschlag()], Alle);
        var akte = await _runde.Akte(sitzung);
        await Scheitert("nur der Vorsitz", () => _runde.Sende(_runde.Personen[3], new AbstimmungOeffnen(sitzung, akte.Version, Guid.CreateVersion7(), akte.Punkte[0].Id, null, null, null)));
        await _runde.Sende(_runde.Personen[1], new AbstimmungOeffnen(sitzung, akte.Version, Guid.CreateVersion7(), akte.Punkte[0].Id, null, null, null));
    }

    private static async Task Scheitert(string satz, Func<Task> tun) => (await Should.ThrowAsync<Regelverstoss>(tun)).Message.ShouldContain(satz);
}
