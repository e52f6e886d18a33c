using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;
using static Stadtteilmanagement.Verwaltung.Tests.Nachrichten.Nachrichtenprobe;

namespace Stadtteilmanagement.Verwaltung.Tests.Nachrichten;

public sealed class NachrichtenTests
{
    [Fact]
    public async Task Jede_Nachricht_sagt_was_sich_geaendert_hat_wie_es_steht_bis_wann_und_warum_sie_kommt()
    {
        await using var probe = await OeffnenAsync();
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        var zeile = (await probe.GlockeAsync(probe.Personal.Kollegin)).ShouldHaveSingleItem();

        zeile.Punkte.ShouldBe(["Das Tiefbauamt hat geantwortet."]);
        (zeile.Stand, zeile.Frist, zeile.Grund).ShouldBe(("1 von 2 beantwortet", new DateOnly(2026, 12, 4), "Ihr Amt ist an dieser Anfrage beteiligt."));
    }

    [Fact]
    public async Task Der_gewaehlte_Weg_gilt_und_die_Glocke_gehoert_immer_dazu()
    {
        await using var probe = await OeffnenAsync();
        await probe.WaehleAsync(probe.Personal.Kollegin, FuerAlle, Nachrichtenweg.Glocke);
        await probe.WaehleAsync(probe.Personal.Stadtteilmanagerin, FuerAlle, Nachrichtenweg.Sammelmail);

        await probe.MeldeAsync(Anstoss(FuerAlle, new Empfaengerkreis([probe.Personal.Tiefbauamt.Id], [], [Rolle.Stadtteilmanagement])));

        (await probe.BriefeAsync()).ShouldHaveSingleItem().PersonId.ShouldBe(probe.Personal.Tiefbauamt.Id);
        foreach (var person in (AngemeldetePerson[])[probe.Personal.Kollegin, probe.Personal.Stadtteilmanagerin, probe.Personal.Tiefbauamt])
            (await probe.Buero.Sende(person, new UngeleseneNachrichten())).ShouldBe(1);
    }

