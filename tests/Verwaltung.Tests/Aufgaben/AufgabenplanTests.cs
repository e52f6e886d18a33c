using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Aufgaben;

/// <summary>Aufgaben laufen hier nach der wirklichen Uhr; die gestellte stünde für den Planer still.</summary>
public sealed class AufgabenplanTests
{
    private const string JedeSekunde = "* * * * * ?";
    private const string Nie = "0 0 0 1 1 ? 2099";

    [Fact]
    public async Task Eine_Aufgabe_laeuft_nach_Plan_als_System_und_hinterlaesst_ihr_Ergebnis()
    {
        var probe = new Probe(JedeSekunde) { Ergebnis = () => "3 Dinge getan." };
        await using var buero = await Buero.OeffnenAsync();
        await using var host = await Host.StartenAsync(buero, probe);

        await BisAsync(() => probe.Laeufe.Count >= 2);

        probe.Laeufe.ShouldAllBe(l => l.Person == AngemeldetePerson.System && l.Aktion == nameof(Probe));
        (await host.LaeufeAsync()).ShouldContain(("3 Dinge getan.", null));
    }

    [Fact]
    public async Task Ein_Fehler_wird_sichtbar_und_haelt_weder_die_Aufgabe_noch_andere_auf()
    {
        var probe = new Probe(JedeSekunde);
        probe.Ergebnis = () => probe.Laeufe.Count switch
        {
            1 => throw new InvalidOperationException("Geheimnis von Frau Muster"),
            2 => throw new Regelverstoss("Der Ordner fehlt."),
            _ => "Wieder gut."
        };
        var andere = new Nebenbei();
        await using var buero = await Buero.OeffnenAsync();
        await using var host = await Host.StartenAsync(buero, probe, andere);

        await BisAsync(() => probe.Laeufe.Count >= 4 && andere.Laeufe >= 2);

        var laeufe = await host.LaeufeAsync();
        laeufe.ShouldContain(l => l.Fehler != null && l.Fehler.StartsWith("Unerwarteter Fehler (InvalidOperationException). Einzelheiten stehen"));
        laeufe.ShouldContain((null, "Der Ordner fehlt."));
        laeufe.ShouldContain(("Wieder gut.", null));
        laeufe.ShouldAllBe(l => l.Fehler == null || !l.Fehler.Contains("Muster"));
    }

    [Fact]
    public async Task Dieselbe_Aufgabe_laeuft_nie_zweimal_zugleich()
    {
        var probe = new Probe(JedeSekunde) { Dauer = TimeSpan.FromSeconds(1.6) };
        await using var buero = await Buero.OeffnenAsync();
        await using var host = await Host.StartenAsync(buero, probe);
        await host.Plan.AusloesenAsync(nameof(Probe), CancellationToken.None);

        await BisAsync(() => probe.Laeufe.Count >= 3);

        probe.Hoechstens.ShouldBe(1);
    }

    [Fact]
    public async Task Auf_Wunsch_laeuft_sie_sofort()
    {
        var probe = new Probe(Nie) { Ergebnis = () => "Getan." };
        await using var buero = await Buero.OeffnenAsync();
        await using var host = await Host.StartenAsync(buero, probe);

        await host.Plan.AusloesenAsync(nameof(Probe), CancellationToken.None);
        await BisAsync(() => probe.Laeufe.Count == 1);
    }

    [Fact]
    public async Task Was_waehrend_eines_Stillstands_faellig_war_wird_einmal_nachgeholt()
    {
        var probe = new Probe("0 0 0 * * ?");
        await using var buero = await Buero.OeffnenAsync();
        // Zuletzt lief sie vor drei Tagen; drei Termine sind verpasst.
        buero.Uhr.Zeit = TimeProvider.System.GetUtcNow().AddDays(-3);
        await buero.Mit<IAufgabenprotokoll, Guid>(async p =>
        {
            var lauf = await p.BeginnenAsync(nameof(Probe), CancellationToken.None);
            await p.BeendenAsync(lauf, "Damals.", null, CancellationToken.None);
            return lauf;
        });
        await using var host = await Host.StartenAsync(buero, probe);

        await BisAsync(() => probe.Laeufe.Count == 1);
        await Task.Delay(1500);
        probe.Laeufe.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Beim_Herunterfahren_bekommt_ein_laufender_Lauf_die_Gelegenheit_aufzuhoeren()
    {
        var probe = new Probe(Nie) { Dauer = TimeSpan.FromMinutes(5) };
        await using var buero = await Buero.OeffnenAsync();
        await using (var host = await Host.StartenAsync(buero, probe))
        {
            await host.Plan.AusloesenAsync(nameof(Probe), CancellationToken.None);
            await BisAsync(() => probe.Laeufe.Count == 1);
        }

        (await Host.LaeufeAsync(buero.Dienste)).ShouldBe([(null, "Der Host wurde währenddessen beendet. Der nächste Lauf macht weiter.")]);
    }

    // SQLite kennt nur einen Host.
    [Fact, Trait("Datenbank", "Server")]
    public async Task Zwei_Hosts_fuehren_jeden_Lauf_zusammen_nur_einmal_aus()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (erste, zweite) = (new Probe(JedeSekunde), new Probe(JedeSekunde));
        await using var host = await Host.StartenAsync(buero, erste);
        await using var anderer = await Host.StartenAsync(buero, zweite);

        await BisAsync(() => erste.Laeufe.Count + zweite.Laeufe.Count >= 4);
        await host.DisposeAsync();
        await anderer.DisposeAsync();

        var sekunden = erste.Laeufe.Concat(zweite.Laeufe).Select(l => l.Faellig).ToList();
        sekunden.Distinct().Count().ShouldBe(sekunden.Count);
    }

