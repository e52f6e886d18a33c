using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Revision;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Revision;

/// <summary>Das Prüfprotokoll über alle Module: nur mit Zweck, in richtiger Reihenfolge, und jedes Lesen ist vermerkt.</summary>
public sealed class PruefprotokollTests
{
    private static readonly DateTime Abend = new(2026, 11, 20, 17, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Ohne_Zweck_oeffnet_sich_weder_Liste_noch_Ausgabe_noch_Geschichte()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (karin, amt) = (buero.Personal.Revision, (await buero.AmtAsync("tiefbau")).Id);

        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(karin, new Pruefprotokoll()));
        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(karin, new PruefprotokollAusgeben(new Pruefprotokoll(), Ausgabeformat.Csv)));
        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(karin, new Geschichte(amt)));

        await NehmenAsync(buero);
        (await buero.Sende(karin, new Pruefprotokoll())).Einsicht.ShouldBe("EIN-2026-00001, Beschwerde: RPA 14-118");
        (await buero.Sende(karin, new Geschichte(amt))).Vorgang.Art.ShouldBe("Amt");
    }

    [Fact]
    public async Task Die_Einsicht_endet_um_Mitternacht_in_Rostock_und_gilt_nur_fuer_die_Person_die_sie_nahm()
    {
        await using var buero = await Buero.OeffnenAsync();
        var zweite = await buero.StelleEinAsync("Kai Probe", Rolle.Revision);
        await NehmenAsync(buero);
        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(zweite, new Pruefprotokoll()));

        // Es ist 10 Uhr in Rostock.
        buero.Vergehen(TimeSpan.FromHours(14) - TimeSpan.FromMinutes(1));
        await buero.Sende(buero.Personal.Revision, new Pruefprotokoll());
        buero.Vergehen(TimeSpan.FromMinutes(1));
        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(buero.Personal.Revision, new Pruefprotokoll()));
    }

    [Fact]
    public async Task Eine_Einsicht_zu_einem_Vorgang_oeffnet_nur_dessen_Geschichte()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (karin, amt) = (buero.Personal.Revision, (await buero.AmtAsync("tiefbau")).Id);
        await NehmenAsync(buero);
        buero.VergehenTage(1);
        var gestrige = (await buero.Sende(karin, new AlleEinsichten())).Seite.Eintraege.ShouldHaveSingleItem();

        await NehmenAsync(buero, gestrige.Nummer.ToLowerInvariant());

        (await buero.Sende(karin, new Geschichte(gestrige.Id))).Vorgang.Nummer.ShouldBe(gestrige.Nummer);
        (await buero.Sende(karin, new Pruefprotokoll(Geschichte: gestrige.Id))).Zeilen.ShouldAllBe(z => z.Nummer == gestrige.Nummer);
        (await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(karin, new Geschichte(amt)))).Vorgang.ShouldBe("");
        await Should.ThrowAsync<EinsichtNoetig>(() => buero.Sende(karin, new Pruefprotokoll()));
        (await Should.ThrowAsync<Regelverstoss>(() => NehmenAsync(buero, "ANF-1999-00001"))).Message.ShouldBe("Einen Vorgang mit der Nummer „ANF-1999-00001“ gibt es nicht.");
    }

    [Fact]
    public async Task Andere_Rollen_lesen_das_Pruefprotokoll_nicht_und_die_Administration_nur_die_Einsichten()
    {
        await using var buero = await Buero.OeffnenAsync();
        await NehmenAsync(buero);
        foreach (var rolle in Enum.GetValues<Rolle>().Where(r => r != Rolle.Revision))
        {
            var person = Personal.MitRolle(rolle);
            await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(person, new Pruefprotokoll()), rolle.ToString());
            await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(person, new Geschichte(Guid.Empty)), rolle.ToString());
            await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(person, new EinsichtNehmen(Guid.CreateVersion7(), Einsichtszweck.Stichprobe, "Neugier", null)), rolle.ToString());
            if (rolle != Rolle.Administration) await Should.ThrowAsync<ZugriffVerweigert>(() => buero.Sende(person, new AlleEinsichten()), rolle.ToString());
        }

        (await buero.Sende(buero.Personal.Administration, new AlleEinsichten())).Seite.Eintraege.ShouldHaveSingleItem().Person.ShouldBe("Karin Probe");
    }

    [Fact]
    public async Task Eintraege_mehrerer_Module_kommen_nach_der_Zeit_und_beim_Blaettern_fehlt_und_doppelt_sich_keiner()
    {
        await using var buero = await Buero.OeffnenAsync();
        await NehmenAsync(buero);
        // Immer drei zur selben Zeit, in allen Modulen: Gerade dort darf die Seitengrenze nichts verlieren.
        await SchreibeAsync(buero, 60, i => Abend.AddMinutes(i / 3));

        var (gelesen, stelle) = (new List<Protokollzeile>(), (string?)null);
        do
        {
            var seite = await buero.Sende(buero.Personal.Revision, new Pruefprotokoll(Aktion: "Probehandlung", Nach: stelle));
            seite.Anzahl.ShouldBe(180);
            gelesen.AddRange(seite.Zeilen);
            stelle = seite.Weiter;
        }
        while (stelle is not null);

        gelesen.Count.ShouldBe(180);
        gelesen.Select(z => z.Eintrag.Begruendung).Distinct().Count().ShouldBe(180);
        gelesen.Select(z => z.Eintrag.Zeitpunkt).ShouldBeInOrder(SortDirection.Descending);
        gelesen.Take(50).Select(z => z.Modul).Distinct().Count().ShouldBe(3);
        (await buero.Sende(buero.Personal.Revision, new Pruefprotokoll(Nach: "kaputt"))).Zeilen.Count.ShouldBe(50);
    }

    [Fact]
    public async Task Die_Ausgabe_ist_die_Liste()
    {
        await using var buero = await Buero.OeffnenAsync();
        await NehmenAsync(buero);
        await SchreibeAsync(buero, 10, i => Abend.AddMinutes(i));
        var filter = new Pruefprotokoll(Aktion: "Probehandlung", Modul: "koordinierung", Person: buero.Personal.Tiefbauamt.Id);

        var liste = await buero.Sende(buero.Personal.Revision, filter);
        var tabelle = await buero.Sende(buero.Personal.Revision, new PruefprotokollAusgeben(filter, Ausgabeformat.Csv));

        tabelle.Spalte("Begründung").ShouldBe(liste.Zeilen.Select(z => (object?)z.Eintrag.Begruendung));
        tabelle.Spalte("Zeitpunkt").ShouldBe(liste.Zeilen.Select(z => (object?)z.Eintrag.Zeitpunkt));
        tabelle.Zeilen.Count.ShouldBe(5);
        tabelle.Spalte("Modul").Distinct().ShouldBe(["Koordinierung"]);
    }

    [Fact]
    public async Task Jedes_Oeffnen_jede_Ausgabe_und_jede_Auswahl_nach_Person_steht_mit_dem_Zweck_an_der_Einsicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (karin, amt) = (buero.Personal.Revision, (await buero.AmtAsync("tiefbau")).Id);
        var id = await NehmenAsync(buero);
        await buero.Sende(karin, new Pruefprotokoll());
        await buero.Sende(karin, new Pruefprotokoll(Person: buero.Personal.Tiefbauamt.Id));
        await buero.Sende(karin, new Geschichte(amt));
        await buero.Sende(karin, new PruefprotokollAusgeben(new Pruefprotokoll(Modul: "verwaltung"), Ausgabeformat.Csv));

        var akte = await buero.Sende(karin, new EinsichtAnsicht(id));
        akte.Verlauf.Select(v => v.Aktion).ShouldBe(["Prüfprotokoll ausgegeben", "Geschichte geöffnet", "Prüfprotokoll gelesen", "Einsicht genommen"]);
        akte.Verlauf[2].Aenderungen.ShouldHaveSingleItem().ShouldBe(new AuditChange("nach Person ausgewählt", null, "Torsten Probe"));
        var vermerke = await buero.Mit<VerwaltungContext, List<AuditEntry>>(db => db.Audit.Where(e => e.ObjektId == id && e.Objektversion == 0).ToListAsync());
        vermerke.ShouldAllBe(v => v.Begruendung == "EIN-2026-00001, Beschwerde: RPA 14-118" && v.PersonId == karin.Id && v.Rolle == nameof(Rolle.Revision));
        (await buero.Sende(karin, new AlleEinsichten())).Seite.Eintraege.ShouldHaveSingleItem().Vermerke.ShouldBe(3);
        (await buero.Mit<VerwaltungContext, AuditEntry>(db => db.Audit.SingleAsync(e => e.Objektart == Ausgeben.Objektart))).Begruendung.ShouldBe("EIN-2026-00001, Beschwerde: RPA 14-118");
    }

    [Fact]
    public async Task Einsichten_lassen_sich_nach_Zweck_Person_und_Tag_finden_und_ausgeben()
    {
        await using var buero = await Buero.OeffnenAsync();
        await NehmenAsync(buero);
        buero.VergehenTage(1);
        await buero.Sende(buero.Personal.Revision, new EinsichtNehmen(Guid.CreateVersion7(), Einsichtszweck.Stichprobe, "Jahresplan", null));

        (await Nummern(new AlleEinsichten())).ShouldBe(["EIN-2026-00002", "EIN-2026-00001"]);
        (await Nummern(new AlleEinsichten(Einsichtszweck.Beschwerde))).ShouldBe(["EIN-2026-00001"]);
        (await Nummern(new AlleEinsichten(Von: buero.Heute))).ShouldBe(["EIN-2026-00002"]);
        (await Nummern(new AlleEinsichten(Bis: buero.Heute.AddDays(-1)))).ShouldBe(["EIN-2026-00001"]);
        (await Nummern(new AlleEinsichten(Person: buero.Personal.Administration.Id))).ShouldBeEmpty();

        async Task<IEnumerable<object?>> Nummern(AlleEinsichten filter)
        {
            var liste = (await buero.Sende(buero.Personal.Revision, filter)).Seite.Eintraege.Select(e => e.Nummer).ToList();
            (await buero.Sende(buero.Personal.Administration, new EinsichtenAusgeben(filter, Ausgabeformat.Xlsx))).Spalte("Nummer").ShouldBe(liste);
            return liste;
        }
    }

    [Fact]
    public async Task Verdecktes_bleibt_verdeckt_und_Schluessel_von_Personen_werden_Namen()
    {
        await using var buero = await Buero.OeffnenAsync();
        await NehmenAsync(buero);
        await buero.Sende(buero.Personal.Administration, new PersonAnlegen(Guid.CreateVersion7(), "Wanda Wunderlich", null, "wanda@stadt.example", [Rolle.Redaktion], []));

        var zeile = (await buero.Sende(buero.Personal.Revision, new Pruefprotokoll(Aktion: nameof(PersonAnlegen), Von: buero.Heute))).Zeilen[0];

        (zeile.Eintrag.Person, zeile.Eintrag.Rolle, zeile.Titel).ShouldBe(("Ralf Probe", "Administration", null));
        zeile.Eintrag.Aenderungen.ShouldContain(a => a.Neu == "(personenbezogen)");
        zeile.Eintrag.Aenderungen.ShouldAllBe(a => a.Neu == null || !a.Neu.Contains("Wunderlich"));
    }

    private static async Task<Guid> NehmenAsync(Buero buero, string? vorgang = null)
    {
        var befehl = new EinsichtNehmen(Guid.CreateVersion7(), Einsichtszweck.Beschwerde, " RPA 14-118 ", vorgang);
        await buero.Sende(buero.Personal.Revision, befehl);
        return befehl.Id;
    }

    // Gerade handelt Torsten, ungerade Silke.
    private static async Task SchreibeAsync(Buero buero, int jeModul, Func<int, DateTime> wann)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        foreach (var modul in bereich.ServiceProvider.GetRequiredService<ModuleCatalog>().Registrations)
        {
            var db = modul.Context(bereich.ServiceProvider);
            for (var i = 0; i < jeModul; i++)
            {
                db.Audit.Add(new AuditEntry
                {
                    Zeitpunkt = wann(i), PersonId = (i % 2 == 0 ? buero.Personal.Tiefbauamt : buero.Personal.Stadtgruen).Id, Objektart = "Probe", ObjektId = Guid.CreateVersion7(),
                    Aktion = "Probehandlung", Begruendung = $"{modul.Schema} {i}", Korrelation = "probe"
                }.Versiegelt());
            }
            await db.SaveChangesAsync();
        }
    }
}
