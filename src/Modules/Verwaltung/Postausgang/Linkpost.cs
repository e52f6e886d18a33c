using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Postausgang;

internal sealed class Linkpost(VerwaltungContext db, Briefannahme briefe, Posteinstellungen post) : ILinkpost
{
    public async Task<bool> AufgebenAsync(Linkbrief brief, CancellationToken cancellationToken)
    {
        if (!briefe.NimmtVertrauliches) return false;
        briefe.Aufgeben(new Briefumschlag(null, brief.Name, brief.EMail, brief.Betreff, Inhalt(brief)) { Vertraulich = true });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    private Briefinhalt Inhalt(Linkbrief brief) => new($"Guten Tag {brief.Name},",
        [new Briefabschnitt((string?)null) { Absaetze = brief.Davor, Verweis = new Briefverweis(brief.Verweis, post.Adresse + brief.Pfad), Danach = brief.Danach }]);
}
