using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Beiträge tragen Bilder. Nach der Freigabe steht fest, womit sie erscheinen.</summary>
internal sealed class Beitragsdateien(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : IDateitraeger
{
    public const string Dateiart = "beitraege";

    public string Art => Dateiart;

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Redaktion)) return null;
        var beitrag = await db.Beitraege.AsNoTracking().Where(b => b.Id == id).Select(b => new { b.Titel, b.Status }).FirstOrDefaultAsync(cancellationToken);
        return beitrag is null ? null : new Dateivorgang(nameof(Beitrag), beitrag.Titel, $"/oeffentlichkeitsarbeit/beitraege/{id}",
            Beitrag.Bearbeitbar(beitrag.Status) ? null : $"Der Beitrag ist {beitrag.Status.Bezeichnung()}; seine Bilder stehen fest.{(Wartend(beitrag.Status) ? " Nehmen Sie ihn wieder in Redaktion, bevor Sie sie ändern." : "")}")
        {
            Hinweis = "Gedruckt wird ein Bild nur mit Alternativtext, Rechten und bei erkennbaren Personen deren Einwilligung.",
            // Was erschienen ist, lässt sich noch entfernen: Eine Einwilligung kann widerrufen werden.
            DarfEntfernen = !Wartend(beitrag.Status)
        };
    }

    private static bool Wartend(BeitragStatus status) => status is BeitragStatus.Freigegeben or BeitragStatus.Gesetzt;
}
