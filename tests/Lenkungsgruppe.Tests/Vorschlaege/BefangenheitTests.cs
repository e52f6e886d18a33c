using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests.Vorschlaege;

public sealed class BefangenheitTests : IAsyncLifetime
{
    private Runde _runde = default!;

    public async ValueTask InitializeAsync() => _runde = await Runde.OeffnenAsync();

    public ValueTask DisposeAsync() => _runde.DisposeAsync();

    [Fact]
    public async Task Aus_einer_Beziehung_zum_Traeger_wird_ein_Hinweis_und_bis_zur_Klaerung_bleibt_alles_Interne_verschlossen()
    {
        _runde.Organisationen.Beziehungen.Add(new Organisationsbeziehung(_runde.Personen[2].Id, "Vorstand", _runde.Buero.Heute.AddDays(-50), null));
        _runde.Organisationen.Beziehungen.Add(new Organisationsbeziehung(_runde.Personen[3].Id, "Vorstand", _runde.Buero.Heute.AddDays(-90), _runde.Buero.Heute.AddDays(-10)));
        var vorschlag = await _runde.Vorschlag(mitTraeger: true);
        await Bewerte(1, vorschlag);

        var akte = await _runde.Sende(_runde.Personen[2], new VorschlagAnsicht(vorschlag));
        akte.EigeneBefangenheit.ShouldNotBeNull().Status.ShouldBe(BefangenheitStatus.Vorgeschlagen);
        akte.EigeneBefangenheit!.Anlass.ShouldBe("Vorstand bei Gartenverein e. V. seit 05.10.2026");
        akte.DarfIntern.ShouldBeFalse();
        akte.Bewertungen.ShouldBeEmpty();
        akte.Verlauf.ShouldNotContain(v => v.Aktion == "Bewertung abgegeben");
        await Should.ThrowAsync<Regelverstoss>(() => Bewerte(2, vorschlag));
        await Should.ThrowAsync<NichtGefunden>(() => _runde.Sende(_runde.Personen[2], new Vorgangsdateien("vorschlaege-intern", akte.Vorschlag.InterneAkteId)));
        (await _runde.Sende(_runde.Personen[3], new VorschlagAnsicht(vorschlag))).EigeneBefangenheit.ShouldBeNull("die Beziehung ist vorbei");

        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Sende(_runde.Personen[2], new BefangenheitKlaeren(vorschlag, false, null)))).Message.ShouldContain("Begründen Sie");
        await _runde.Sende(_runde.Personen[2], new BefangenheitKlaeren(vorschlag, false, "Der Vorstand ist mit dem Vorhaben nicht befasst."));
        await Bewerte(2, vorschlag);
        (await _runde.Sende(_runde.Personen[2], new VorschlagAnsicht(vorschlag))).Bewertungen.Count.ShouldBe(2);
        await _runde.Sende(_runde.Personen[2], new Vorgangsdateien("vorschlaege-intern", akte.Vorschlag.InterneAkteId));
    }

    [Fact]
    public async Task Wer_befangen_ist_sieht_den_Vorschlag_nicht_im_Vergleich_und_nicht_unter_zu_pruefen()
    {
        var vorschlag = await _runde.Vorschlag();
        (await _runde.Sende(_runde.Personen[2], new AlleVorschlaege(ZuPruefen: true))).Anzahl.ShouldBe(1);
        await Bewerte(2, vorschlag);
        (await _runde.Sende(_runde.Personen[2], new Bewertungsvergleich())).ShouldHaveSingleItem().Zeilen.Count.ShouldBe(1);

        await _runde.Sende(_runde.Personen[2], new BefangenheitKlaeren(vorschlag, true, "Mitglied im Verein"));

        (await _runde.Sende(_runde.Personen[2], new AlleVorschlaege(ZuPruefen: true))).Anzahl.ShouldBe(0);
        (await _runde.Sende(_runde.Personen[2], new Bewertungsvergleich())).ShouldBeEmpty();
        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Sende(_runde.Personen[2], new BefangenheitKlaeren(vorschlag, false, "doch nicht")))).Message.ShouldContain("entscheidet der Vorsitz");
        await _runde.Sende(_runde.Vorsitz, new BefangenheitEntscheiden(vorschlag, _runde.Personen[2].Id, false, "Nur förderndes Mitglied"));
        (await _runde.Sende(_runde.Personen[2], new VorschlagAnsicht(vorschlag))).DarfIntern.ShouldBeTrue();
    }

    [Fact]
    public async Task Ungeklaert_oeffnet_sich_keine_Abstimmung()
    {
        _runde.Organisationen.Beziehungen.Add(new Organisationsbeziehung(_runde.Personen[2].Id, "angestellt", null, null));
        var vorschlag = await _runde.Vorschlag(mitTraeger: true);
        var sitzung = await _runde.Sitzung([vorschlag], 0, 1, 2, 3, 4, 5);
        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Oeffne(sitzung))).Message.ShouldContain("noch nicht geklärt");
        await _runde.Sende(_runde.Vorsitz, new BefangenheitEntscheiden(vorschlag, _runde.Personen[2].Id, true, "angestellt beim Träger"));
        await _runde.Oeffne(sitzung);
        (await _runde.Akte(sitzung)).Laufende!.Stimmberechtigte.ShouldBe(5);
    }

    [Fact]
    public async Task Ein_Antrag_wird_einmal_zum_Vorschlag_und_die_Befangenheit_wirkt_beim_selben_Faden_fort()
    {
        var erster = Antrag();
        await Melde(erster);
        await Melde(erster);
        var vorschlag = await _runde.Daten(db => db.Vorschlaege.AsNoTracking().SingleAsync());
        vorschlag.Beschlussvorschlag.ShouldContain("FOE-2026-00001");
        await _runde.Sende(_runde.Personen[2], new BefangenheitKlaeren(vorschlag.Id, true, "Vorstand"));

        await Melde(Antrag(erster.FadenId));

        var zweiter = await _runde.Daten(db => db.Vorschlaege.AsNoTracking().SingleAsync(v => v.Id != vorschlag.Id));
        var akte = await _runde.Sende(_runde.Personen[2], new VorschlagAnsicht(zweiter.Id));
        akte.EigeneBefangenheit.ShouldNotBeNull().Status.ShouldBe(BefangenheitStatus.Bestaetigt);
        akte.EigeneBefangenheit!.Anlass.ShouldBe($"befangen schon bei {vorschlag.Nummer}");
    }

    [Fact]
    public async Task Ein_erneut_vorgelegter_Antrag_wird_genau_ein_neuer_Vorschlag_auch_bei_doppelter_und_verspaeteter_Meldung()
    {
        var antrag = Antrag();
        await Melde(antrag);
        var erster = await _runde.Daten(db => db.Vorschlaege.AsNoTracking().SingleAsync());
        await _runde.Sende(_runde.Jana, new VorschlagZurueckziehen(erster.Id, erster.Version, "Der Träger rechnet nach."));
        foreach (var vorlage in (int[])[2, 2, 1, 2]) await Melde(antrag with { Vorlage = vorlage });

        var vorschlaege = await _runde.Daten(db => db.Vorschlaege.AsNoTracking().OrderBy(v => v.Nummer).ToListAsync());
        vorschlaege.Select(v => v.Status).ShouldBe([VorschlagStatus.Zurueckgezogen, VorschlagStatus.Eingereicht]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Die_Ruecknahme_gilt_auch_wenn_sie_zuerst_ankommt(bool zuerst)
    {
        var antrag = Antrag();
        var ruecknahme = new FoerderantragZurueckgezogen(antrag.FoerderantragId, antrag.Nummer);
        if (zuerst) await Melde(ruecknahme);
        await Melde(antrag);
        if (!zuerst) await Melde(ruecknahme);
        await Melde(ruecknahme);

        var vorschlaege = await _runde.Daten(db => db.Vorschlaege.AsNoTracking().ToListAsync());
        if (zuerst) vorschlaege.ShouldBeEmpty();
        else vorschlaege.ShouldHaveSingleItem().Status.ShouldBe(VorschlagStatus.Zurueckgezogen);
    }

    [Fact]
    public async Task Fremde_Bewertungen_sieht_man_erst_nach_der_eigenen_und_nicht_beurteilbar_zaehlt_nicht()
    {
        var vorschlag = await _runde.Vorschlag();
        await Bewerte(1, vorschlag, 5, null);
        await Bewerte(2, vorschlag, 3, null);

        var vorher = await _runde.Sende(_runde.Personen[3], new VorschlagAnsicht(vorschlag));
        (vorher.Bewertungen.Count, vorher.BewertungenVerdeckt, vorher.Gesamt).ShouldBe((0, true, null));
        vorher.Fehlende.Count.ShouldBe(5);
        await Bewerte(3, vorschlag, 4, 1);

        var nachher = await _runde.Sende(_runde.Personen[3], new VorschlagAnsicht(vorschlag));
        nachher.Bewertungen.Count.ShouldBe(3);
        nachher.Kriterien[0].Schnitt.ShouldBe(4m);
        nachher.Kriterien[1].Schnitt.ShouldBe(1m);
        nachher.Kriterien[2].Schnitt.ShouldBeNull();
        nachher.Gesamt.ShouldBe(2.5m, "beide Kriterien haben Gewicht 3");
    }

    [Fact]
    public async Task Ein_Sitz_hat_am_selben_Tag_nur_ein_stimmberechtigtes_Mitglied()
    {
        var person = await _runde.Buero.StelleEinAsync("Neu", Rolle.Lenkungsgruppe);
        var neu = new MitgliedAufnehmen(Guid.CreateVersion7(), person.Id, "sitz 3", true, null, Mitgliedsfunktion.Mitglied, _runde.Buero.Heute.AddDays(10), null);
        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Sende(_runde.Jana, neu))).Message.ShouldContain("schon mit einem stimmberechtigten Mitglied besetzt");
        await _runde.Sende(_runde.Jana, new MitgliedschaftBeenden(_runde.Mitglieder[3], _runde.Buero.Heute.AddDays(9), null));
        await _runde.Sende(_runde.Jana, neu);
    }

    [Fact]
    public async Task Die_Ladungsfrist_ist_eine_Schranke()
    {
        var (id, tag) = (Guid.CreateVersion7(), _runde.Buero.Heute.AddDays(6));
        await _runde.Sende(_runde.Jana, new SitzungPlanen(id, tag.ToDateTime(new TimeOnly(11, 0)), tag.ToDateTime(new TimeOnly(12, 0)), "Haus 12"));
        await _runde.Sende(_runde.Jana, new PunktAufnehmen(id, 1, Guid.CreateVersion7(), null, "Bericht"));
        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Sende(_runde.Jana, new SitzungEinladen(id, 2)))).Message.ShouldContain("Die Ladungsfrist beträgt 7 Tage");
    }

    private static FoerderantragFormalGeprueft Antrag(Guid? faden = null) => new(Guid.CreateVersion7(), faden ?? Guid.CreateVersion7(), null, "FOE-2026-00001", "Garten", "Hochbeete", null, "schmarl", 1, FesteOrganisationen.Verein, "Gartenverein e. V.",
        new Geldbetrag(2000), new Geldbetrag(1500), "Kleinprojektfonds 2026");

    private async Task Melde<T>(T ereignis) where T : IIntegrationEvent
    {
        await using var bereich = _runde.Buero.Als(AngemeldetePerson.System);
        var reaktion = typeof(LenkungsgruppeModule).Assembly.GetTypes().Single(t => t.IsAssignableTo(typeof(IReaktionAuf<T>)));
        await ((IReaktionAuf<T>)bereich.ServiceProvider.GetRequiredService(reaktion)).Handle(ereignis, CancellationToken.None);
    }

    private async Task Bewerte(int wer, Guid vorschlag, params int?[] punkte)
    {
        var kriterien = (await _runde.Sende(_runde.Jana, new GremiumAnsicht())).Kriterien;
        await _runde.Sende(_runde.Personen[wer], new VorschlagBewerten(vorschlag, [.. punkte.Select((p, i) => new Notenangabe { KriteriumId = kriterien[i].Id, Punkte = p })], Empfehlung.Zustimmen, null));
    }
}
