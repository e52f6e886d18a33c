using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.MeinTag;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Gaeste;

public sealed class EinladungTests
{
    [Fact]
    public async Task Erst_mit_der_Annahme_beginnt_der_Zugang()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();
        (await gast.HatZugangAsync()).ShouldBeFalse();

        var ergebnis = await gast.AnnehmenAsync(code);

        ergebnis.Codes.Distinct().Count().ShouldBe(10);
        (await buero.StammdatenAsync()).Person(gast.Id)!.Rollen.ShouldBe([Rolle.Lenkungsgruppe]);
        (await gast.AkteAsync()).Stand.ShouldBe(Gaststand.MitZugang);
    }

    [Fact]
    public async Task Der_Link_gilt_nur_einmal()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();
        await gast.AnnehmenAsync(code);

        (await Should.ThrowAsync<Regelverstoss>(() => gast.AnnehmenAsync(code, "ein anderes langes Geheimwort"))).Message.ShouldBe(Einmallink.GiltNicht);
        (await buero.Sende(AngemeldetePerson.Niemand, new Zugangslink(code))).ShouldBeNull();
    }

    [Fact]
    public async Task Ansehen_verbraucht_den_Link_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();

        for (var i = 0; i < 3; i++) (await buero.Sende(AngemeldetePerson.Niemand, new Zugangslink(code)))!.Name.ShouldBe("Erna Gast");

        (await gast.AnnehmenAsync(code)).PersonId.ShouldBe(gast.Id);
    }

    [Fact]
    public async Task Von_zwei_gleichzeitigen_Annahmen_gelingt_eine()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();

        var versuche = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(async () =>
        {
            try { return (await gast.AnnehmenAsync(code, $"lila Giraffe am Fahrstuhl {i}")).Codes.Count; }
            catch (Regelverstoss verstoss) { verstoss.Message.ShouldBe(Einmallink.GiltNicht); return 0; }
        })));

        versuche.Order().ShouldBe([0, 0, 0, 10]);
        (await buero.Mit<VerwaltungContext, int>(db => db.Gastanmeldungen.SelectMany(a => a.Codes).CountAsync())).ShouldBe(10);
    }

    [Fact]
    public async Task Der_Link_gilt_sieben_Tage_und_keine_Minute_laenger()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();

        buero.VergehenTage(7);
        (await buero.Sende(AngemeldetePerson.Niemand, new Zugangslink(code))).ShouldNotBeNull();
        buero.Vergehen(TimeSpan.FromMinutes(1));

        (await buero.Sende(AngemeldetePerson.Niemand, new Zugangslink(code))).ShouldBeNull();
        (await Should.ThrowAsync<Regelverstoss>(() => gast.AnnehmenAsync(code))).Message.ShouldBe(Einmallink.GiltNicht);
        (await gast.AkteAsync()).Stand.ShouldBe(Gaststand.EinladungAbgelaufen);
    }

    [Fact]
    public async Task Eine_erneuerte_Einladung_ersetzt_den_alten_Link()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var alt = await gast.EinladenAsync();

        var neu = await buero.Sende(gast.Einladende, new EinladungErneuern(gast.Id, 1));

        await Should.ThrowAsync<Regelverstoss>(() => gast.AnnehmenAsync(alt));
        (await gast.AnnehmenAsync(neu)).PersonId.ShouldBe(gast.Id);
    }

    [Fact]
    public async Task Der_Code_steht_nirgends_in_der_Datenbank()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();
        var ergebnis = await gast.AnnehmenAsync(await buero.Sende(gast.Einladende, new EinladungErneuern(gast.Id, 1)));

        var protokoll = await buero.Mit<VerwaltungContext, List<string>>(db => db.Audit.Where(a => a.ObjektId == gast.Id).Select(a => a.Aenderungen).ToListAsync());
        protokoll.ShouldAllBe(p => !p.Contains(code) && !p.Contains("rna") && !p.Contains(Gastprobe.Kennwort));
        var anmeldung = await buero.Mit<VerwaltungContext, Gastanmeldung>(db => db.Gastanmeldungen.AsNoTracking().SingleAsync());
        anmeldung.Appschluessel!.ShouldNotContain(gast.Appschluessel);
        anmeldung.Codes.ShouldAllBe(c => !ergebnis.Codes.Contains(c.Pruefwert));
    }

    [Fact]
    public async Task Die_Annahme_steht_als_Handlung_des_Gastes_im_Verlauf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        var verlauf = (await gast.AkteAsync()).Verlauf;

        verlauf[0].Aktion.ShouldBe("Einladung angenommen");
        verlauf[0].Person.ShouldBe("Erna Gast");
        verlauf.ShouldContain(v => v.Aktion == "Gast eingeladen" && v.Person == "Jana Probe");
    }

    [Fact]
    public async Task Ein_schwaches_Kennwort_verbraucht_den_Link_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        var code = await gast.EinladenAsync();

        var fehler = await Should.ThrowAsync<FluentValidation.ValidationException>(() => gast.AnnehmenAsync(code, "Erna.Gast2026!!"));
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(AngemeldetePerson.Niemand, gast.Annahme(code) with { Appcode = "000000" }));

        fehler.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Kennwort");
        (await gast.AnnehmenAsync(code)).Codes.Count.ShouldBe(10);
    }

    [Fact]
    public async Task Zu_einer_Adresse_gibt_es_ein_Gastkonto()
    {
        await using var buero = await Buero.OeffnenAsync();
        await new Gastprobe(buero).EinladenAsync();

        (await Should.ThrowAsync<Regelverstoss>(() => new Gastprobe(buero).EinladenAsync())).Message.ShouldStartWith("Zu dieser E-Mail-Adresse gibt es schon ein Gastkonto.");
    }

    [Fact]
    public async Task Gaeste_bekommen_keine_anderen_Rollen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = new Gastprobe(buero);
        foreach (var rollen in (Rolle[][])[[], [Rolle.Administration], [Rolle.Lenkungsgruppe, Rolle.Stadtteilmanagement]])
            await Should.ThrowAsync<FluentValidation.ValidationException>(() => buero.Sende(gast.Einladende, new GastEinladen(gast.Id, "Erna Gast", null, Gastprobe.EMail, rollen, buero.Heute.AddYears(1))));
    }

    [Fact]
    public async Task Rollen_vergibt_nur_wer_sich_eben_bestaetigt_hat()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => buero.Sende(
            buero.Personal.Stadtteilmanagerin with { BestaetigtBis = null }, new GastEinladen(Guid.CreateVersion7(), "Erna Gast", null, Gastprobe.EMail, [Rolle.Lenkungsgruppe], buero.Heute.AddYears(1))));
    }

    [Fact]
    public async Task Das_Stadtteilmanagement_erzeugt_keinen_Link_zu_einem_Konto_das_mehr_darf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);
        var administration = buero.Personal.Administration with { BestaetigtBis = DateTime.MaxValue };
        await buero.Sende(administration, new PersonBearbeiten(gast.Id, 1, "Erna Gast", null, null, [Rolle.Administration], null));
        var version = (await gast.AkteAsync()).Version;

        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(gast.Einladende, new GastkontoZuruecksetzen(gast.Id, version)))).Message.ShouldContain("Nur die Administration");
        (await buero.Sende(administration, new GastkontoZuruecksetzen(gast.Id, version))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Am_Tag_nach_dem_Ablauf_ist_der_Zugang_zu_Ende_und_die_Verlaengerung_oeffnet_ihn_wieder()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero, buero.Heute.AddDays(10));

        buero.VergehenTage(10);
        (await gast.HatZugangAsync()).ShouldBeTrue();
        buero.VergehenTage(1);
        (await gast.HatZugangAsync()).ShouldBeFalse();
        await gast.KennwortAsync(Gastprobe.Kennwort);
        (await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Appcode()))).Message.ShouldStartWith("Ihr Gastkonto galt bis zum 04.12.2026.");

        await buero.Sende(gast.Einladende, new GastkontoVerlaengern(gast.Id, (await gast.AkteAsync()).Version, buero.Heute.AddDays(30)));
        (await gast.HatZugangAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Ein_gesperrtes_Konto_kommt_nicht_hinein_bis_es_entsperrt_ist()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero);

        await buero.Sende(gast.Einladende, new GastkontoSperren(gast.Id, (await gast.AkteAsync()).Version));
        (await gast.HatZugangAsync()).ShouldBeFalse();
        await gast.KennwortAsync(Gastprobe.Kennwort);
        (await Should.ThrowAsync<Regelverstoss>(() => gast.ZweiterFaktorAsync(gast.Appcode()))).Message.ShouldStartWith("Ihr Gastkonto ist gesperrt.");

        await buero.Sende(gast.Einladende, new GastkontoEntsperren(gast.Id, (await gast.AkteAsync()).Version));
        (await gast.HatZugangAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Dreissig_Tage_vorher_werden_Stadtteilmanagement_und_Gast_erinnert()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gast = await Gastprobe.MitZugangAsync(buero, buero.Heute.AddDays(31));
        (await TitelAsync(gast.Einladende)).ShouldBeEmpty();
        buero.VergehenTage(1);

        (await TitelAsync(gast.Einladende)).ShouldBe(["Gastkonten, die bald ablaufen"]);
        (await TitelAsync((await buero.StammdatenAsync()).Person(gast.Id)!.Angemeldet())).ShouldBe(["Ihr Zugang"]);
        (await TitelAsync(buero.Personal.Revision)).ShouldBeEmpty();

        async Task<IEnumerable<string>> TitelAsync(AngemeldetePerson person) => (await buero.Mit<IEnumerable<ITagesbeitrag>, Tagesbeitrag>(
            b => b.OfType<Gastkontentag>().Single().FuerHeuteAsync(CancellationToken.None), person)).Abschnitte.Select(a => a.Titel);
    }

    [Fact]
    public async Task Die_erste_Administration_wird_eingeladen_eine_zweite_nicht()
    {
        await using var buero = await Buero.OhnePersonalAsync();
        Task<string> Einladen(string eMail) => buero.Mit<IErsteAdministration, string>(e => e.EinladenAsync("Ada Anfang", eMail, CancellationToken.None));

        (await Einladen("ada@example.org")).ShouldStartWith("/verwaltung/gastzugang/einladung?code=");
        // Die Einladung verfiel; noch einmal gerufen wird sie erneuert.
        var pfad = await Einladen("ADA@example.org");
        await buero.Sende(AngemeldetePerson.Niemand, new Gastprobe(buero).Annahme(pfad.Split('=')[1]));

        (await buero.StammdatenAsync()).Personen.ShouldHaveSingleItem().Rollen.ShouldBe([Rolle.Administration]);
        (await Should.ThrowAsync<Regelverstoss>(() => Einladen("zweite@example.org"))).Message.ShouldStartWith("Es gibt schon eine Person mit der Rolle Administration.");
    }
}
