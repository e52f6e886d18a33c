using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;

/// <summary>Lädt Vorgänge zum Ändern, in der Version, die die Person gesehen hat.</summary>
internal static class Laden
{
    public static async Task<Veranstaltung> LadeVeranstaltungAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var veranstaltung = await db.Veranstaltungen.FirstOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Veranstaltung gibt es nicht.");
        await db.PruefeVersionAsync(veranstaltung, version, cancellationToken);
        return veranstaltung;
    }
}
