using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Förderanträge tragen die Unterlagen der Prüfliste, Bescheide und Nachweise; sichtbar wie der Antrag.</summary>
internal sealed class Antragsdateien(ProjekttraegerContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "foerderantraege";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        var nummer = await db.Foerderantraege.FuerPerson(person).AsNoTracking().Where(a => a.Id == id).Select(a => a.Nummer).FirstOrDefaultAsync(cancellationToken);
        return nummer is null ? null : new Dateivorgang(nameof(Foerderantrag), nummer, $"/projekttraeger/foerderantraege/{id}", person.Ist(Rolle.Stadtteilmanagement) ? null : "Dateien fügt das Stadtteilmanagement bei.")
        {
            Hinweis = "Ab der Befürwortung sieht auch das bewilligende Amt diese Dateien.",
            NurStellen = person.Ist(Rolle.Stadtteilmanagement) ? null : [],
            DarfEntfernen = person.Ist(Rolle.Stadtteilmanagement)
        };
    }
}
