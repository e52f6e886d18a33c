using MediatR;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Vertretungen;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>
/// Ein ganzes Intranet ohne Web: alle Module neben dem Test, eine eigene Datenbank, eine gestellte Uhr und sechs Personen.
/// Befehle und Abfragen laufen durch dieselbe Kette wie im Betrieb.
/// </summary>
public sealed class Buero : IAsyncDisposable
{
    /// <summary>Dienstag, 24.11.2026, 10:00 Uhr in Berlin: kein Feiertag in der Nähe.</summary>
    public static readonly DateTime Dienstag = new(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc);

    private readonly ServiceProvider _dienste;
    private readonly string _datenbank;

    private Buero(ServiceProvider dienste, Demouhr uhr, string datenbank, string dateiordner) => (_dienste, Uhr, _datenbank, Dateiordner) = (dienste, uhr, datenbank, dateiordner);

    /// <summary>Wo die Inhalte der Dateien liegen; gehört nur diesem Büro.</summary>
    public string Dateiordner { get; }

    public Demouhr Uhr { get; }

    public DateOnly Heute => Uhr.Heute();

    public IServiceProvider Dienste => _dienste;

    public Personal Personal { get; private set; } = default!;

    /// <summary>Wie ein zweiter Host auf dieselbe Datenbank käme.</summary>
    public Datenbankeinstellung Datenbank => Einstellung(_datenbank);

    /// <summary>Ein Büro mit Grunddaten und <see cref="Personal"/>.</summary>
    public static async Task<Buero> OeffnenAsync(DateTime? jetzt = null, Action<IServiceCollection>? abweichung = null)
    {
        var buero = await ErrichtenAsync(await Vorlagen.BesetztAsync(), jetzt ?? Dienstag, abweichung);
        buero.Personal = Personal.Aus(await buero.StammdatenAsync());
        return buero;
    }

    /// <summary>Ein Büro nur mit Grunddaten.</summary>
    public static async Task<Buero> OhnePersonalAsync(DateTime? jetzt = null) =>
        await ErrichtenAsync(await Vorlagen.LeerAsync(), jetzt ?? Dienstag, null);

    public async Task<T> Sende<T>(AngemeldetePerson person, IRequest<T> anfrage)
    {
        await using var bereich = Als(person);
        return await bereich.ServiceProvider.GetRequiredService<IMediator>().Send(anfrage);
    }

    /// <summary>Ein Gültigkeitsbereich der Dienste, in dem diese Person handelt; so einer entsteht im Betrieb je Anfrage an den Server.</summary>
    public AsyncServiceScope Als(AngemeldetePerson person)
    {
        var bereich = _dienste.CreateAsyncScope();
        bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = person;
        return bereich;
    }

    /// <summary>Etwas mit einem Dienst tun, zum Beispiel mit dem Kontext eines Moduls.</summary>
    public async Task<T> Mit<TDienst, T>(Func<TDienst, Task<T>> tun, AngemeldetePerson? person = null) where TDienst : notnull
    {
        await using var bereich = Als(person ?? AngemeldetePerson.System);
        return await tun(bereich.ServiceProvider.GetRequiredService<TDienst>());
    }

    public Task<Stammdaten> StammdatenAsync() => Mit<IVerzeichnis, Stammdaten>(v => v.LadenAsync(CancellationToken.None));

    public async Task<AmtEintrag> AmtAsync(string kuerzel) => (await StammdatenAsync()).Aemter.Single(a => a.Kuerzel == kuerzel);

    /// <summary>Stellt alle fälligen Ereignisse zu.</summary>
    public Task<int> Zustellen() => _dienste.GetRequiredService<OutboxRelay>().DeliverDueAsync(CancellationToken.None);

    /// <summary>Was diese Person nach der Zustellung an ihrer Glocke liest, die jüngste Nachricht zuerst.</summary>
    public async Task<IReadOnlyList<Glockeneintrag>> GlockeAsync(AngemeldetePerson person)
    {
        await Zustellen();
        return [.. (await Sende(person, new MeineNachrichten())).Buendel.SelectMany(b => b.Zeilen).OrderByDescending(z => z.Zeitpunkt).ThenByDescending(z => z.Id)
            .Select(z => new Glockeneintrag(z.Betreff, string.Join(' ', z.Punkte), z.Stand, z.Frist))];
    }

    /// <summary>Führt eine wiederkehrende Aufgabe aus wie der Zeitplan.</summary>
    public async Task<string?> AufgabeAsync(string titel)
    {
        await using var bereich = Als(AngemeldetePerson.System);
        return await bereich.ServiceProvider.GetServices<IAufgabe>().Single(a => a.Titel == titel).AusfuehrenAsync(CancellationToken.None);
    }

    public Task Versiegeln() => _dienste.GetRequiredService<AuditSealer>().SealAsync(CancellationToken.None);

