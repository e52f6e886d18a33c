namespace Stadtteilmanagement.Browser.Tests;

/// <summary>Ein Host je Testklasse, erreichbar auf einem freien Port.</summary>
public sealed class Haus : IAsyncLifetime
{
    private readonly Testhost _host;
    private readonly Chromium _chromium;

    public Haus(Demovorlage vorlage, Chromium chromium)
    {
        _chromium = chromium;
        Ordner = vorlage.NeuerOrdner();
        _host = new Testhost(Ordner);
        _host.UseKestrel(0);
        _host.StartServer();
    }

    public string Ordner { get; }

    public IServiceProvider Dienste => _host.Services;

    // Passkeys gehören zu einem Namen; eine nackte IP-Adresse hat keinen.
    private string Adresse => new UriBuilder(_host.ClientOptions.BaseAddress) { Host = "localhost" }.ToString();

    internal async Task<Arbeitsplatz> GastAsync(bool mitSkript = true) =>
        await Arbeitsplatz.EinrichtenAsync(await _chromium.FensterAsync(Adresse, mitSkript));

    internal async Task<Arbeitsplatz> AlsAsync(string person, bool mitSkript = true)
    {
        var platz = await GastAsync(mitSkript);
        await platz.AnmeldenAsync(person);
        return platz;
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
