using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerdertoepfe;

/// <summary>Fördertöpfe tragen Richtlinie und Formulare.</summary>
internal sealed class Foerdertopfdateien(ProjekttraegerContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "foerdertoepfe";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Revision)) return null;
        var topf = await db.Foerdertoepfe.AsNoTracking().Where(t => t.Id == id).Select(t => new { t.Name, t.Jahr }).FirstOrDefaultAsync(cancellationToken);
        return topf is null ? null : new Dateivorgang(nameof(Foerdertopf), $"{topf.Name} {topf.Jahr}", $"/projekttraeger/foerdertoepfe/{id}", person.Ist(Rolle.Stadtteilmanagement) ? null : "Dateien fügt das Stadtteilmanagement bei.")
        {
            Hinweis = "Stadtteilmanagement und Revision sehen diese Dateien.",
            NurStellen = person.Ist(Rolle.Stadtteilmanagement) ? null : [],
            DarfEntfernen = person.Ist(Rolle.Stadtteilmanagement)
        };
    }
}
