using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Persistence;

/// <summary>Lädt Vorgänge zum Ändern: sichtbar für die Person und in der Version, die sie gesehen hat.</summary>
internal static class Laden
{
    /// <summary>Was <see cref="FuerPerson"/> bewirkt, in Worten.</summary>
    public const string NurEigeneToepfe = "Fachamt: nur befürwortete Anträge aus Fördertöpfen eigener Ämter, sonst 404";

    public static async Task<Projekt> LadeProjektAsync(this ProjekttraegerContext db, Guid id, int? version, CancellationToken cancellationToken)
    {
        var projekt = await db.Projekte.FirstOrDefaultAsync(p => p.Id == id, cancellationToken) ?? throw new NichtGefunden("Dieses Projekt gibt es nicht.");
        if (version is { } gesehen) await db.PruefeVersionAsync(projekt, gesehen, cancellationToken);
        return projekt;
    }

    public static async Task<Foerdertopf> LadeFoerdertopfAsync(this ProjekttraegerContext db, Guid id, int? version, CancellationToken cancellationToken)
    {
        var topf = await db.Foerdertoepfe.FirstOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen Fördertopf gibt es nicht.");
        if (version is { } gesehen) await db.PruefeVersionAsync(topf, gesehen, cancellationToken);
        return topf;
    }

    public static async Task<Foerderantrag> LadeFoerderantragAsync(this ProjekttraegerContext db, Guid id, int? version, CancellationToken cancellationToken)
    {
        var antrag = await db.Foerderantraege.AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen Förderantrag gibt es nicht.");
        if (version is { } gesehen) await db.PruefeVersionAsync(antrag, gesehen, cancellationToken);
        return antrag;
    }

    /// <summary>Welche Anträge eine Person sehen darf: Stadtteilmanagement und Revision alle, das Fachamt ab der Befürwortung die aus Töpfen, die eines seiner Ämter bewilligt.</summary>
    public static IQueryable<Foerderantrag> FuerPerson(this IQueryable<Foerderantrag> antraege, AngemeldetePerson person)
    {
        if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision)) return antraege;
        if (!person.Ist(Rolle.Fachamt)) return antraege.Where(a => false);
        var aemter = person.Aemter.ToArray();
        return antraege.Where(a => a.BefuerwortetAm != null && aemter.Contains(a.AmtId));
    }

    /// <summary>Stellt sicher, dass die Person für das bewilligende Amt entscheiden darf, und nennt dem Prüfprotokoll, kraft welcher Rolle.</summary>
    public static async Task NurZustaendigeAsync(this ProjekttraegerContext db, Guid id, AngemeldetePerson person, AuditContext audit, CancellationToken cancellationToken)
    {
        var amt = await db.Foerderantraege.FuerPerson(person).Where(a => a.Id == id).Select(a => (Guid?)a.AmtId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Diesen Förderantrag gibt es nicht.");
        if (person.EigeneAemter.Contains(amt)) (audit.Rolle, audit.VertretungFuer) = (Rolle.Fachamt, null);
        else if (!person.EigeneRollen.Contains(Rolle.Stadtteilmanagement) && person.Vertritt.FirstOrDefault(v => v.Aemter.Contains(amt)) is { } vertretene)
            (audit.Rolle, audit.VertretungFuer) = (Rolle.Fachamt, vertretene.PersonId);
        else if (person.HandeltAls([Rolle.Stadtteilmanagement]) is { } als) (audit.Rolle, audit.VertretungFuer) = als;
    }

    /// <summary>Nummern der Anträge zu einem Projekt, die noch nicht zu Ende sind.</summary>
    public static Task<List<string>> OffeneAntraegeAsync(this ProjekttraegerContext db, Guid projektId, CancellationToken cancellationToken) =>
        db.Foerderantraege.Where(a => a.ProjektId == projektId && !Zuende.Contains(a.Status)).OrderBy(a => a.Nummer).Select(a => a.Nummer).Take(20).ToListAsync(cancellationToken);

    private static readonly FoerderantragStatus[] Zuende =
        [FoerderantragStatus.Abgelehnt, FoerderantragStatus.NichtFoerderfaehig, FoerderantragStatus.Abgerechnet, FoerderantragStatus.Zurueckgezogen];

    /// <summary>Name und Jahr nennen einen Topf eindeutig; so steht er in Schreiben und Beschlüssen.</summary>
    public static async Task NurEinmalAsync(this ProjekttraegerContext db, Foerdertopf topf, CancellationToken cancellationToken)
    {
        if (await db.Foerdertoepfe.AnyAsync(t => t.Id != topf.Id && t.Jahr == topf.Jahr && t.Name == topf.Name, cancellationToken))
            throw new Regelverstoss($"Einen Fördertopf {topf.NameMitJahr} gibt es schon.");
    }
}
