using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Betrieb;

/// <summary>Befehl „post-versenden“: übergibt, was im Postausgang wartet, ohne auf den Zeitplan zu warten.</summary>
internal static class PostVersenden
{
    public const string Befehl = "post-versenden";

    public static async Task<int> AusfuehrenAsync(IServiceProvider services)
    {
        await using var bereich = services.CreateAsyncScope();
        Console.WriteLine(await bereich.ServiceProvider.GetRequiredService<IPostversand>().VersendenAsync(CancellationToken.None) ?? "Im Postausgang ist nichts fällig.");
        return 0;
    }
}
