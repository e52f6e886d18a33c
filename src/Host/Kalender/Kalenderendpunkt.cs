using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Stadtteilmanagement.Host.Betrieb;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Kalender;

/// <summary>
/// Liefert Kalenderabos unter ihrer geheimen Adresse. Kalenderprogramme können sich nicht anmelden; an die Stelle der Anmeldung tritt das Geheimnis, und die
/// Rechte sind bei jedem Abruf die heutigen der Person. Was es nicht (mehr) gibt und was jemand nicht mehr darf, ist gleichermaßen 404.
/// </summary>
internal static class Kalenderendpunkt
{
    public static void MapKalender(this WebApplication app) => app.MapGet("/kalender/{geheimnis}.ics", AbrufenAsync)
        .AllowAnonymous().WithMetadata(new Zwischenspeicherbar()).WithSummary("Kalenderabo unter seiner geheimen Adresse");

    private static async Task<IResult> AbrufenAsync(string geheimnis, HttpContext context, IServiceScopeFactory bereiche, IConfiguration einstellungen, CancellationToken cancellationToken)
    {
        await using var bereich = bereiche.CreateAsyncScope();
        var dienste = bereich.ServiceProvider;
        if (await dienste.GetRequiredService<IKalenderabos>().FindeAsync(geheimnis, cancellationToken) is not { } abo
            || (await dienste.GetRequiredService<IVerzeichnis>().LadenAsync(cancellationToken)).Person(abo.PersonId)?.Angemeldet() is not { Rollen.Count: > 0 } person)
            return Results.NotFound();
        // Vor den Beiträgen: Sie bekommen die Person, in deren Namen abgerufen wird.
        dienste.GetRequiredService<Anmeldekontext>().Person = person;
        var eintraege = new List<Kalendereintrag>();
        foreach (var beitrag in dienste.GetServices<IKalenderbeitrag>().Where(b => abo.Arten.Contains(b.Schluessel) && (b.Rollen.Count == 0 || b.Rollen.Any(person.Ist))))
            eintraege.AddRange(await beitrag.EintraegeAsync(cancellationToken));
        return Antwort(context, Kalenderdatei.Schreiben(abo.Name, eintraege.DistinctBy(e => e.Uid), Serveradresse.Aus(einstellungen, context.Request)));
    }

    private static IResult Antwort(HttpContext context, byte[] datei)
    {
        var stand = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(datei)[..16])}\"");
        // Aufheben darf sie nur das Kalenderprogramm selbst, und vor jeder Verwendung fragt es nach.
        context.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { Private = true, NoCache = true };
        return Results.File(datei, Kalenderdatei.Inhaltstyp, entityTag: stand);
    }
}
