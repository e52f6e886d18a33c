using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Bedarfe tragen Dateien, die nur das Stadtteilmanagement sieht.</summary>
internal sealed class Bedarfsdateien(KoordinierungContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "bedarfe";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement)) return null;
        var bedarf = await db.Bedarfe.AsNoTracking().Where(b => b.Id == id).Select(b => new { b.Nummer, b.Offen, b.Status }).FirstOrDefaultAsync(cancellationToken);
        return bedarf is null ? null : new Dateivorgang(nameof(Bedarf), bedarf.Nummer, $"/koordinierung/bedarfe/{id}",
            bedarf.Offen ? null : $"Der Bedarf ist {bedarf.Status.Bezeichnung()}. Nehmen Sie ihn wieder auf, um Dateien beizufügen.")
        {
            Hinweis = "Nur das Stadtteilmanagement sieht diese Dateien.",
            DarfEntfernen = true
        };
    }
}
