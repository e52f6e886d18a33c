using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Einspielungen;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Einspielungen;

/// <summary>Der ganze Weg vom Hochladen bis zum Ergebnis, am Beispiel der Ämter.</summary>
public sealed class EinspielungTests
{
    private const string Neue = "Kürzel;Name;Kurzname;Mail\nhafen;Hafen- und Seemannsamt;Hafenamt;hafen@beispiel.de\nmusik;Amt für Musik;Musik;\n";

    [Fact]
    public async Task Hochgeladen_zugeordnet_angesehen_eingespielt()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue);

        var vorschau = await AnsichtAsync(buero, id);
        vorschau.Zuordnung.ShouldBe(new Dictionary<string, int> { ["Kuerzel"] = 0, ["Name"] = 1, ["Kurzname"] = 2, ["Postfach"] = 3 }, ignoreOrder: true);
        vorschau.Zaehlung.ShouldBe(new Dictionary<Zeilenart, int> { [Zeilenart.Neu] = 2 });
        vorschau.Beispiele.ShouldBe(["hafen", "Hafen- und Seemannsamt", "Hafenamt", "hafen@beispiel.de"]);
        (await buero.StammdatenAsync()).Aemter.ShouldNotContain(a => a.Kuerzel == "hafen");

        var auftrag = await EinspielenAsync(buero, id, nurGute: false);

        (auftrag.Stand, auftrag.Ergebnis, auftrag.Adresse).ShouldBe((Auftragsstand.Fertig, "Eingespielt: 2 neu.", $"/verwaltung/einspielungen/{id}"));
        var hafen = await buero.AmtAsync("hafen");
        (hafen.Name, hafen.Kurzname, hafen.Postfach).ShouldBe(("Hafen- und Seemannsamt", "Hafenamt", "hafen@beispiel.de"));
        var fertig = await AnsichtAsync(buero, id);
        (fertig.Status, fertig.Ergebnis).ShouldBe((Einspielstatus.Fertig, new Einspielergebnis(2, 0, 0, 0)));
        (await ProtokollAsync(buero, hafen.Id)).ShouldBe((buero.Personal.Administration.Id, nameof(Rolle.Administration), nameof(EinspielungAusfuehren)));
    }

    [Fact]
    public async Task Ein_neuer_Name_benennt_um_und_was_die_Datei_nicht_enthaelt_bleibt()
    {
        await using var buero = await OeffnenAsync();
        await EinspielenAsync(buero, await HochladenAsync(buero, Neue), nurGute: false);
        var zweite = await HochladenAsync(buero, "Kürzel;Name;Kurzname\nhafen;Hafenamt Rostock;Hafenamt\nmusik;Amt für Musik;Musik\n");

        (await AnsichtAsync(buero, zweite)).Zeilen.Eintraege.Select(z => (z.Art, string.Join(",", z.Geaendert))).ShouldBe([(Zeilenart.Geaendert, "Name"), (Zeilenart.Gleich, "")]);
        await EinspielenAsync(buero, zweite, nurGute: true);

        var hafen = await buero.AmtAsync("hafen");
        (hafen.Name, hafen.Postfach).ShouldBe(("Hafenamt Rostock", "hafen@beispiel.de"));
        (await AnsichtAsync(buero, zweite)).Ergebnis.ShouldBe(new Einspielergebnis(0, 1, 1, 0));
    }

    [Fact]
    public async Task Die_Zuordnung_laesst_sich_aendern_und_fehlende_Pflichtspalten_halten_auf()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, "Code;Name;Kurzname\nhafen;Hafenamt;Hafen\n");
        (await AnsichtAsync(buero, id)).Fehlende.ShouldBe(["Kürzel"]);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Administration, new EinspielungStarten(id, Guid.CreateVersion7(), false)))).Message
            .ShouldBe("Ordnen Sie zuerst diese Spalten zu: Kürzel.");
        (await Should.ThrowAsync<Regelverstoss>(() => ZuordnenAsync(buero, id, ("Kuerzel", 0), ("Name", 1), ("Kurzname", 1)))).Message
            .ShouldBe("Dieselbe Spalte ist zweimal zugeordnet: „Name“ und „Kurzname“.");

        await ZuordnenAsync(buero, id, ("Kuerzel", 0), ("Name", 1), ("Kurzname", 2), ("Themen", 99));

        (await AnsichtAsync(buero, id)).Zaehlung.ShouldBe(new Dictionary<Zeilenart, int> { [Zeilenart.Neu] = 1 });
    }

    [Fact]
    public async Task Nur_die_guten_Zeilen_lassen_die_anderen_mit_Begruendung_zurueck()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue + "Hafen 2;Nebenhafen;Neben;keine Adresse\nmusik;Doppelt;Doppelt;\n");

        var liste = await buero.Sende(buero.Personal.Administration, new Fehlerzeilen(id));
        liste.Zeilen.Select(z => (z.Nummer, z.Grund)).ShouldBe(
        [
            (4, "Kürzel: Das Kürzel besteht aus kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen, zum Beispiel „tiefbau“. Postfach: Das ist keine gültige E-Mail-Adresse. Sie hat die Form name@beispiel.de."),
            (5, "Steht schon in Zeile 3.")
        ]);
        (await EinspielenAsync(buero, id, nurGute: true)).Ergebnis.ShouldBe("Eingespielt: 2 neu, 2 übersprungen.");
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Administration, new EinspielungStarten(id, Guid.CreateVersion7(), true)))).Message.ShouldBe("Diese Datei ist schon eingespielt.");
    }

    [Fact]
    public async Task Misslingt_alles_oder_nichts_geht_es_in_der_Vorschau_weiter()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue + "Hafen 2;Nebenhafen;Neben;\n");

        var auftrag = await EinspielenAsync(buero, id, nurGute: false);

        (auftrag.Stand, auftrag.Fehler).ShouldBe((Auftragsstand.Gescheitert, "Eine Zeile stimmt nicht. Gewünscht war alles oder nichts, deshalb wurde nichts eingespielt."));
        (await buero.StammdatenAsync()).Aemter.ShouldNotContain(a => a.Kuerzel == "hafen");
        (await EinspielenAsync(buero, id, nurGute: true)).Stand.ShouldBe(Auftragsstand.Fertig);
    }

    [Fact]
    public async Task Stuerzt_der_Host_mitten_im_Auftrag_ab_spielt_der_naechste_den_Rest_ein()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, "Kürzel;Name;Kurzname\n" + string.Concat(Enumerable.Range(1, 700).Select(i => $"amt-{i};Amt {i};A {i}\n")));
        var auftragId = await StartenAsync(buero, id, nurGute: true);
        // So weit kam der erste: ein Stapel ist gespeichert, dann war Schluss.
        await Should.ThrowAsync<OperationCanceledException>(() => buero.Mit<IEnumerable<IEinspielart>, Einspielergebnis>(async arten =>
        {
            var art = arten.Single(a => a.Schluessel == "aemter");
            var tabelle = new Einspieltabelle("", ["Kürzel", "Name", "Kurzname"], [.. Enumerable.Range(1, 700).Select(i => new Rohzeile(i + 1, [$"amt-{i}", $"Amt {i}", $"A {i}"]))]);
            return await art.EinspielenAsync(id, tabelle, Spaltenzuordnung.Vorschlag(art.Spalten, tabelle.Kopf), true, new NachDemErstenStapel(), CancellationToken.None);
        }, buero.Personal.Administration));
        (await buero.StammdatenAsync()).Aemter.Count(a => a.Kuerzel.StartsWith("amt-", StringComparison.Ordinal)).ShouldBe(500);

        await buero.Dienste.GetRequiredService<Auftragsdienst>().NaechstenAusfuehrenAsync(CancellationToken.None);

        (await buero.Sende(buero.Personal.Administration, new AuftragAnsicht(auftragId))).Ergebnis.ShouldBe("Eingespielt: 700 neu.");
        (await buero.StammdatenAsync()).Aemter.Where(a => a.Kuerzel.StartsWith("amt-", StringComparison.Ordinal)).Select(a => a.Kuerzel).ShouldBeUnique();
        (await buero.StammdatenAsync()).Aemter.Count(a => a.Kuerzel.StartsWith("amt-", StringComparison.Ordinal)).ShouldBe(700);
    }

    [Fact]
    public async Task Zwei_neue_Aemter_gleichen_Namens_in_einer_Datei_fallen_schon_in_der_Vorschau_auf()
    {
        await using var buero = await OeffnenAsync();

        var id = await HochladenAsync(buero, "Kürzel;Name;Kurzname\nhafen-1;Hafenamt;Hafen\nhafen-2;hafenamt;Hafen 2\n");

        (await AnsichtAsync(buero, id)).Zeilen.Eintraege.SelectMany(z => z.Fehler).Select(f => f.Satz)
            .ShouldBe(["In dieser Datei heißt schon ein anderes neues Amt „hafenamt“."]);
        (await EinspielenAsync(buero, id, nurGute: true)).Ergebnis.ShouldBe("Eingespielt: 1 neu, 1 übersprungen.");
    }

    [Fact]
    public async Task Abgebrochen_laesst_es_sich_wiederfinden_fortsetzen_oder_aufgeben()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue);
        var auftragId = await StartenAsync(buero, id, nurGute: true);
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Administration, new EinspielungVerwerfen(id)))).Message.ShouldStartWith("Diese Datei wird gerade eingespielt.");
        (await Should.ThrowAsync<Regelverstoss>(() => StartenAsync(buero, id, nurGute: true))).Message.ShouldStartWith("Diese Datei wird gerade eingespielt.");
        await buero.Sende(buero.Personal.Administration, new EinspielungStarten(id, auftragId, true));
        await buero.Sende(buero.Personal.Administration, new AuftragAbbrechen(auftragId));

        (await buero.Sende(buero.Personal.Administration, new MeineEinspielungen())).Eintraege.ShouldHaveSingleItem().Status.ShouldBe(Einspielstatus.Begonnen);
        (await AnsichtAsync(buero, id)).LaeuftGerade.ShouldBeFalse();
        (await EinspielenAsync(buero, id, nurGute: false)).Ergebnis.ShouldBe("Eingespielt: 2 neu.");

        var andere = await HochladenAsync(buero, Neue);
        await buero.Sende(buero.Personal.Administration, new EinspielungVerwerfen(andere));
        (await AnsichtAsync(buero, andere)).Status.ShouldBe(Einspielstatus.Verworfen);
        await Should.ThrowAsync<Regelverstoss>(() => StartenAsync(buero, andere, nurGute: true));
    }

    [Fact]
    public async Task Fremde_und_Unbefugte_kommen_nicht_heran()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue);

        foreach (var fremde in (AngemeldetePerson[])[buero.Personal.Stadtteilmanagerin, Personal.MitRolle(Rolle.Administration)])
        {
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremde, new EinspielungAnsicht(id)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremde, new Fehlerzeilen(id)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremde, new EinspielungStarten(id, Guid.CreateVersion7(), true)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremde, new EinspielungVerwerfen(id)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(fremde, new SpaltenZuordnen(id, [])));
        }
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new EinspielungBeginnen(Guid.CreateVersion7(), "aemter", Datei(Neue))));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new Einspielauswahl())).Moeglich.ShouldNotContain(m => m.Schluessel == "aemter");
    }

    [Fact]
    public async Task Wer_die_Rolle_inzwischen_verloren_hat_spielt_nichts_mehr_ein()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue);
        var auftragId = await StartenAsync(buero, id, nurGute: true);
        await buero.Mit<VerwaltungContext, int>(async db =>
        {
            (await db.Personen.SingleAsync(p => p.Id == buero.Personal.Administration.Id)).Berechtigen([Rolle.Redaktion], [], buero.Heute, buero.Personal.Administration.Id);
            return await db.SaveChangesAsync();
        });

        await buero.Dienste.GetRequiredService<Auftragsdienst>().NaechstenAusfuehrenAsync(CancellationToken.None);

        (await buero.Sende(buero.Personal.Administration, new AuftragAnsicht(auftragId))).Fehler.ShouldBe("Sie dürfen das nicht mehr einspielen.");
        (await buero.StammdatenAsync()).Aemter.ShouldNotContain(a => a.Kuerzel == "hafen");
    }

    [Fact]
    public async Task Die_Datei_wird_gebraucht_bis_dreissig_Tage_nach_dem_Einspielen()
    {
        await using var buero = await OeffnenAsync();
        var id = await HochladenAsync(buero, Neue);
        await EinspielenAsync(buero, id, nurGute: true);
        var sha256 = await buero.Mit<VerwaltungContext, string?>(db => db.Einspielungen.Select(e => e.Sha256).SingleAsync());
        Task<IReadOnlySet<string>> GebrauchtAsync() => buero.Mit<IEnumerable<IDateiverweise>, IReadOnlySet<string>>(async v =>
        {
            var gebraucht = new HashSet<string>();
            foreach (var verweise in v) gebraucht.UnionWith(await verweise.GebrauchteAsync([sha256!], CancellationToken.None));
            return gebraucht;
        });
        Task<string?> AufraeumenAsync() => buero.Mit<IEnumerable<IAufgabe>, string?>(a => a.Single(x => x.Schluessel() == "AltesAufraeumen").AusfuehrenAsync(CancellationToken.None));

        buero.VergehenTage(29);
        await AufraeumenAsync();
        (await GebrauchtAsync()).ShouldBe([sha256]);
        buero.VergehenTage(2);
        await AufraeumenAsync();
        (await GebrauchtAsync()).ShouldBeEmpty();
        (await AnsichtAsync(buero, id)).Ergebnis.ShouldBe(new Einspielergebnis(2, 0, 0, 0), "das Ergebnis bleibt länger als die Datei");
        buero.VergehenTage(60);
        await AufraeumenAsync();
        await Should.ThrowAsync<NichtGefunden>(() => AnsichtAsync(buero, id));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Die_Vorlage_laesst_sich_so_wie_sie_ist_hochladen(bool xlsx)
    {
        await using var buero = await OeffnenAsync();
        var vorlage = await buero.Sende(buero.Personal.Administration, new Einspielvorlage("aemter", xlsx));
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Personal.Administration, new EinspielungBeginnen(id, "aemter", Datei(vorlage.Inhalt, vorlage.Name)));

        var ansicht = await AnsichtAsync(buero, id);

        ansicht.Fehlende.ShouldBeEmpty();
        ansicht.Zuordnung.Count.ShouldBe(ansicht.Art.Spalten.Count);
        // Das Beispiel steht für ein Amt, das es schon gibt.
        ansicht.Zeilen.Eintraege.ShouldHaveSingleItem().Art.ShouldBe(Zeilenart.Geaendert);
    }

    [Fact]
    public async Task Jede_Einspielart_ist_fuer_Rollen_die_einspielen_duerfen_und_ihre_Pflichtspalten_gehoeren_zum_Satz()
    {
        await using var buero = await OeffnenAsync();
        var erlaubt = Anfragearten.ErlaubteRollen(typeof(Einspielauswahl));
        await buero.Mit<IEnumerable<IEinspielart>, int>(arten =>
        {
            arten.Select(a => a.Schluessel).ShouldBeUnique();
            foreach (var art in arten)
            {
                art.Rollen.Except(erlaubt).ShouldBeEmpty($"{art.Schluessel}: Die Rolle muss auch an den Befehlen unter Einspielungen stehen.");
                var satz = art.GetType().BaseType!.GenericTypeArguments[0];
                art.Spalten.ShouldAllBe(s => satz.GetProperty(s.Feld) != null);
            }
            return Task.FromResult(0);
        });
    }

    private static Task<Buero> OeffnenAsync() => Buero.OeffnenAsync();

    private static FormFile Datei(string csv) => Datei(Encoding.UTF8.GetBytes(csv), "aemter.csv");

    private static FormFile Datei(byte[] inhalt, string name) => new(new MemoryStream(inhalt), 0, inhalt.Length, "Datei", name);

    private static async Task<Guid> HochladenAsync(Buero buero, string csv)
    {
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Personal.Administration, new EinspielungBeginnen(id, "aemter", Datei(csv)));
        return id;
    }

    private static Task<Einspielakte> AnsichtAsync(Buero buero, Guid id) => buero.Sende(buero.Personal.Administration, new EinspielungAnsicht(id));

    private static Task ZuordnenAsync(Buero buero, Guid id, params (string Feld, int? Stelle)[] spalten) =>
        buero.Sende(buero.Personal.Administration, new SpaltenZuordnen(id, spalten.ToDictionary(s => s.Feld, s => s.Stelle)));

    private static async Task<Guid> StartenAsync(Buero buero, Guid id, bool nurGute)
    {
        var auftragId = Guid.CreateVersion7();
        await buero.Sende(buero.Personal.Administration, new EinspielungStarten(id, auftragId, nurGute));
        return auftragId;
    }

    private static async Task<AuftragAkte> EinspielenAsync(Buero buero, Guid id, bool nurGute)
    {
        var auftragId = await StartenAsync(buero, id, nurGute);
        (await buero.Dienste.GetRequiredService<Auftragsdienst>().NaechstenAusfuehrenAsync(CancellationToken.None)).ShouldBeTrue();
        return await buero.Sende(buero.Personal.Administration, new AuftragAnsicht(auftragId));
    }

    private static Task<(Guid, string?, string)> ProtokollAsync(Buero buero, Guid objekt) => buero.Mit<VerwaltungContext, (Guid, string?, string)>(async db =>
    {
        var eintrag = await db.Audit.AsNoTracking().SingleAsync(a => a.ObjektId == objekt);
        return (eintrag.PersonId, eintrag.Rolle, eintrag.Aktion);
    });

    private sealed class NachDemErstenStapel : IFortschritt
    {
        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken) => erledigt > 0 ? throw new OperationCanceledException() : Task.CompletedTask;
    }
}
