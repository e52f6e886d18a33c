using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Koordinierung;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests.Messaging;

/// <summary>Zustellung von Ereignissen, am Beispiel AmtUmbenannt und der Reaktion der Koordinierung, hier durch eine beobachtbare ersetzt.</summary>
public sealed class OutboxTests
{
    private static readonly Type Reaktion = typeof(KoordinierungModule).Assembly.GetTypes().Single(t => typeof(IReaktionAuf<AmtUmbenannt>).IsAssignableFrom(t));

    [Fact]
    public async Task Ein_Ereignis_wird_einmal_zugestellt_und_abgehakt()
    {
        var beobachter = new Beobachter();
        await using var buero = await MitAsync(beobachter);
        var ereignis = await MeldeAsync(buero);

        (await buero.Zustellen()).ShouldBe(1);
        (await buero.Zustellen()).ShouldBe(0);

        beobachter.Gesehen.ShouldBe([ereignis]);
        var meldung = (await OutboxAsync(buero)).Single();
        (meldung.Zugestellt, meldung.Versuche, meldung.Fehler, meldung.Abgestellt).ShouldBe((Buero.Dienstag, 0, null, null));
    }

    [Fact]
    public async Task Scheitert_die_Reaktion_wird_mit_wachsendem_Abstand_wiederholt_und_nach_acht_Versuchen_abgestellt()
    {
        var beobachter = new Beobachter { Scheitert = () => true };
        await using var buero = await MitAsync(beobachter);
        await MeldeAsync(buero);

        var abstaende = new List<TimeSpan>();
        for (var versuch = 1; versuch <= OutboxRelay.HoechstensVersuche; versuch++)
        {
            (await buero.Zustellen()).ShouldBe(0);
            var meldung = (await OutboxAsync(buero)).Single();
            (meldung.Versuche, meldung.Fehler, meldung.Zugestellt).ShouldBe((versuch, "Absichtlich gescheitert.", null));
            abstaende.Add(meldung.Faellig - buero.Uhr.Zeit.UtcDateTime);
            beobachter.Versuche.ShouldBe(versuch);
            buero.Uhr.Zeit = new DateTimeOffset(meldung.Faellig, TimeSpan.Zero).AddSeconds(-1);
            await buero.Zustellen();
            beobachter.Versuche.ShouldBe(versuch, "vor der Zeit wird nicht wiederholt");
            buero.Vergehen(TimeSpan.FromSeconds(1));
        }
        abstaende.ShouldBeInOrder(SortDirection.Ascending);
        abstaende[0].ShouldBeLessThan(TimeSpan.FromSeconds(10));
        abstaende[^2].ShouldBeGreaterThan(TimeSpan.FromHours(1));
        (await OutboxAsync(buero)).Single().Abgestellt.ShouldNotBeNull();
        buero.VergehenTage(30);
        await buero.Zustellen();
        beobachter.Versuche.ShouldBe(OutboxRelay.HoechstensVersuche);
    }