    [Fact]
    public async Task Ohne_bekannte_Adresse_bleibt_es_bei_der_Glocke()
    {
        await using var probe = await OeffnenAsync();
        await probe.AdresseAsync(probe.Personal.Kollegin, null);

        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));

        (await probe.BriefeAsync()).ShouldBeEmpty();
        (await probe.GlockeAsync(probe.Personal.Kollegin)).Count.ShouldBe(1);
        (await probe.Buero.Sende(probe.Personal.Kollegin, new Nachrichteneinstellungen())).EMail.ShouldBeNull();
    }

    [Fact]
    public async Task Die_Einstellungen_zeigen_nur_was_zur_Rolle_gehoert_und_merken_sich_jede_Wahl()
    {
        await using var probe = await OeffnenAsync();
        await probe.WaehleAsync(probe.Personal.Tiefbauamt, FuerAemter, Nachrichtenweg.Glocke);
        // Wozu die Rolle fehlt, das lässt sich auch nicht unterschieben.
        await probe.WaehleAsync(probe.Personal.Tiefbauamt, FuerAdministration, Nachrichtenweg.Sofort);

        var zeilen = (await probe.Buero.Sende(probe.Personal.Tiefbauamt, new Nachrichteneinstellungen())).Gruppen.SelectMany(g => g.Zeilen).ToDictionary(z => z.Anlass, z => z.Weg);

        zeilen[FuerAemter].ShouldBe(Nachrichtenweg.Glocke);
        zeilen[FuerAlle].ShouldBe(Nachrichtenweg.Sofort);
        zeilen.ShouldNotContainKey(FuerAdministration);
        (await probe.Buero.Mit<VerwaltungContext, List<string>>(db => db.Wegwahlen.Select(w => w.Anlass).ToListAsync())).ShouldBe([FuerAemter]);
        // Wer (wieder) die Vorgabe wählt, folgt ihr.
        await probe.WaehleAsync(probe.Personal.Tiefbauamt, FuerAemter, Nachrichtenweg.Sofort);
        await probe.WaehleAsync(probe.Personal.Tiefbauamt, FuerAlle, Nachrichtenweg.Sofort);
        (await probe.Buero.Mit<VerwaltungContext, int>(db => db.Wegwahlen.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Mehrere_Nachrichten_zum_selben_Vorgang_sind_ein_Buendel_und_werden_zusammen_gelesen()
    {
        await using var probe = await OeffnenAsync();
        var maren = probe.Personal.Kollegin;
        var an = Empfaengerkreis.Person(maren.Id);
        await probe.MeldeAsync(Anstoss(FuerAlle, an), Anstoss(FuerAlle, an), Anstoss(FuerAlle, an, adresse: "/koordinierung/anfragen/2"));
        var liste = await probe.Buero.Sende(maren, new MeineNachrichten());
        liste.Buendel.Select(b => b.Zeilen.Count).Order().ShouldBe([1, 2]);

        (await probe.Buero.Sende(maren, new NachrichtOeffnen(liste.Buendel.Single(b => b.Zeilen.Count == 2).Juengste.Id))).ShouldBe("/koordinierung/anfragen/1");

        (await probe.Buero.Sende(maren, new UngeleseneNachrichten())).ShouldBe(1);
        (await probe.Buero.Sende(maren, new MeineNachrichten(MeineNachrichten.Alle))).Buendel.Count.ShouldBe(2);
        await probe.Buero.Sende(maren, new AlleGelesen(null));
        (await probe.Buero.Sende(maren, new UngeleseneNachrichten())).ShouldBe(0);
    }

    [Fact]
    public async Task Fremde_Nachrichten_lassen_sich_nicht_oeffnen_und_nicht_als_gelesen_markieren()
    {
        await using var probe = await OeffnenAsync();
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(probe.Personal.Kollegin.Id)));
        var id = (await probe.GlockeAsync(probe.Personal.Kollegin)).Single().Id;

        (await probe.Buero.Sende(probe.Personal.Tiefbauamt, new NachrichtOeffnen(id))).ShouldBeNull();
        await probe.Buero.Sende(probe.Personal.Tiefbauamt, new AlleGelesen(null));

        (await probe.Buero.Sende(probe.Personal.Kollegin, new UngeleseneNachrichten())).ShouldBe(1);
    }

    [Fact]
    public async Task Alle_gelesen_laesst_stehen_was_nach_dem_Oeffnen_der_Seite_kam()
    {
        await using var probe = await OeffnenAsync();
        var maren = probe.Personal.Kollegin;
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id)));
        var geoeffnet = probe.Buero.Uhr.GetUtcNow().UtcDateTime;
        probe.Buero.Vergehen(TimeSpan.FromMinutes(1));
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id)));

        await probe.Buero.Sende(maren, new AlleGelesen(geoeffnet));

        (await probe.Buero.Sende(maren, new UngeleseneNachrichten())).ShouldBe(1);
    }

    [Fact]
    public async Task Nach_langer_Stoerung_kommt_es_an_die_Glocke_aber_nicht_mehr_als_EMail_und_Uraltes_gar_nicht()
    {
        await using var probe = await OeffnenAsync();
        var an = Empfaengerkreis.Person(probe.Personal.Kollegin.Id);
        await using (var bereich = probe.Buero.Als(AngemeldetePerson.System))
        {
            var db = (VerwaltungContext)bereich.ServiceProvider.GetService(typeof(VerwaltungContext))!;
            db.Melde(Anstoss(FuerAlle, an));
            await db.SaveChangesAsync();
        }
        probe.Buero.VergehenTage(8);
        await probe.Buero.Zustellen();

        (await probe.GlockeAsync(probe.Personal.Kollegin)).ShouldHaveSingleItem().Zeitpunkt.ShouldBe(Testumgebung.Buero.Dienstag);
        (await probe.BriefeAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Gelesenes_bleibt_30_Tage_und_Ungelesenes_90()
    {
        await using var probe = await OeffnenAsync();
        var maren = probe.Personal.Kollegin;
        await probe.MeldeAsync(Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id)), Anstoss(FuerAlle, Empfaengerkreis.Person(maren.Id), adresse: "/2"));
        await probe.Buero.Sende(maren, new NachrichtOeffnen((await probe.GlockeAsync(maren))[0].Id));

        probe.Buero.VergehenTage(31);
        await probe.AusfuehrenAsync<NachrichtenAufraeumen>();
        (await probe.Buero.Sende(maren, new MeineNachrichten(MeineNachrichten.Alle))).Buendel.Count.ShouldBe(1);
        probe.Buero.VergehenTage(60);
        await probe.AusfuehrenAsync<NachrichtenAufraeumen>();
        (await probe.Buero.Sende(maren, new MeineNachrichten(MeineNachrichten.Alle))).Buendel.ShouldBeEmpty();
    }

    [Fact]
    public async Task Die_Vertretung_und_die_Vertretene_erfahren_es_nur_nicht_wer_sie_benannt_hat()
    {
        await using var probe = await OeffnenAsync();
        await probe.Buero.BenenneVertretungAsync(probe.Personal.Stadtteilmanagerin, probe.Personal.Kollegin, probe.Buero.Heute, probe.Buero.Heute.AddDays(5));
        await probe.Buero.Zustellen();

        (await probe.GlockeAsync(probe.Personal.Stadtteilmanagerin)).ShouldBeEmpty();
        var zeile = (await probe.GlockeAsync(probe.Personal.Kollegin)).ShouldHaveSingleItem();
        zeile.Betreff.ShouldBe("Sie vertreten Jana Probe");
        zeile.Punkte.ShouldBe(["Sie handeln vom 24.11.2026 bis 29.11.2026 auch mit den Rollen und Ämtern von Jana Probe."]);
    }
}
