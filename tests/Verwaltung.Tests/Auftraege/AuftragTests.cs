using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Personen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Auftraege;

public sealed class AuftragTests
{
    [Fact]
    public async Task Ein_Auftrag_laeuft_unter_der_Person_und_hinterlaesst_Ergebnis_und_Nachricht()
    {
        var art = new Zaehlen { Tun = (_, _) => Task.FromResult(new Auftragsergebnis("12 gezählt.", "/ziel")) };
        await using var buero = await MitAsync(art);
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        (await AusfuehrenAsync(buero)).ShouldBeTrue();
        (await AusfuehrenAsync(buero)).ShouldBeFalse("getan ist getan");

        art.Handelnde.ShouldBe([(buero.Personal.Stadtteilmanagerin.Id, Rolle.Stadtteilmanagement, nameof(Zaehlauftrag))]);
        var akte = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id));
        (akte.Stand, akte.Ergebnis, akte.Adresse, akte.BeendetAm).ShouldBe((Auftragsstand.Fertig, "12 gezählt.", "/ziel", Buero.Dienstag));
        var nachricht = await NachrichtAsync(buero);
        (nachricht.Anlass, nachricht.Betreff, nachricht.Adresse).ShouldBe(("auftrag-fertig", "„Zählen“ ist fertig", $"/verwaltung/auftraege/{id}"));
        nachricht.An.Personen.ShouldBe([buero.Personal.Stadtteilmanagerin.Id]);
        nachricht.HandelndeId.ShouldNotBe(buero.Personal.Stadtteilmanagerin.Id, "wer selbst handelt, bekäme nichts");
    }

    [Fact]
    public async Task Der_Fortschritt_ist_waehrend_der_Arbeit_zu_sehen_und_die_Pacht_verlaengert_sich()
    {
        AuftragAkte? unterwegs = null;
        Buero buero = null!;
        Guid id = default;
        var art = new Zaehlen
        {
            Tun = async (fortschritt, ct) =>
            {
                await fortschritt.MeldenAsync(7, 20, "Zählt Bänke", ct);
                buero.Vergehen(TimeSpan.FromSeconds(15));
                for (var i = 0; i < 600 && unterwegs is not { Erledigt: 7 }; i++)
                {
                    await Task.Delay(100, ct);
                    unterwegs = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id));
                }
                // Die erste Pacht wäre jetzt abgelaufen.
                buero.Vergehen(TimeSpan.FromSeconds(20));
                (await AusfuehrenAsync(buero)).ShouldBeFalse("ein zweiter Host darf nicht übernehmen");
                return new Auftragsergebnis("Fertig.");
            }
        };
        buero = await MitAsync(art);
        await using var _ = buero;
        id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await AusfuehrenAsync(buero);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Stand.ShouldBe(Auftragsstand.Fertig);
        unterwegs.ShouldNotBeNull();
        (unterwegs.Stand, unterwegs.Erledigt, unterwegs.Gesamt, unterwegs.Schritt).ShouldBe((Auftragsstand.Laeuft, 7, 20, "Zählt Bänke"));
    }

    [Fact]
    public async Task Wer_abbricht_haelt_die_Arbeit_an()
    {
        Buero buero = null!;
        Guid id = default;
        var art = new Zaehlen
        {
            Tun = async (_, ct) =>
            {
                await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAbbrechen(id));
                await Task.Delay(TimeSpan.FromSeconds(90), ct);
                return new Auftragsergebnis("nie");
            }
        };
        buero = await MitAsync(art);
        await using var _ = buero;
        id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await AusfuehrenAsync(buero);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Stand.ShouldBe(Auftragsstand.Abgebrochen);
        (await AusfuehrenAsync(buero)).ShouldBeFalse();
    }

    [Fact]
    public async Task Ein_wartender_Auftrag_ist_sofort_abgebrochen_und_ein_beendeter_gar_nicht_mehr()
    {
        await using var buero = await MitAsync(new Zaehlen());
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAbbrechen(id));

        (await AusfuehrenAsync(buero)).ShouldBeFalse();
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAbbrechen(id)))).Message.ShouldBe("Dieser Auftrag ist schon beendet.");
    }

    [Fact]
    public async Task Stuerzt_der_Host_ab_beginnt_nach_der_Pacht_ein_anderer_von_vorn()
    {
        var art = new Zaehlen();
        await using var buero = await MitAsync(art);
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await GepachtetAsync(buero, id, versuche: 1);

        (await AusfuehrenAsync(buero)).ShouldBeFalse("die Pacht läuft noch");
        buero.Vergehen(Auftragsdienst.Pacht);
        (await AusfuehrenAsync(buero)).ShouldBeTrue();

        art.Handelnde.Count.ShouldBe(1);
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Stand.ShouldBe(Auftragsstand.Fertig);
    }

    [Fact]
    public async Task Wer_jedes_Mal_den_Host_mitreisst_wird_nach_drei_Versuchen_aufgegeben()
    {
        var art = new Zaehlen();
        await using var buero = await MitAsync(art);
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await GepachtetAsync(buero, id, versuche: Auftrag.HoechstensVersuche);
        buero.Vergehen(Auftragsdienst.Pacht);

        await AusfuehrenAsync(buero);

        art.Handelnde.ShouldBeEmpty();
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Fehler.ShouldBe("Der Auftrag ist mehrmals mittendrin abgebrochen. Bitte wenden Sie sich an die Administration.");
    }

    [Fact]
    public async Task Faehrt_der_Host_herunter_macht_der_naechste_gleich_weiter()
    {
        using var herunterfahren = new CancellationTokenSource();
        var art = new Zaehlen();
        art.Tun = async (_, ct) =>
        {
            if (art.Handelnde.Count == 1) await herunterfahren.CancelAsync();
            ct.ThrowIfCancellationRequested();
            return new Auftragsergebnis("Beim zweiten Mal.");
        };
        await using var buero = await MitAsync(art);
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await Dienst(buero).NaechstenAusfuehrenAsync(herunterfahren.Token);
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Stand.ShouldBe(Auftragsstand.Wartet);
        await AusfuehrenAsync(buero);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Ergebnis.ShouldBe("Beim zweiten Mal.");
    }

    [Fact]
    public async Task Derselbe_Schluessel_legt_keinen_zweiten_Auftrag_an_und_nie_einen_fremden()
    {
        await using var buero = await MitAsync(new Zaehlen());
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin, id);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new MeineAuftraege())).Anzahl.ShouldBe(1);
        await Should.ThrowAsync<NichtGefunden>(() => AnlegenAsync(buero, buero.Personal.Administration, id));
    }

    [Fact]
    public async Task Zwei_Hosts_fuehren_zusammen_jeden_Auftrag_einmal_aus()
    {
        var art = new Zaehlen();
        await using var buero = await MitAsync(art);
        await using var zweiter = Buero.Dienstebauen(buero.Datenbank, buero.Uhr, art.Anmelden);
        for (var i = 0; i < 12; i++) await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);

        await Task.WhenAll(Task.Run(() => AllesAsync(Dienst(buero))), Task.Run(() => AllesAsync(zweiter.GetRequiredService<Auftragsdienst>())), Task.Run(() => AllesAsync(Dienst(buero))));

        art.Handelnde.Count.ShouldBe(12);
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new MeineAuftraege())).Eintraege.ShouldAllBe(a => a.Stand == Auftragsstand.Fertig);

        static async Task AllesAsync(Auftragsdienst dienst) { while (await dienst.NaechstenAusfuehrenAsync(CancellationToken.None)) { } }
    }

    [Fact]
    public async Task Woran_er_scheitert_ist_lesbar_und_verraet_nichts()
    {
        var art = new Zaehlen { Tun = (_, _) => throw new Regelverstoss("Die Datei ist nicht mehr da.") };
        await using var buero = await MitAsync(art);
        var regel = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await AusfuehrenAsync(buero);
        art.Tun = (_, _) => throw new InvalidOperationException("Frau Muster, Tel. 0381");
        var panne = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await AusfuehrenAsync(buero);

        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(regel))).Fehler.ShouldBe("Die Datei ist nicht mehr da.");
        var satz = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(panne))).Fehler!;
        satz.ShouldStartWith("Der Auftrag ist an einem unerwarteten Fehler gescheitert. Nennen Sie der Administration bitte diese Kennung: ");
        satz.ShouldNotContain("Muster");
    }

    [Fact]
    public async Task Es_gelten_die_Rollen_beim_Beginn()
    {
        var art = new Zaehlen();
        await using var buero = await MitAsync(art);
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await RollenAsync(buero, buero.Personal.Stadtteilmanagerin.Id, Rolle.Redaktion);
        await AusfuehrenAsync(buero);
        var zweiter = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await RollenAsync(buero, buero.Personal.Stadtteilmanagerin.Id);
        await AusfuehrenAsync(buero);

        art.Handelnde.ShouldBeEmpty();
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(id))).Fehler.ShouldBe("Dafür ist die Rolle Stadtteilmanagement nötig. Sie haben sie nicht mehr.");
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AuftragAnsicht(zweiter))).Fehler.ShouldBe("Sie haben keinen Zugang mehr. Der Auftrag wurde deshalb nicht ausgeführt.");
    }

    [Fact]
    public async Task Andere_sehen_nichts_und_die_Administration_nur_den_Stand()
    {
        await using var buero = await MitAsync(new Zaehlen());
        var id = await AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin);
        await AusfuehrenAsync(buero);

        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Revision, new AuftragAnsicht(id)));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Administration, new AuftragAbbrechen(id)));
        (await buero.Sende(buero.Personal.Revision, new MeineAuftraege(Alle: true))).Eintraege.ShouldBeEmpty();
        (await buero.Sende(buero.Personal.Administration, new MeineAuftraege())).Eintraege.ShouldBeEmpty();
        var zeile = (await buero.Sende(buero.Personal.Administration, new MeineAuftraege(Alle: true))).Eintraege.ShouldHaveSingleItem();
        (zeile.Titel, zeile.Text, zeile.Stand, zeile.Von).ShouldBe(("Auftrag einer anderen Person", null, Auftragsstand.Fertig, buero.Personal.Stadtteilmanagerin.Name));
        var akte = await buero.Sende(buero.Personal.Administration, new AuftragAnsicht(id));
        (akte.Eigener, akte.Titel, akte.Ergebnis, akte.Adresse).ShouldBe((false, "Auftrag einer anderen Person", null, null));
    }

    private static async Task<Buero> MitAsync(Zaehlen art) => await Buero.OeffnenAsync(abweichung: art.Anmelden);

    private static Auftragsdienst Dienst(Buero buero) => buero.Dienste.GetRequiredService<Auftragsdienst>();

    private static Task<bool> AusfuehrenAsync(Buero buero) => Dienst(buero).NaechstenAusfuehrenAsync(CancellationToken.None);

    private static async Task<Guid> AnlegenAsync(Buero buero, AngemeldetePerson person, Guid? id = null)
    {
        var schluessel = id ?? Guid.CreateVersion7();
        (await buero.Mit<IAuftraege, string>(a => a.AnlegenAsync(schluessel, "Zählen", new Zaehlauftrag("Bänke"), CancellationToken.None), person)).ShouldBe($"/verwaltung/auftraege/{schluessel}");
        return schluessel;
    }

    /// <summary>So hinterlässt es ein Host, der mitten in der Arbeit endet.</summary>
    private static Task<int> GepachtetAsync(Buero buero, Guid id, int versuche) => buero.Mit<VerwaltungContext, int>(db => db.Auftraege.Where(a => a.Id == id).ExecuteUpdateAsync(s => s
        .SetProperty(a => a.Stand, Auftragsstand.Laeuft).SetProperty(a => a.Paechter, Guid.NewGuid()).SetProperty(a => a.Versuche, versuche)
        .SetProperty(a => a.PachtBis, Buero.Dienstag + Auftragsdienst.Pacht)));

    private static Task<Benachrichtigung> NachrichtAsync(Buero buero) => buero.Mit<VerwaltungContext, Benachrichtigung>(async db =>
        JsonSerializer.Deserialize<Benachrichtigung>((await db.Set<OutboxMessage>().AsNoTracking().SingleAsync(m => m.Art == typeof(Benachrichtigung).FullName)).Inhalt)!);

    private static Task<int> RollenAsync(Buero buero, Guid personId, params Rolle[] rollen) => buero.Mit<VerwaltungContext, int>(async db =>
    {
        var person = await db.Personen.SingleAsync(p => p.Id == personId);
        person.Berechtigen(rollen, [], buero.Heute, buero.Personal.Administration.Id);
        return await db.SaveChangesAsync();
    }, buero.Personal.Administration);

    [Erlaubt(Rolle.Stadtteilmanagement)]
    internal sealed record Zaehlauftrag(string Was);

    private sealed class Zaehlen : IAuftragsart<Zaehlauftrag>
    {
        private readonly List<(Guid, Rolle?, string)> _handelnde = [];
        // Mehrere Läufe zugleich teilen sich diese Art; jeder sieht nur seinen Bereich.
        private readonly AsyncLocal<IServiceProvider?> _bereich = new();

        public Func<IFortschritt, CancellationToken, Task<Auftragsergebnis>> Tun { get; set; } = (_, _) => Task.FromResult(new Auftragsergebnis("Gezählt."));

        public IReadOnlyList<(Guid Person, Rolle? Rolle, string Aktion)> Handelnde { get { lock (_handelnde) return [.. _handelnde]; } }

        public void Anmelden(IServiceCollection dienste) => dienste.AddScoped<IAuftragsart<Zaehlauftrag>>(bereich => { _bereich.Value = bereich; return this; });

        public Task<Auftragsergebnis> AusfuehrenAsync(Zaehlauftrag angaben, IFortschritt fortschritt, CancellationToken cancellationToken)
        {
            angaben.Was.ShouldBe("Bänke");
            var audit = _bereich.Value!.GetRequiredService<AuditContext>();
            lock (_handelnde) _handelnde.Add((_bereich.Value!.GetRequiredService<Anmeldekontext>().Person.Id, audit.Rolle, audit.Aktion));
            return Tun(fortschritt, cancellationToken);
        }
    }
}
