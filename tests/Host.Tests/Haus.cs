using Microsoft.AspNetCore.Mvc.Testing;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Ein Host je Testklasse, mit eigener Datenbank.</summary>
public sealed class Haus(Demovorlage vorlage) : IAsyncLifetime
{
    private readonly Testhost _host = new(vorlage.NeuerOrdner());

    public IServiceProvider Dienste => _host.Services;

    internal Besuch Gast() => Gast(_host);

    internal static Besuch Gast(Testhost host) => new(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    internal Task<Besuch> AlsAsync(string person) => AlsAsync(_host, person);

    internal static async Task<Besuch> AlsAsync(Testhost host, string person)
    {
        var besuch = Gast(host);
        (await besuch.SendenAsync(await besuch.AnmeldungAsync(person))).Ziel.ShouldBe("/");
        return besuch;
    }

    // Ohne genannten Zweck wäre jede Seite der Revision nur das Formular dazu; RevisionTests prüft, dass es so ist.
    public async ValueTask InitializeAsync() => await (await AlsAsync(Hostumgebung.Demopersonen.Revision)).EinsichtAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
