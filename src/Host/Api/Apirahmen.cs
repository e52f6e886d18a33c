using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Stadtteilmanagement.SharedKernel.Modules;

namespace Stadtteilmanagement.Host.Api;

/// <summary>Alles unter /api: Zugang, Fehler, Beschreibung und die Listen der Module.</summary>
internal static class Apirahmen
{
    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.AddApizugang();
        builder.Services.AddOpenApi(Apibeschreibung.Einrichten);
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
    }

    /// <summary>Fehler unter /api beantwortet die API selbst; ohne Anbieter ist sie abgeschaltet.</summary>
    public static void UseApi(this WebApplication app) => app.UseWhen(Apizugang.IstApi, api =>
    {
        api.UseApifehler();
        if (!Apizugang.An(app.Configuration))
            api.Run(context => Apifehler.Problem(context, StatusCodes.Status503ServiceUnavailable).ExecuteAsync(context));
    });

    public static void MapApi(this WebApplication app)
    {
        app.MapOpenApi("/api/openapi.json").AllowAnonymous().WithSummary("Beschreibung der API");
        var listen = new Apilisten(app.MapGroup("/api"));
        using var bereich = app.Services.CreateScope();
        foreach (var beitrag in bereich.ServiceProvider.GetServices<IApiBeitrag>()) beitrag.Anbieten(listen);
    }
}
