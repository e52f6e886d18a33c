using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Personen;

public sealed class RollenuebersichtTests
{
    [Fact]
    public async Task Die_Uebersicht_nennt_Rolle_Beginn_Aemter_und_wer_sie_vergeben_hat()
    {
        await using var buero = await Buero.OeffnenAsync();
        var tiefbau = await buero.AmtAsync("tiefbau");
        await AendereAsync(buero, "Silke Probe", [Rolle.Fachamt, Rolle.Redaktion], [(await buero.AmtAsync("stadtgruen")).Id, tiefbau.Id]);

        var silke = (await buero.Sende(buero.Personal.Revision, new Rollenuebersicht(Sortierung: "rolle"))).Eintraege.Where(z => z.Person == "Silke Probe").ToList();

        silke.Select(z => (z.Rolle, z.Seit, z.VergebenVon)).ShouldBe([(Rolle.Fachamt, new DateOnly(2020, 1, 2), "ehemalige Person"), (Rolle.Redaktion, buero.Heute, "Ralf Probe")]);
        silke[0].Aemter.ShouldBe(["Amt für Stadtgrün, Naturschutz und Friedhofswesen", "Tiefbauamt (seit 24.11.2026)"]);
        silke[1].Aemter.ShouldBeEmpty();
    }

    [Fact]
    public async Task Fruehere_Rollen_stehen_nur_auf_Wunsch_da_und_der_Filter_nimmt_eine_Rolle()
    {
        await using var buero = await Buero.OeffnenAsync();
        await AendereAsync(buero, "Silke Probe", [Rolle.Redaktion], []);

        (await ZeilenAsync(new Rollenuebersicht(Rolle.Fachamt))).ShouldBe([("Torsten Probe", null)]);
        (await ZeilenAsync(new Rollenuebersicht(Rolle.Fachamt, Fruehere: true))).ShouldBe([("Silke Probe", buero.Heute.AddDays(-1)), ("Torsten Probe", null)]);
        (await ZeilenAsync(new Rollenuebersicht(Rolle.Stadtteilmanagement, Sortierung: "-person"))).Select(z => z.Item1).ShouldBe(["Maren Probe", "Jana Probe"]);

        async Task<IEnumerable<(string, DateOnly?)>> ZeilenAsync(Rollenuebersicht filter) =>
            (await buero.Sende(buero.Personal.Administration, filter)).Eintraege.Select(z => (z.Person, z.Bis));
    }

    [Fact]
    public async Task Die_Ausgabe_enthaelt_das_Gefilterte_und_steht_im_Pruefprotokoll()
    {
        await using var buero = await Buero.OeffnenAsync();

        (await buero.Sende(buero.Personal.Administration, new RollenAusgeben(new Rollenuebersicht(Rolle.Fachamt), Ausgabeformat.Csv))).Spalte("Person").ShouldBe(["Silke Probe", "Torsten Probe"]);

        var eintrag = await buero.Mit<VerwaltungContext, SharedKernel.Auditing.AuditEntry>(db => db.Audit.OrderByDescending(e => e.Sequence).FirstAsync());
        (eintrag.Aktion, eintrag.PersonId, eintrag.Rolle).ShouldBe((nameof(RollenAusgeben), buero.Personal.Administration.Id, nameof(Rolle.Administration)));
        eintrag.Aenderungen.ShouldContain("Rolle: Fachamt");
    }

    [Fact]
    public async Task Rollen_aendern_und_ausgeben_verlangt_eine_frische_Anmeldung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var vorhin = buero.Personal.Administration with { BestaetigtBis = Buero.Dienstag.AddSeconds(-1) };

        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => buero.Sende(vorhin, new RollenAusgeben(new Rollenuebersicht(), Ausgabeformat.Csv)));
        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => buero.Sende(vorhin, new PersonAnlegen(Guid.CreateVersion7(), "Petra Probe", null, null, [], [])));
        await Should.ThrowAsync<FrischeAnmeldungNoetig>(() => AendereAsync(buero, "Silke Probe", [Rolle.Redaktion], [], vorhin));
        (await buero.Sende(vorhin, new Rollenuebersicht())).Anzahl.ShouldBe(6);
    }

    private static async Task AendereAsync(Buero buero, string name, Rolle[] rollen, Guid[] aemter, AngemeldetePerson? durch = null)
    {
        var person = (await buero.StammdatenAsync()).Personen.Single(p => p.Name == name);
        var akte = await buero.Sende(buero.Personal.Administration, new PersonAnsicht(person.Id));
        await buero.Sende(durch ?? buero.Personal.Administration, new PersonBearbeiten(person.Id, akte.Version, akte.Name, null, null, rollen, aemter));
    }
}