    public Task<string?> PruefeProtokoll() => _dienste.GetRequiredService<AuditSealer>().VerifyAsync(CancellationToken.None);

    public void Vergehen(TimeSpan dauer) => Uhr.Zeit += dauer;

    public void VergehenTage(int tage) => Vergehen(TimeSpan.FromDays(tage));

    /// <summary>Stellt eine weitere Person mit dieser Rolle ein.</summary>
    public async Task<AngemeldetePerson> StelleEinAsync(string name, Rolle rolle)
    {
        var id = Guid.CreateVersion7();
        await Sende(Personal.Administration, new Verwaltung.Personen.PersonAnlegen(id, name, null, null, [rolle], []));
        return (await StammdatenAsync()).Person(id)!.Angemeldet() with { BestaetigtBis = DateTime.MaxValue };
    }

    /// <summary>Benennt ein Amt um, mit allem, was das auslöst.</summary>
    public async Task BenenneAmtUmAsync(Guid amtId, string name, string kurzname)
    {
        await using var bereich = Als(Personal.Administration);
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        (await db.Aemter.SingleAsync(a => a.Id == amtId)).Umbenennen(name, kurzname, Heute);
        await db.SaveChangesAsync();
    }

    /// <summary>Benennt eine Vertretung, so wie es die vertretene Person selbst tut.</summary>
    public async Task<Guid> BenenneVertretungAsync(AngemeldetePerson vertretene, AngemeldetePerson vertretung, DateOnly von, DateOnly bis)
    {
        var befehl = new VertretungBenennen(Guid.CreateVersion7(), vertretene.Id, vertretung.Id, von, bis);
        await Sende(vertretene, befehl);
        return befehl.Id;
    }

    public Task BeendeVertretungAsync(AngemeldetePerson vertretene, Guid id) => Sende(vertretene, new VertretungBeenden(id, 1));

    /// <summary>Dieselbe Person, wie sie heute angemeldet wäre: mit dem, was aus Vertretungen dazukommt.</summary>
    public async Task<AngemeldetePerson> HeuteAsync(AngemeldetePerson person) =>
        (await StammdatenAsync()).Person(person.Id)!.Angemeldet() with { BestaetigtBis = DateTime.MaxValue };

    public async ValueTask DisposeAsync()
    {
        await _dienste.DisposeAsync();
        await Datenbankserver.Gewaehlt.LoeschenAsync(_datenbank);
        if (Directory.Exists(Dateiordner)) Directory.Delete(Dateiordner, recursive: true);
    }

    /// <summary>Dienste wie im Betrieb, nur mit gestellter Uhr und ohne Ausgabe.</summary>
    public static ServiceProvider Dienstebauen(Datenbankeinstellung datenbank, TimeProvider uhr, Action<IServiceCollection>? abweichung = null, string? dateiordner = null)
    {
        var einstellungen = new ConfigurationBuilder().AddInMemoryCollection([new("Dateien:Ordner", dateiordner ?? NeuerDateiordner())]).Build();
        var dienste = new ServiceCollection().AddLogging().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddSingleton(uhr);
        dienste.AddStadtteilmanagement(datenbank, einstellungen);
        // Was sonst der Host beisteuert.
        dienste.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        dienste.AddSingleton<IHttpContextAccessor, Webanfrage>();
        abweichung?.Invoke(dienste);
        return dienste.BuildServiceProvider(validateScopes: true);
    }

    internal static Datenbankeinstellung Einstellung(string datenbank) =>
        new(DatabaseProvider.Namens(Datenbankserver.Gewaehlt.Anbieter), Datenbankserver.Gewaehlt.Verbindung(datenbank));

    private static Task<Buero> ErrichtenAsync(string datenbank, DateTime jetzt, Action<IServiceCollection>? abweichung)
    {
        var uhr = new Demouhr { Zeit = new DateTimeOffset(jetzt, TimeSpan.Zero) };
        var dateiordner = NeuerDateiordner();
        return Task.FromResult(new Buero(Dienstebauen(Einstellung(datenbank), uhr, abweichung, dateiordner), uhr, datenbank, dateiordner));
    }

    // Angelegt wird er erst, wenn die erste Datei kommt.
    private static string NeuerDateiordner() => Path.Combine(Path.GetTempPath(), $"stm-dateien-{Guid.CreateVersion7():N}");
}

/// <summary>Eine Nachricht, wie sie jemand liest.</summary>
public sealed record Glockeneintrag(string Betreff, string Text, string? Stand, DateOnly? Frist);

/// <summary>Eine leere Anfrage an den Server, für Dienste, die ohne eine nicht arbeiten.</summary>
internal sealed class Webanfrage : IHttpContextAccessor
{
    public HttpContext? HttpContext { get; set; } = new DefaultHttpContext();
}
