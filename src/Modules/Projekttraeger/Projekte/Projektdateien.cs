using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Projekte tragen Konzepte, Fotos und Berichte.</summary>
internal sealed class Projektdateien(ProjekttraegerContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "projekte";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Revision)) return null;
        var nummer = await db.Projekte.AsNoTracking().Where(p => p.Id == id).Select(p => p.Nummer).FirstOrDefaultAsync(cancellationToken);
        return nummer is null ? null : new Dateivorgang(nameof(Projekt), nummer, $"/projekttraeger/projekte/{id}", person.Ist(Rolle.Stadtteilmanagement) ? null : "Dateien fügt das Stadtteilmanagement bei.")
        {
            Hinweis = "Stadtteilmanagement und Revision sehen diese Dateien.",
            NurStellen = person.Ist(Rolle.Stadtteilmanagement) ? null : [],
            DarfEntfernen = person.Ist(Rolle.Stadtteilmanagement)
        };
    }
}
