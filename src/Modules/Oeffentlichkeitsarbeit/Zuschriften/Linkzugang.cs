using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Der einzige Weg vom Geheimnis zum Beitrag: Jeder offene Befehl geht hier durch und kommt bei genau einem Beitrag heraus.</summary>
internal static class Linkzugang
{
    public static Task<PersoenlicherLink?> ZumGeheimnisAsync(this IQueryable<PersoenlicherLink> links, string? geheimnis, CancellationToken cancellationToken)
    {
        var summe = Geheimnis.Pruefsumme(geheimnis ?? "");
        return links.FirstOrDefaultAsync(l => l.Geheimnissumme == summe, cancellationToken);
    }

    /// <summary>Der Beitrag, den jemand über diesen Link jetzt ändern darf. Ist niemand angemeldet, handelt ab hier „über den persönlichen Link“.</summary>
    public static async Task<Beitrag> UeberLinkAsync(this OeffentlichkeitsarbeitContext db, string? geheimnis, Anmeldekontext kontext, DateOnly heute, CancellationToken cancellationToken)
    {
        var link = await db.Links.AsNoTracking().ZumGeheimnisAsync(geheimnis, cancellationToken) ?? throw new NichtGefunden();
        link.NurGueltig(heute);
        var beitrag = await db.Beitraege.FirstAsync(b => b.Id == link.BeitragId, cancellationToken);
        beitrag.NurOffenFuerLink();
        if (!kontext.Person.IstAngemeldet) kontext.Person = AngemeldetePerson.PersoenlicherLink;
        return beitrag;
    }

    /// <summary>Das Bild, wenn es an diesem Beitrag hängt.</summary>
    public static Task<Datei?> BildAsync(this OeffentlichkeitsarbeitContext db, Guid beitragId, Guid bildId, CancellationToken cancellationToken) =>
        db.Dateien.FirstOrDefaultAsync(d => d.Id == bildId && d.VorgangId == beitragId && d.EntferntAm == null, cancellationToken);

    public static async Task<PersoenlicherLink> LadeLinkAsync(this OeffentlichkeitsarbeitContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var link = await db.Links.FirstOrDefaultAsync(l => l.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen persönlichen Link gibt es nicht.");
        await db.PruefeVersionAsync(link, version, cancellationToken);
        return link;
    }

    /// <summary>Das Geheimnis gab es nur beim ersten Mal; ein zweites Absenden kann es nicht noch einmal zeigen.</summary>
    public static async Task NurNeueLinksAsync(this OeffentlichkeitsarbeitContext db, Guid id, CancellationToken cancellationToken)
    {
        if (await db.Links.AnyAsync(l => l.Id == id, cancellationToken)) throw new Regelverstoss("Dieser Link ist schon angelegt. Öffnen Sie den Beitrag; haben Sie die Adresse nicht mehr, legen Sie dort einen neuen an.");
    }
}
