using Microsoft.Extensions.DependencyInjection;
using Stadtteilmanagement.SharedKernel.Demo;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Testumgebung;

/// <summary>Einmal je Testlauf gebaute Datenbanken, von denen jeder Test eine eigene Kopie bekommt.</summary>
internal static class Vorlagen
{
    // Früh genug, dass Rollen und Ämter an jedem Tag gelten, an dem ein Test spielt.
    private static readonly DateTime Einrichtungstag = new(2020, 1, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<Task<string>> Leer = new(() => BauenAsync(null, d => d.PrepareDatabaseAsync()));
    private static readonly Lazy<Task<string>> Besetzt = new(async () => await BauenAsync(await Leer.Value, Personal.EinstellenAsync));

    public static Task<string> LeerAsync() => KopieAsync(Leer, d => d.PrepareDatabaseAsync());

    public static Task<string> BesetztAsync() => KopieAsync(Besetzt, async d =>
    {
        await d.PrepareDatabaseAsync();
        await Personal.EinstellenAsync(d);
    });

    private static async Task<string> KopieAsync(Lazy<Task<string>> vorlage, Func<IServiceProvider, Task> neuBauen) =>
        Datenbankserver.Gewaehlt.KannKopieren ? await Datenbankserver.Gewaehlt.AnlegenAsync(await vorlage.Value) : await BauenAsync(null, neuBauen);

    private static async Task<string> BauenAsync(string? von, Func<IServiceProvider, Task> fuellen)
    {
        var name = await Datenbankserver.Gewaehlt.AnlegenAsync(von);
        await using (var dienste = Buero.Dienstebauen(Buero.Einstellung(name), new Demouhr { Zeit = new DateTimeOffset(Einrichtungstag, TimeSpan.Zero) }))
        {
            await fuellen(dienste);
            // Auch die Grunddaten melden Ereignisse; ein Test soll nur die eigenen sehen.
            await dienste.GetRequiredService<OutboxRelay>().DeliverDueAsync(CancellationToken.None);
        }
        await Datenbankserver.Gewaehlt.VerlassenAsync(name);
        return name;
    }
}
