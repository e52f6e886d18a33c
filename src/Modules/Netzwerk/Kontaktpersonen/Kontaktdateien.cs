using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Kontaktpersonen tragen unterschriebene Einwilligungen und Fotos; nur das Stadtteilmanagement sieht und pflegt sie.</summary>
internal sealed class Kontaktdateien(NetzwerkContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "kontaktpersonen";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement)) return null;
        var kontakt = await db.Kontaktpersonen.AsNoTracking().Where(k => k.Id == id).Select(k => new { k.Vorname, k.Nachname }).FirstOrDefaultAsync(cancellationToken);
        return kontakt is null ? null : new Dateivorgang(nameof(Kontaktperson), $"{kontakt.Vorname} {kontakt.Nachname}".Trim(), $"/netzwerk/kontaktpersonen/{id}", null)
        {
            Hinweis = "Nur das Stadtteilmanagement sieht diese Dateien, zum Beispiel unterschriebene Einwilligungen.",
            DarfEntfernen = true
        };
    }
}
