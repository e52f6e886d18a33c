using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Revision;

/// <summary>Das Prüfprotokoll aller Anfragen: wer hat wann in welcher Rolle was warum geändert.</summary>
/// <param name="Von">Erster Tag (Europe/Berlin).</param>
/// <param name="Bis">Letzter Tag einschließlich.</param>
/// <param name="Anfrage">Sprechende Nummer einer Anfrage.</param>
[Erlaubt(Rolle.Revision)]
internal sealed record Anfragenprotokoll(
    Guid? Amt = null, Guid? Person = null, string? Aktion = null, DateOnly? Von = null, DateOnly? Bis = null, [property: Personenbezogen] string? Anfrage = null, int? Seite = null) : IRequest<Seite<Protokollzeile>>;

internal sealed record Protokollzeile(Guid AnfrageId, string Nummer, string Betreff, Verlaufseintrag Eintrag);

internal sealed class AnfragenprotokollHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog) : IRequestHandler<Anfragenprotokoll, Seite<Protokollzeile>>
{
    public async Task<Seite<Protokollzeile>> Handle(Anfragenprotokoll request, CancellationToken cancellationToken)
    {
        var gefiltert = Protokollfilter.Anwenden(db, request);
        var seite = await Protokollfilter.Sortieren(gefiltert).SeiteAsync(gefiltert, request.Seite, cancellationToken);
        var zeilen = await Protokollfilter.LesbarAsync(seite.Eintraege, db, await verzeichnis.LadenAsync(cancellationToken), katalog, cancellationToken);
        return new Seite<Protokollzeile>(zeilen, seite.Nummer, seite.Groesse, seite.Anzahl, seite.Mehr);
    }
}

internal static class Protokollfilter
{
    public static IQueryable<AuditEntry> Anwenden(KoordinierungContext db, Anfragenprotokoll filter)
    {
        var eintraege = db.Audit.AsNoTracking().Where(e => e.Objektart == nameof(Anfragen.Anfrage));
        if (filter.Person is { } person) eintraege = eintraege.Where(e => e.PersonId == person);
        if (filter.Aktion is { Length: > 0 } aktion) eintraege = eintraege.Where(e => e.Aktion == aktion);
        if (filter.Von is { } von)
        {
            var beginn = Ortszeit.NachUtc(von.ToDateTime(TimeOnly.MinValue));
            eintraege = eintraege.Where(e => e.Zeitpunkt >= beginn);
        }
        if (filter.Bis is { } bis)
        {
            var ende = Ortszeit.NachUtc(bis.AddDays(1).ToDateTime(TimeOnly.MinValue));
            eintraege = eintraege.Where(e => e.Zeitpunkt < ende);
        }
        if (filter.Amt is { } amt)
            eintraege = eintraege.Where(e => db.Anfragen.Any(a => a.Id == e.ObjektId && a.Zustaendigkeiten.Any(z => z.AmtId == amt)));
        if (filter.Anfrage?.Trim().ToUpperInvariant() is { Length: > 0 } nummer)
            eintraege = eintraege.Where(e => db.Anfragen.Any(a => a.Id == e.ObjektId && a.Nummer == nummer));
        return eintraege;
    }

    public static IQueryable<AuditEntry> Sortieren(IQueryable<AuditEntry> eintraege) =>
        eintraege.OrderByDescending(e => e.Zeitpunkt).ThenByDescending(e => e.Sequence);

    public static async Task<IReadOnlyList<Protokollzeile>> LesbarAsync(
        IReadOnlyList<AuditEntry> eintraege, KoordinierungContext db, Verwaltung.Contracts.Stammdaten stammdaten, ModuleCatalog katalog, CancellationToken cancellationToken)
    {
        var ids = eintraege.Select(e => e.ObjektId).Distinct().ToArray();
        var anfragen = await db.Anfragen.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Nummer, a.Betreff })
            .ToDictionaryAsync(a => a.Id, cancellationToken);
        var dateinamen = await db.DateinamenAsync(ids, cancellationToken);
        return [.. from e in eintraege
                   let anfrage = anfragen.GetValueOrDefault(e.ObjektId)
                   select new Protokollzeile(e.ObjektId, anfrage?.Nummer ?? "–", anfrage?.Betreff ?? "gelöschte Anfrage",
                       Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, id => dateinamen.GetValueOrDefault(id) ?? stammdaten.Amt(id)?.Name ?? stammdaten.Person(id)?.Name ?? "anderer Vorgang"))];
    }
}
