using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Stadtteilmanagement.SharedKernel.Demo;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Ein Host ohne Demo, der sich auf einen wirklichen OpenID-Provider stützt; die Uhr des Hosts stellt der Test.</summary>
internal sealed class StadtkontoHaus : IAsyncDisposable
{
    public const string Administrationsgruppe = "GG-Intranet-Administration", Konto = "ralf";

    private readonly Testhost _host;

    private StadtkontoHaus(Testhost host, Stadtanbieter anbieter, Demouhr uhr) => (_host, Anbieter, Uhr) = (host, anbieter, uhr);

    public Stadtanbieter Anbieter { get; }

    public Demouhr Uhr { get; }

    public IServiceProvider Dienste => _host.Services;

    /// <summary>Mit den Demodaten, in denen die Gruppe der Administration schon zugeordnet ist.</summary>
    public static Task<StadtkontoHaus> OeffnenAsync(Demovorlage vorlage) => OeffnenAsync(vorlage.NeuerOrdner());

    public static async Task<StadtkontoHaus> OeffnenAsync(string ordner)
    {
        var anbieter = await Stadtanbieter.StartenAsync(new Anbieteradressen("http://localhost/anmelden/stadtkonto/antwort", "http://localhost/anmelden/stadtkonto/abgemeldet", "http://127.0.0.1:9/fernabmeldung"));
        await anbieter.KontoAsync(Konto, "Ralf Rostock", "ralf@rostock.example", Administrationsgruppe);
        var uhr = new Demouhr();
        var host = new Testhost(ordner, demo: false, dienste => dienste.StelleUhr(uhr), new Dictionary<string, string>
        {
            ["Anmeldung:Stadtkonto:Aussteller"] = anbieter.Aussteller,
            ["Anmeldung:Stadtkonto:Client"] = Stadtanbieter.Client,
            ["Anmeldung:Stadtkonto:Geheimnis"] = Stadtanbieter.Geheimnis,
            ["Anmeldung:Stadtkonto:Bereiche"] = "openid profile email groups offline_access",
            ["Anmeldung:Stadtkonto:OhneHttps"] = "true",
            ["Anmeldung:Stadtkonto:Administrationsgruppe"] = Administrationsgruppe
        });
        return new StadtkontoHaus(host, anbieter, uhr);
    }

    public Besuch Gast() => Haus.Gast(_host);

    /// <summary>Beginnt die Anmeldung und geht beim Anbieter hindurch; die Rückkehradresse ist noch nicht aufgerufen.</summary>
    public async Task<Uri> BisZurRueckkehrAsync(Besuch besuch, string? konto = Konto, string beginn = "/anmelden/stadtkonto", Anbieterbesuch? beimAnbieter = null)
    {
        var umleitung = await besuch.HolenAsync(beginn);
        umleitung.Status.ShouldBe(HttpStatusCode.Redirect, umleitung.Text);
        using var eigener = beimAnbieter is null ? Anbieter.Besuch() : null;
        return await (beimAnbieter ?? eigener!).AnmeldenAsync(new Uri(umleitung.Ziel!), konto);
    }

    /// <summary>Die Antwort des Hosts auf die Rückkehr vom Anbieter.</summary>
    public async Task<Seite> AnmeldenAsync(Besuch besuch, string? konto = Konto, string beginn = "/anmelden/stadtkonto", Anbieterbesuch? beimAnbieter = null) =>
        await besuch.HolenAsync((await BisZurRueckkehrAsync(besuch, konto, beginn, beimAnbieter)).PathAndQuery);

    public async Task<Besuch> AngemeldetAsync(string konto = Konto)
    {
        var besuch = Gast();
        (await AnmeldenAsync(besuch, konto)).Ziel.ShouldBe("/");
        return besuch;
    }

    public void Vergehen(TimeSpan dauer) => Uhr.Zeit += dauer;

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await Anbieter.DisposeAsync();
    }
}
