using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Organisationen;

/// <summary>Organisationen tragen Satzungen, Nachweise und Logos; nur das Stadtteilmanagement sieht und pflegt sie.</summary>
internal sealed class Organisationsdateien(NetzwerkContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "organisationen";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement)) return null;
        var organisation = await db.Organisationen.AsNoTracking().Where(o => o.Id == id).Select(o => new { o.Kurzname, o.Status }).FirstOrDefaultAsync(cancellationToken);
        return organisation is null ? null : new Dateivorgang(nameof(Organisation), organisation.Kurzname, $"/netzwerk/organisationen/{id}",
            organisation.Status == OrganisationStatus.Aufgeloest ? "Die Organisation ist aufgelöst; Dateien lassen sich nicht mehr beifügen." : null)
        {
            Hinweis = "Nur das Stadtteilmanagement sieht diese Dateien.",
            DarfEntfernen = true
        };
    }
}