    [Fact]
    public async Task Abgestelltes_ist_aufgelistet_und_kommt_nach_einem_neuen_Anlauf_an()
    {
        var beobachter = new Beobachter { Scheitert = () => true };
        await using var buero = await MitAsync(beobachter);
        var ereignis = await MeldeAsync(buero);
        for (var versuch = 0; versuch < OutboxRelay.HoechstensVersuche; versuch++)
        {
            await buero.Zustellen();
            buero.VergehenTage(2);
        }
        var relay = buero.Dienste.GetRequiredService<OutboxRelay>();
        var abgestellt = (await relay.ParkedAsync(CancellationToken.None)).ShouldHaveSingleItem();
        (abgestellt.Schema, abgestellt.Art, abgestellt.Fehler).ShouldBe(("verwaltung", typeof(AmtUmbenannt).FullName!, "Absichtlich gescheitert."));

        beobachter.Scheitert = () => false;
        await relay.RetryParkedAsync("verwaltung", abgestellt.Id, CancellationToken.None);
        (await buero.Zustellen()).ShouldBe(1);
        beobachter.Gesehen.ShouldBe([ereignis]);
        (await relay.ParkedAsync(CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nach_einer_Stoerung_kommt_das_Ereignis_doch_noch_an()
    {
        var beobachter = new Beobachter();
        beobachter.Scheitert = () => beobachter.Versuche <= 2;
        await using var buero = await MitAsync(beobachter);
        var ereignis = await MeldeAsync(buero);
        for (var i = 0; i < 3; i++)
        {
            await buero.Zustellen();
            buero.Vergehen(TimeSpan.FromMinutes(2));
        }
        beobachter.Gesehen.ShouldBe([ereignis]);
        (await OutboxAsync(buero)).Single().Fehler.ShouldBeNull();
        (await InboxAsync(buero)).ShouldBe(1, "gescheiterte Versuche hinterlassen keine Eingangsbuchung");
    }

    [Fact]
    public async Task Ein_unbekanntes_Ereignis_haelt_die_anderen_nicht_auf()
    {
        var beobachter = new Beobachter();
        await using var buero = await MitAsync(beobachter);
        await LegeAbAsync(buero, new OutboxMessage { Art = "Gibt.Es.Nicht", Inhalt = "{}", Gemeldet = Buero.Dienstag, Faellig = Buero.Dienstag });
        var ereignis = await MeldeAsync(buero);

        (await buero.Zustellen()).ShouldBe(1);

        beobachter.Gesehen.ShouldBe([ereignis]);
        (await OutboxAsync(buero)).Single(m => m.Zugestellt is null).Fehler.ShouldBe("Das Ereignis Gibt.Es.Nicht ist unbekannt.");
    }

    [Fact]
    public async Task Zwei_Hosts_stellen_zusammen_jedes_Ereignis_genau_einmal_wirksam_zu()
    {
        var beobachter = new Beobachter();
        await using var buero = await MitAsync(beobachter);
        await using var zweiter = Buero.Dienstebauen(buero.Datenbank, buero.Uhr, beobachter.Ersetzen);
        var ereignisse = new List<AmtUmbenannt>();
        for (var i = 0; i < 60; i++) ereignisse.Add(await MeldeAsync(buero));

        var zustellungen = await Task.WhenAll(
            Task.Run(buero.Zustellen), Task.Run(() => zweiter.GetRequiredService<OutboxRelay>().DeliverDueAsync(CancellationToken.None)), Task.Run(buero.Zustellen));

        zustellungen.Sum().ShouldBe(60);
        beobachter.Gesehen.ShouldBe(ereignisse, ignoreOrder: true);
        (await OutboxAsync(buero)).ShouldAllBe(m => m.Zugestellt != null);
        (await InboxAsync(buero)).ShouldBe(60);
    }

    [Fact]
    public async Task Stuerzt_ein_Host_ab_uebernimmt_der_andere_nach_Ablauf_der_Pacht()
    {
        var beobachter = new Beobachter();
        await using var buero = await MitAsync(beobachter);
        // So hinterlässt es ein Host, der zwischen Pachten und Zustellen endet.
        await LegeAbAsync(buero, Nachricht(new AmtUmbenannt(Guid.NewGuid(), "x", "x"), faellig: Buero.Dienstag.AddMinutes(1), paechter: Guid.NewGuid()));

        (await buero.Zustellen()).ShouldBe(0);
        buero.Vergehen(TimeSpan.FromMinutes(1));
        (await buero.Zustellen()).ShouldBe(1);
        beobachter.Gesehen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Aufgeraeumt_wird_nur_was_zu_keinem_offenen_Ereignis_mehr_gehoert()
    {
        var beobachter = new Beobachter { Scheitert = () => true };
        await using var buero = await MitAsync(beobachter);
        // Ein Ereignis, das eine Reaktion schon verarbeitet hat und an einer anderen hängen blieb.
        await LegeAbAsync(buero, Nachricht(new AmtUmbenannt(Guid.NewGuid(), "x", "x"), Buero.Dienstag, null));
        await MerkeAsync(buero, (await OutboxAsync(buero)).Single().Id);
        for (var versuch = 0; versuch < OutboxRelay.HoechstensVersuche; versuch++)
        {
            await buero.Zustellen();
            buero.VergehenTage(2);
        }

        buero.VergehenTage(100);
        await AufraeumenAsync(buero);
        (await InboxAsync(buero)).ShouldBe(1, "sonst wirkte die erste Reaktion beim neuen Anlauf doppelt");
        (await OutboxAsync(buero)).Count.ShouldBe(1);

        beobachter.Scheitert = () => false;
        await buero.Dienste.GetRequiredService<OutboxRelay>().RetryParkedAsync("verwaltung", (await OutboxAsync(buero)).Single().Id, CancellationToken.None);
        await buero.Zustellen();
        buero.VergehenTage(100);
        (await AufraeumenAsync(buero)).ShouldBe("3 Einträge gelöscht.");
        (await InboxAsync(buero)).ShouldBe(0);
        (await OutboxAsync(buero)).ShouldBeEmpty();
        (await AufraeumenAsync(buero)).ShouldBeNull();
    }

    private static Task<string?> AufraeumenAsync(Buero buero) =>
        buero.Mit<IEnumerable<IAufgabe>, string?>(a => a.Single(x => x is ZustellungenAufraeumen).AusfuehrenAsync(CancellationToken.None));

    private static async Task MerkeAsync(Buero buero, Guid ereignis)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        var db = Kontext(buero, bereich, "koordinierung");
        db.Inbox.Add(new InboxMessage { EreignisId = ereignis, Reaktion = "Andere", Verarbeitet = Buero.Dienstag });
        await db.SaveChangesAsync();
    }

    private static async Task<Buero> MitAsync(Beobachter beobachter)
    {
        var buero = await Buero.OeffnenAsync(abweichung: beobachter.Ersetzen);
        await using var bereich = buero.Als(AngemeldetePerson.System);
        foreach (var schema in (string[])["verwaltung", "koordinierung"])
        {
            await Kontext(buero, bereich, schema).Outbox.ExecuteDeleteAsync();
            await Kontext(buero, bereich, schema).Inbox.ExecuteDeleteAsync();
        }
        return buero;
    }

    private static async Task<AmtUmbenannt> MeldeAsync(Buero buero)
    {
        var ereignis = new AmtUmbenannt(Guid.CreateVersion7(), "Neuer Name", "Neu");
        await LegeAbAsync(buero, Nachricht(ereignis, buero.Uhr.Zeit.UtcDateTime, null));
        return ereignis;
    }

    private static OutboxMessage Nachricht(AmtUmbenannt ereignis, DateTime faellig, Guid? paechter) => new()
    {
        Art = typeof(AmtUmbenannt).FullName!, Inhalt = JsonSerializer.Serialize(ereignis), Korrelation = "k", Gemeldet = Buero.Dienstag, Faellig = faellig, Paechter = paechter
    };

    private static async Task LegeAbAsync(Buero buero, OutboxMessage meldung)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        var db = Kontext(buero, bereich, "verwaltung");
        db.Outbox.Add(meldung);
        await db.SaveChangesAsync();
    }

    private static async Task<List<OutboxMessage>> OutboxAsync(Buero buero)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        return await Kontext(buero, bereich, "verwaltung").Outbox.AsNoTracking().ToListAsync();
    }

    private static async Task<int> InboxAsync(Buero buero)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        return await Kontext(buero, bereich, "koordinierung").Inbox.CountAsync();
    }

    private static ModuleContext Kontext(Buero buero, AsyncServiceScope bereich, string schema) =>
        buero.Dienste.GetRequiredService<ModuleCatalog>().Registrations.Single(r => r.Schema == schema).Context(bereich.ServiceProvider);

    /// <summary>Merkt sich, was ankam, und scheitert auf Wunsch; gilt als dieselbe Reaktion wie die ersetzte.</summary>
    private sealed class Beobachter : IReaktionAuf<AmtUmbenannt>
    {
        private int _versuche;

        public Func<bool> Scheitert { get; set; } = () => false;

        public ConcurrentQueue<AmtUmbenannt> Gesehen { get; } = new();

        public int Versuche => _versuche;

        public void Ersetzen(IServiceCollection dienste) => dienste.Add(new ServiceDescriptor(Reaktion, _ => this, ServiceLifetime.Scoped));

        public Task Handle(AmtUmbenannt ereignis, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _versuche);
            if (Scheitert()) throw new InvalidOperationException("Absichtlich gescheitert.");
            Gesehen.Enqueue(ereignis);
            return Task.CompletedTask;
        }
    }
}
