using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Gaeste;

public sealed class ZwischenstandTests
{
    [Fact]
    public void In_Produktion_ist_das_Cookie_an_diesen_Server_gebunden_und_laesst_sich_so_wieder_lesen()
    {
        var schutz = new EphemeralDataProtectionProvider();
        var web = Web();

        Zwischenstand.ZweiterFaktor.Merken(web, schutz, "wer es ist");

        var cookie = web.Response.Headers.SetCookie.ToString();
        cookie.ShouldStartWith("__Host-stm-zweiter-faktor=");
        foreach (var merkmal in (string[])["secure", "httponly", "samesite=strict", "path=/;"]) cookie.ToLowerInvariant().ShouldContain(merkmal);
        var naechste = Web();
        naechste.Request.Headers.Cookie = cookie.Split(';')[0];
        Zwischenstand.ZweiterFaktor.Lesen(naechste, schutz).ShouldBe("wer es ist");
        Zwischenstand.Passkey.Lesen(naechste, schutz).ShouldBeNull();
    }

    private static DefaultHttpContext Web() => new()
    {
        RequestServices = new ServiceCollection().AddSingleton<IHostEnvironment>(new Produktion()).BuildServiceProvider()
    };

    private sealed class Produktion : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;
        public string ApplicationName { get; set; } = "";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
