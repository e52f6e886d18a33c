using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Anliegen tragen Dateien, die nur das Stadtteilmanagement sieht.</summary>
internal sealed class Anliegendateien(KoordinierungContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "anliegen";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement)) return null;
        var anliegen = await db.Anliegen.AsNoTracking().Where(a => a.Id == id).Select(a => new { a.Nummer, a.Offen, a.Status }).FirstOrDefaultAsync(cancellationToken);
        return anliegen is null ? null : new Dateivorgang(nameof(Anliegen), anliegen.Nummer, $"/koordinierung/anliegen/{id}",
            anliegen.Offen ? null : $"Das Anliegen ist {anliegen.Status.Bezeichnung()}. Öffnen Sie es wieder, um Dateien beizufügen.")
        {
            Hinweis = "Nur das Stadtteilmanagement sieht diese Dateien. An eine Anfrage gehen sie nicht von selbst mit.",
            DarfEntfernen = true
        };
    }
}
