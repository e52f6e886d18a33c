using System.ComponentModel;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Stadtteilmanagement.Host.Api;

/// <summary>Eine Seite einer Liste.</summary>
internal sealed record Apiseite<T>(
    [property: Description("Die Einträge dieser Seite.")] IReadOnlyList<T> Eintraege,
    [property: Description("Nummer dieser Seite, die erste ist 1.")] int Seite,
    [property: Description("Höchstzahl der Einträge je Seite.")] int Groesse,
    [property: Description("Zahl aller Einträge.")] int Anzahl,
    [property: Description("Adresse der nächsten Seite; fehlt auf der letzten.")] string? Weiter);

/// <summary>Bildet die Listen der Module auf Adressen unter /api ab.</summary>
internal sealed class Apilisten(IEndpointRouteBuilder gruppe) : IApi
{
    private const string Json = "application/json";
    private static readonly int[] MoeglicheFehler = [400, 401, 403, 406, 429, 500];

    public void Liste<TAbfrage, TEintrag>(string name, string titel, string beschreibung, Func<Apiabruf, TAbfrage> abfrage) where TAbfrage : IRequest<Seite<TEintrag>>
    {
        var erlaubt = typeof(TAbfrage).GetCustomAttribute<ErlaubtMaschinenAttribute>()
            ?? throw new InvalidOperationException($"Für {typeof(TAbfrage).FullName} ist nicht festgelegt, welcher Scope sie erlaubt.");
        var endpunkt = gruppe.MapGet(name, async (
            HttpContext context, IMediator mediator, CancellationToken cancellationToken,
            [Description("Nummer der Seite, die erste ist 1.")] int seite = 1,
            [Description("Einträge je Seite, höchstens 200.")] int groesse = Apiabruf.UeblicheGroesse) =>
        {
            if (!NimmtJson(context.Request)) return Apifehler.Problem(context, StatusCodes.Status406NotAcceptable);
            return Antwort(context, await mediator.Send(abfrage(new Apiabruf(seite, groesse)), cancellationToken));
        });
        endpunkt.RequireAuthorization(Apizugang.Nur(erlaubt.Scope)).AddEndpointFilter(Apifehler.Uebersetzen)
            .WithMetadata(erlaubt, new Zwischenspeicherbar()).WithName(name).WithSummary(titel).WithDescription(beschreibung)
            .Produces<Apiseite<TEintrag>>(StatusCodes.Status200OK, Json).Produces(StatusCodes.Status304NotModified);
        foreach (var status in MoeglicheFehler) endpunkt.ProducesProblem(status);
    }

    private static IResult Antwort<T>(HttpContext context, Seite<T> seite)
    {
        var letzte = Math.Max(1, (seite.Anzahl + seite.Groesse - 1) / seite.Groesse);
        var weiter = seite.Nummer < letzte ? Adresse(context.Request, seite.Nummer + 1, seite.Groesse) : null;
        var inhalt = JsonSerializer.SerializeToUtf8Bytes(
            new Apiseite<T>(seite.Eintraege, seite.Nummer, seite.Groesse, seite.Anzahl, weiter),
            context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        var stand = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(inhalt)[..16])}\"");
        var kopf = context.Response.GetTypedHeaders();
        kopf.ETag = stand;
        // Aufheben darf sie nur das Programm selbst, und vor jeder Verwendung fragt es nach.
        kopf.CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        context.Response.Headers.Link = string.Join(", ", Verweise(context.Request, seite.Nummer, letzte, seite.Groesse));
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(gesehen => gesehen.Equals(EntityTagHeaderValue.Any) || gesehen.Compare(stand, useStrongComparison: false))
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(inhalt, Json);
    }

    private static IEnumerable<string> Verweise(HttpRequest request, int nummer, int letzte, int groesse)
    {
        yield return Verweis("first", 1);
        if (nummer > 1) yield return Verweis("prev", Math.Min(nummer - 1, letzte));
        if (nummer < letzte) yield return Verweis("next", nummer + 1);
        yield return Verweis("last", letzte);

        string Verweis(string art, int seite) => $"<{Adresse(request, seite, groesse)}>; rel=\"{art}\"";
    }

    // Ohne Servernamen: Den kennt das Programm, und so lässt er sich nicht unterschieben.
    private static string Adresse(HttpRequest request, int seite, int groesse) => $"{request.PathBase}{request.Path}?seite={seite}&groesse={groesse}";

    private static bool NimmtJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept is not { Count: > 0 } angaben || angaben.Any(a => a.Quality is not 0 && new MediaTypeHeaderValue(Json).IsSubsetOf(a));
}
