using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;

/// <summary>Zieht nach, wer nach seinen Beziehungen zum Träger oder wegen eines früheren Beschlusses zum selben Faden befangen sein kann.</summary>
internal sealed class Befangenheitshinweise(LenkungsgruppeContext db, IOrganisationen organisationen)
{
    /// <summary>Ergänzt fehlende Hinweise; gespeichert wird vom Aufrufer. Geklärtes bleibt, wie es ist.</summary>
    public async Task NachziehenAsync(Vorschlag vorschlag, DateOnly tag, CancellationToken cancellationToken)
    {
        var bekannt = await db.Befangenheiten.Where(b => b.VorschlagId == vorschlag.Id).Select(b => b.PersonId).ToListAsync(cancellationToken);
        var mitglieder = (await db.Mitglieder.AsNoTracking().Where(m => m.GremiumId == vorschlag.GremiumId).Gueltige(tag).Select(m => m.PersonId).ToListAsync(cancellationToken)).Except(bekannt).ToHashSet();
        foreach (var (fruehere, nummer) in await FruehereAsync(vorschlag, mitglieder, cancellationToken))
            if (mitglieder.Remove(fruehere.PersonId)) db.Add(Befangenheit.Fortwirken(vorschlag, fruehere, nummer));
        if (vorschlag.TraegerId is not { } traeger) return;
        foreach (var beziehung in await organisationen.BeziehungenAsync(traeger, tag, cancellationToken))
            if (mitglieder.Remove(beziehung.PersonId)) db.Add(Befangenheit.Vorschlagen(vorschlag, beziehung.PersonId, Anlass(beziehung, vorschlag)));
    }

    private async Task<List<(Befangenheit, string)>> FruehereAsync(Vorschlag vorschlag, HashSet<Guid> mitglieder, CancellationToken cancellationToken)
    {
        var fruehere = await (from b in db.Befangenheiten.AsNoTracking()
                              join v in db.Vorschlaege on b.VorschlagId equals v.Id
                              where b.FadenId == vorschlag.FadenId && b.VorschlagId != vorschlag.Id && b.Status == BefangenheitStatus.Bestaetigt && mitglieder.Contains(b.PersonId)
                              orderby v.Nummer
                              select new { b, v.Nummer }).Take(200).ToListAsync(cancellationToken);
        return fruehere.ConvertAll(f => (f.b, f.Nummer));
    }

    private static string Anlass(Organisationsbeziehung beziehung, Vorschlag vorschlag) =>
        $"{beziehung.Funktion} bei {vorschlag.Traeger}{(beziehung.Von is { } von ? $" seit {von.AlsDatum()}" : "")}{(beziehung.Bis is { } bis ? $" bis {bis.AlsDatum()}" : "")}";
}
