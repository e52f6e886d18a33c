using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Netzwerk.Persistence;

/// <summary>Lädt Vorgänge zum Ändern, in der Version, die die Person gesehen hat.</summary>
internal static class Laden
{
    public static async Task<Organisation> LadeOrganisationAsync(this NetzwerkContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Organisationen.FirstOrDefaultAsync(o => o.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Organisation gibt es nicht.");

    public static async Task<Organisation> LadeOrganisationAsync(this NetzwerkContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var organisation = await db.LadeOrganisationAsync(id, cancellationToken);
        await db.PruefeVersionAsync(organisation, version, cancellationToken);
        return organisation;
    }

    public static async Task<Kontaktperson> LadeKontaktpersonAsync(this NetzwerkContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var kontakt = await db.Kontaktpersonen.AsSplitQuery().FirstOrDefaultAsync(k => k.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Kontaktperson gibt es nicht.");
        await db.PruefeVersionAsync(kontakt, version, cancellationToken);
        return kontakt;
    }

    public static async Task<Kontaktereignis> LadeKontaktereignisAsync(this NetzwerkContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var ereignis = await db.Kontaktereignisse.FirstOrDefaultAsync(e => e.Id == id, cancellationToken) ?? throw new NichtGefunden("Dieses Kontaktereignis gibt es nicht.");
        await db.PruefeVersionAsync(ereignis, version, cancellationToken);
        return ereignis;
    }
}
