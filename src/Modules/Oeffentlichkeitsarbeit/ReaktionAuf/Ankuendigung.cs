using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.ReaktionAuf;

/// <summary>Aus einem Ereignis wird höchstens ein angekündigter Beitrag.</summary>
internal static class Ankuendigung
{
    public static async Task AnkuendigenAsync(
        this OeffentlichkeitsarbeitContext db, Beitragsherkunft herkunft, Guid herkunftId, Guid fadenId, string titel, string text, string? urheber, DateTime jetzt, CancellationToken cancellationToken)
    {
        if (await db.Beitraege.AnyAsync(b => b.HerkunftId == herkunftId, cancellationToken)) return;
        db.Beitraege.Add(Beitrag.Ankuendigen(herkunft, herkunftId, fadenId, new Beitragsangaben(Gekuerzt(titel, 150), null, Gekuerzt(text, 20_000), urheber is null ? null : Gekuerzt(urheber, 150), null), jetzt));
        await db.SaveChangesAsync(cancellationToken);
    }

    // Ein zu langer Titel aus einem anderen Modul darf das Ereignis nicht verlorengehen lassen.
    private static string Gekuerzt(string text, int hoechstens) => text.Length <= hoechstens ? text : text[..(hoechstens - 1)] + "…";
}