    private static async Task BisAsync(Func<bool> erreicht)
    {
        for (var i = 0; i < 1200 && !erreicht(); i++) await Task.Delay(50);
        erreicht().ShouldBeTrue("nach einer Minute immer noch nicht");
    }

    /// <summary>Ein Host auf der Datenbank des Büros, mit wirklicher Uhr und nur den Aufgaben der Probe.</summary>
    private sealed class Host(ServiceProvider dienste) : IAsyncDisposable
    {
        private bool _beendet;

        public Aufgabenplan Plan => dienste.GetRequiredService<Aufgabenplan>();

        public static async Task<Host> StartenAsync(Buero buero, params IAufgabe[] aufgaben)
        {
            var host = new Host(Buero.Dienstebauen(buero.Datenbank, TimeProvider.System, dienste =>
            {
                foreach (var fremde in dienste.Where(d => d.ServiceType == typeof(IAufgabe)).ToList()) dienste.Remove(fremde);
                foreach (var aufgabe in aufgaben)
                    dienste.AddScoped(bereich =>
                    {
                        (aufgabe as Probe)?.Merke(bereich);
                        return aufgabe;
                    });
            }));
            await host.Plan.StartAsync(CancellationToken.None);
            // Ehe der Plan steht, nimmt er nichts an.
            for (var i = 0; i < 200; i++)
                try { await host.Plan.AusloesenAsync("gibt-es-nicht", CancellationToken.None); }
                catch (Regelverstoss) { await Task.Delay(50); }
                catch (Exception) { break; }
            return host;
        }

        public Task<IReadOnlyList<(string? Ergebnis, string? Fehler)>> LaeufeAsync() => LaeufeAsync(dienste);

        public static async Task<IReadOnlyList<(string? Ergebnis, string? Fehler)>> LaeufeAsync(IServiceProvider dienste)
        {
            await using var bereich = dienste.CreateAsyncScope();
            var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
            return [.. (await db.Aufgabenlaeufe.AsNoTracking().Where(l => l.Aufgabe == nameof(Probe) && l.Ende != null).ToListAsync()).Select(l => (l.Ergebnis, l.Fehler))];
        }

        public async ValueTask DisposeAsync()
        {
            if (_beendet) return;
            _beendet = true;
            await Plan.StopAsync(CancellationToken.None);
            await dienste.DisposeAsync();
        }
    }

    private sealed record Lauf(AngemeldetePerson Person, string Aktion, DateTime Faellig);

    private sealed class Probe(string zeitplan) : IAufgabe
    {
        private IServiceProvider? _zuletzt;
        private int _laufend;

        public Func<string?> Ergebnis { get; set; } = () => null;
        public TimeSpan Dauer { get; init; } = TimeSpan.Zero;
        public ConcurrentQueue<Lauf> Laeufe { get; } = new();
        public int Hoechstens { get; private set; }
        public string Titel => "Probe";
        public string Zeitplan => zeitplan;

        public void Merke(IServiceProvider bereich) => _zuletzt = bereich;

        public async Task<string?> AusfuehrenAsync(CancellationToken cancellationToken)
        {
            Hoechstens = Math.Max(Hoechstens, Interlocked.Increment(ref _laufend));
            var jetzt = DateTime.UtcNow;
            Laeufe.Enqueue(new Lauf(_zuletzt!.GetRequiredService<Anmeldekontext>().Person, _zuletzt!.GetRequiredService<AuditContext>().Aktion, new DateTime(jetzt.Ticks - jetzt.Ticks % TimeSpan.TicksPerSecond)));
            try { await Task.Delay(Dauer, cancellationToken); return Ergebnis(); }
            finally { Interlocked.Decrement(ref _laufend); }
        }
    }

    private sealed class Nebenbei : IAufgabe
    {
        private int _laeufe;
        public int Laeufe => _laeufe;
        public string Titel => "Nebenbei";
        public string Zeitplan => JedeSekunde;
        public Task<string?> AusfuehrenAsync(CancellationToken cancellationToken) { Interlocked.Increment(ref _laeufe); return Task.FromResult<string?>(null); }
    }
}
