using Shouldly;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests.Kontaktpersonen;

public sealed class EinwilligungenTests
{
    [Fact]
    public async Task Liste_und_Ausgabe_zeigen_eine_Angabe_nur_zu_dem_Zweck_in_den_eingewilligt_ist()
    {
        await using var buero = await Buero.OeffnenAsync();
        var kontakt = await buero.KontaktAsync();
        await buero.EinwilligenAsync(kontakt, Zweck.Einladungen, Kontaktangabe.EMail);

        (await ZeileAsync(buero, new AlleKontaktpersonen())).ShouldBe((null, null), "ohne Zweck keine Kontaktdaten");
        (await ZeileAsync(buero, new AlleKontaktpersonen(Zweck.Einladungen))).ShouldBe(("musterfrau@probe.example", null));
        (await ZeileAsync(buero, new AlleKontaktpersonen(Zweck.WeitergabeAnAemter))).ShouldBe((null, null));
        var tabelle = await buero.Sende(buero.Personal.Stadtteilmanagerin, new KontaktpersonenAusgeben(new AlleKontaktpersonen(Zweck.Einladungen), Ausgabeformat.Csv));
        (tabelle.Spalte("E-Mail").Single(), tabelle.Spalte("Telefon").Single()).ShouldBe(("musterfrau@probe.example", null));

        var akte = await buero.KontaktakteAsync(kontakt);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new EinwilligungWiderrufen(kontakt, akte.Version, akte.Einwilligungen.Single().Id, buero.Heute));

        (await ZeileAsync(buero, new AlleKontaktpersonen(Zweck.Einladungen))).ShouldBe((null, null), "der Widerruf wirkt sofort");
        (await buero.KontaktakteAsync(kontakt)).Einwilligungen.Single().WiderrufenAm.ShouldBe(buero.Heute);
    }

    [Fact]
    public async Task Der_Filter_findet_wer_zu_einem_Zweck_oder_ueberhaupt_nicht_eingewilligt_hat()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.EinwilligenAsync(await buero.KontaktAsync("Amthaber"), Zweck.WeitergabeAnAemter, Kontaktangabe.Telefon);
        await buero.EinwilligenAsync(await buero.KontaktAsync("Einlader"), Zweck.Einladungen, Kontaktangabe.EMail);
        await buero.KontaktAsync("Niemals");

        (await NamenAsync(buero, new AlleKontaktpersonen(Einwilligung: "ohne"))).ShouldBe(["Niemals"]);
        (await NamenAsync(buero, new AlleKontaktpersonen(Zweck.Einladungen, "ohne"))).ShouldBe(["Amthaber", "Niemals"]);
        (await NamenAsync(buero, new AlleKontaktpersonen(Zweck.Einladungen, "mit"))).ShouldBe(["Einlader"]);
        (await NamenAsync(buero, new AlleKontaktpersonen(Einwilligung: "mit"))).ShouldBe(["Amthaber", "Einlader"]);
    }

    [Fact]
    public async Task Die_Redaktion_sieht_an_der_Organisation_nur_wozu_in_die_Veroeffentlichung_eingewilligt_ist()
    {
        await using var buero = await Buero.OeffnenAsync();
        var verein = await buero.OrganisationAsync();
        var offen = await buero.KontaktAsync("Offen", verein);
        await buero.KontaktAsync("Verschlossen", verein);
        var frueher = await buero.KontaktAsync("Frueher", verein, von: buero.Heute.AddDays(-30));
        await buero.EinwilligenAsync(offen, Zweck.VeroeffentlichungWir2, Kontaktangabe.Name, Kontaktangabe.EMail);
        await buero.EinwilligenAsync(frueher, Zweck.VeroeffentlichungWir2, Kontaktangabe.Name);
        var akte = await buero.KontaktakteAsync(frueher);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new BeziehungBeenden(frueher, akte.Version, akte.Beziehungen.Single().Id, buero.Heute.AddDays(-1)));

        var sicht = await buero.Sende(Personal.MitRolle(Rolle.Redaktion), new OrganisationAnsicht(verein));

        sicht.Freigegebene.ShouldBe([new OffenePerson("Erika Offen", "Vorstand", "offen@probe.example", null)]);
        (sicht.Beziehungen.Count, sicht.Zeitleiste.Count, sicht.Verlauf.Count, sicht.Notiz).ShouldBe((0, 0, 0, null));
    }

    private static async Task<(string?, string?)> ZeileAsync(Buero buero, AlleKontaktpersonen filter)
    {
        var zeile = (await buero.Sende(buero.Personal.Stadtteilmanagerin, filter)).Eintraege.Single();
        return (zeile.EMail, zeile.Telefon);
    }

    private static async Task<string[]> NamenAsync(Buero buero, AlleKontaktpersonen filter) => [.. (await buero.Sende(buero.Personal.Stadtteilmanagerin, filter)).Eintraege.Select(z => z.Nachname)];
}
