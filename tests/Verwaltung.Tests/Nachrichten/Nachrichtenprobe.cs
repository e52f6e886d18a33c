using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.Hostumgebung;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Postausgang;

namespace Stadtteilmanagement.Verwaltung.Tests.Nachrichten;

/// <summary>Ein Büro, dessen Personen E-Mail-Adressen haben, mit einem Modul, das zu drei Anlässen benachrichtigt.</summary>
internal sealed class Nachrichtenprobe(Buero buero) : IAsyncDisposable
{
    public const string FuerAlle = "probe-alle", FuerAemter = "probe-aemter", FuerAdministration = "probe-administration", Persoenlich = "probe-persoenlich";

    public Buero Buero => buero;

    public Personal Personal => buero.Personal;

    public static async Task<Nachrichtenprobe> OeffnenAsync(Posteinstellungen? post = null, DateTime? jetzt = null)
    {
        var buero = await Buero.OeffnenAsync(jetzt, dienste =>
        {
            dienste.Replace(ServiceDescriptor.Singleton(post ?? Einstellungen()));
            dienste.Replace(ServiceDescriptor.Singleton(p => new Anlassverzeichnis([.. p.GetRequiredService<ModuleCatalog>().Modules.SelectMany(m => m.Anlaesse), .. Anlaesse])));
        });
        var probe = new Nachrichtenprobe(buero);
        foreach (var person in (AngemeldetePerson[])[buero.Personal.Stadtteilmanagerin, buero.Personal.Kollegin, buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen, buero.Personal.Administration])
            await probe.AdresseAsync(person, EMail(person));
        return probe;
    }

    private static IReadOnlyList<Anlass> Anlaesse =>
    [
        new(FuerAlle, "Etwas für alle", "Probe", Nachrichtenweg.Sofort),
        new(FuerAemter, "Etwas für Ämter", "Probe", Nachrichtenweg.Sofort, Rolle.Fachamt),
        new(FuerAdministration, "Etwas für die Administration", "Probe", Nachrichtenweg.Glocke, Rolle.Administration),
        new(Persoenlich, "Etwas Persönliches", "Probe", Nachrichtenweg.Sofort) { Persoenlich = true }
    ];

    /// <summary>Ohne Mailserver, in einen eigenen Ordner.</summary>
    public static Posteinstellungen Einstellungen(Postserver? server = null, int zeitlimit = 30) => new()
    {
        Server = server is null ? null : "127.0.0.1",
        Port = server?.Port ?? 0,
        Verschluesselung = Postverschluesselung.Keine,
        Absender = "intranet@stadt.example",
        Zeitlimit = TimeSpan.FromSeconds(zeitlimit),
        Adresse = "https://intranet.stadt.example",
        Ordner = Path.Combine(Path.GetTempPath(), $"stm-postausgang-{Guid.NewGuid():N}")
    };

    public static string EMail(AngemeldetePerson person) => person.Name.ToLowerInvariant().Replace(' ', '.') + "@stadt.example";

    public async Task AdresseAsync(AngemeldetePerson person, string? eMail)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
        var akte = await db.Personen.AsSplitQuery().SingleAsync(p => p.Id == person.Id);
        akte.Beschreiben(akte.Name, akte.Funktion, eMail);
        await db.SaveChangesAsync();
    }

    public static Benachrichtigung Anstoss(string anlass, Empfaengerkreis an, AngemeldetePerson? durch = null, string adresse = "/koordinierung/anfragen/1") =>
        new(anlass, an, (durch ?? AngemeldetePerson.System).Id, "Antwort: ANF-2026-00042 Gehweg <Werftallee> & Umgebung", "Ihr Amt ist an dieser Anfrage beteiligt.", adresse)
        {
            Aenderungen = ["Das Tiefbauamt hat geantwortet."], Stand = "1 von 2 beantwortet", Frist = new DateOnly(2026, 12, 4)
        };

    /// <summary>Meldet wie ein Modul und stellt zu.</summary>
    public async Task MeldeAsync(params Benachrichtigung[] anstoesse)
    {
        await using (var bereich = buero.Als(AngemeldetePerson.System))
        {
            var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
            foreach (var anstoss in anstoesse) db.Melde(anstoss);
            await db.SaveChangesAsync();
        }
        await buero.Zustellen();
    }

    public Task WaehleAsync(AngemeldetePerson person, string anlass, Nachrichtenweg weg) =>
        buero.Sende(person, new NachrichtenEinstellen(new Dictionary<string, Nachrichtenweg> { [anlass] = weg }));

    public async Task<IReadOnlyList<Nachrichtenzeile>> GlockeAsync(AngemeldetePerson person) =>
        [.. (await buero.Sende(person, new MeineNachrichten())).Buendel.SelectMany(b => b.Zeilen)];

    public Task<List<Brief>> BriefeAsync() => buero.Mit<VerwaltungContext, List<Brief>>(db => db.Briefe.AsNoTracking().OrderBy(b => b.Id).ToListAsync());

    public async Task<Brief> BriefAsync() => (await BriefeAsync()).Single();

    public Task<string?> VersendenAsync() => AusfuehrenAsync<PostVersenden>();

    /// <summary>Führt eine Aufgabe aus wie der Zeitplan.</summary>
    public async Task<string?> AusfuehrenAsync<TAufgabe>() where TAufgabe : IAufgabe
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        return await bereich.ServiceProvider.GetServices<IAufgabe>().OfType<TAufgabe>().Single().AusfuehrenAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        var ordner = buero.Dienste.GetRequiredService<Posteinstellungen>().Ordner;
        if (Directory.Exists(ordner)) Directory.Delete(ordner, recursive: true);
        await buero.DisposeAsync();
    }
}
