using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Persistence;

/// <summary>Lädt Vorgänge zum Ändern: sichtbar für die Person und in der Version, die sie gesehen hat.</summary>
internal static class Laden
{
    /// <summary>Was <see cref="FuerPerson"/> für eine einzelne Anfrage bewirkt, in Worten.</summary>
    public const string NurEigeneAemter = "Fachamt: nur versandte Anfragen an eigene Ämter, sonst 404";

    /// <summary>Was <see cref="ZustaendigkeitFuer"/> bewirkt, in Worten.</summary>
    public const string NurEigeneZustaendigkeit = "Fachamt: nur die Zuständigkeit eigener Ämter, sonst 404";

    /// <summary>Ohne Blick auf die Version: zum Hinzufügen, das niemandem etwas überschreibt.</summary>
    public static async Task<Anliegen.Anliegen> LadeAnliegenAsync(this KoordinierungContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Anliegen.FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new NichtGefunden("Dieses Anliegen gibt es nicht.");

    public static async Task<Anliegen.Anliegen> LadeAnliegenAsync(this KoordinierungContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var anliegen = await db.LadeAnliegenAsync(id, cancellationToken);
        await db.PruefeVersionAsync(anliegen, version, cancellationToken);
        return anliegen;
    }

    /// <summary>Ohne Blick auf die Version: zum Zuordnen von Belegen, das niemandem etwas überschreibt.</summary>
    public static async Task<Bedarf> LadeBedarfAsync(this KoordinierungContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen Bedarf gibt es nicht.");

    public static async Task<Bedarf> LadeBedarfAsync(this KoordinierungContext db, Guid id, int version, CancellationToken cancellationToken)
    {
        var bedarf = await db.LadeBedarfAsync(id, cancellationToken);
        await db.PruefeVersionAsync(bedarf, version, cancellationToken);
        return bedarf;
    }

    /// <summary>Ändert den Bedarf, von dem ein Ereignis handelt. Handelt es von keinem oder von einem unbekannten, geschieht nichts.</summary>
    public static async Task AendereBedarfAsync(this KoordinierungContext db, Guid? id, Action<Bedarf> aendern, CancellationToken cancellationToken)
    {
        if (id is null || await db.Bedarfe.FirstOrDefaultAsync(b => b.Id == id, cancellationToken) is not { } bedarf) return;
        aendern(bedarf);
        await db.SaveChangesAsync(cancellationToken);
    }

    public static async Task<Anfrage> LadeAnfrageAsync(this KoordinierungContext db, Guid id, int version, AngemeldetePerson person, CancellationToken cancellationToken)
    {
        var anfrage = await db.Anfragen.FuerPerson(person).AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, cancellationToken)
            ?? throw new NichtGefunden("Diese Anfrage gibt es nicht.");
        await db.PruefeVersionAsync(anfrage, version, cancellationToken);
        return anfrage;
    }

    /// <summary>Die Zuständigkeit, für die die Person handeln darf: das Fachamt nur für eigene Ämter, das Stadtteilmanagement für jedes (es trägt Antworten nach).</summary>
    public static Zustaendigkeit ZustaendigkeitFuer(this Anfrage anfrage, Guid zustaendigkeitId, AngemeldetePerson person, AuditContext audit)
    {
        var zustaendigkeit = anfrage.Zustaendigkeiten.FirstOrDefault(z => z.Id == zustaendigkeitId && (person.Ist(Rolle.Stadtteilmanagement) || person.Aemter.Contains(z.AmtId)))
            ?? throw new NichtGefunden("Diese Zuständigkeit gibt es nicht.");
        audit.HandeltFuer(zustaendigkeit.AmtId, person);
        return zustaendigkeit;
    }

    /// <summary>Nennt dem Prüfprotokoll, kraft welcher Rolle und in wessen Vertretung die Person für dieses Amt handelt: Die Rolle allein sagt es nicht, wenn das Amt fremd ist.</summary>
    public static void HandeltFuer(this AuditContext audit, Guid amt, AngemeldetePerson person)
    {
        if (person.EigeneAemter.Contains(amt))
            (audit.Rolle, audit.VertretungFuer) = (Rolle.Fachamt, null);
        else if (!person.EigeneRollen.Contains(Rolle.Stadtteilmanagement) && person.Vertritt.FirstOrDefault(v => v.Aemter.Contains(amt)) is { } vertretene)
            (audit.Rolle, audit.VertretungFuer) = (Rolle.Fachamt, vertretene.PersonId);
        else if (person.HandeltAls([Rolle.Stadtteilmanagement]) is { } als)
            (audit.Rolle, audit.VertretungFuer) = als;
    }

    /// <summary>
    /// Welche Anfragen eine Person sehen darf: Stadtteilmanagement und Revision alle, das Fachamt nur versandte, die an eines seiner Ämter gerichtet sind.
    /// </summary>
    public static IQueryable<Anfrage> FuerPerson(this IQueryable<Anfrage> anfragen, AngemeldetePerson person)
    {
        if (person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision)) return anfragen;
        if (!person.Ist(Rolle.Fachamt)) return anfragen.Where(a => false);
        var aemter = person.Aemter.ToArray();
        return anfragen.Where(a => a.VersandtAm != null && a.Zustaendigkeiten.Any(z => aemter.Contains(z.AmtId)));
    }

    /// <summary>Nummern der Anfragen, die zu einem Anliegen noch laufen.</summary>
    public static Task<List<string>> OffeneAnfragenAsync(this KoordinierungContext db, Guid anliegenId, CancellationToken cancellationToken) =>
        db.Anfragen.Where(a => a.AnliegenId == anliegenId && a.Offen).OrderBy(a => a.Nummer).Select(a => a.Nummer).Take(20).ToListAsync(cancellationToken);
}
