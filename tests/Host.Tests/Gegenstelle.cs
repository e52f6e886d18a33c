using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Stadtteilmanagement.Host.Tests;

/// <summary>Lässt jede Anfrage von dieser Netzadresse kommen; der Testserver nennt sonst keine.</summary>
internal sealed class Gegenstelle(string adresse) : IStartupFilter
{
    public static Action<IServiceCollection> Bei(string adresse) => dienste => dienste.AddSingleton<IStartupFilter>(new Gegenstelle(adresse));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (HttpContext context, RequestDelegate weiter) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(adresse);
            await weiter(context);
        });
        next(app);
    };
}
