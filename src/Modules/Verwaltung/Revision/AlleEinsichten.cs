using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Wer wann zu welchem Zweck ins Prüfprotokoll gesehen hat. Auch die Administration liest das: Die Revision prüft nicht sich selbst.</summary>
/// <param name="Von">Erster Tag (Europe/Berlin).</param>
/// <param name="Bis">Letzter Tag einschließlich.</param>
[Erlaubt(Rolle.Revision, Rolle.Administration)]
internal sealed record AlleEinsichten(Einsichtszweck? Zweck = null, Guid? Person = null, DateOnly? Von = null, DateOnly? Bis = null, int? Seite = null) : IRequest<Einsichtenliste>;

internal sealed record Einsichtenliste(Seite<EinsichtZeile> Seite, IReadOnlyList<PersonEintrag> Personen);

/// <param name="Vorgang">Nummer des einen Vorgangs; null für das ganze Prüfprotokoll.</param>
/// <param name="Vermerke">Wie oft unter ihr etwas geöffnet oder ausgegeben wurde.</param>
internal sealed record EinsichtZeile(Guid Id, string Nummer, string Person, Einsichtszweck Zweck, string Anlass, string? Vorgang, DateTime BegonnenAm, DateTime GueltigBis, int Vermerke);

internal sealed class AlleEinsichtenHandler(VerwaltungContext db, IVerzeichnis verzeichnis) : IRequestHandler<AlleEinsichten, Einsichtenliste>
{
    public async Task<Einsichtenliste> Handle(AlleEinsichten request, CancellationToken cancellationToken)
    {
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var gefiltert = Einsichtenfilter.Anwenden(db, request);
        var seite = await Einsichtenfilter.Sortieren(gefiltert).SeiteAsync(gefiltert, request.Seite, cancellationToken);
        var zeilen = await Einsichtenfilter.ZeilenAsync(db, seite.Eintraege, stammdaten, cancellationToken);
        return new Einsichtenliste(new Seite<EinsichtZeile>(zeilen, seite.Nummer, seite.Groesse, seite.Anzahl, seite.Mehr), [.. stammdaten.Personen.Where(p => p.Rollen.Contains(Rolle.Revision))]);
    }
}

/// <summary>Auswahl, Reihenfolge und Zeilen, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Einsichtenfilter
{
    public static IQueryable<Einsicht> Anwenden(VerwaltungContext db, AlleEinsichten filter)
    {
        var einsichten = db.Einsichten.AsNoTracking();
        if (filter.Zweck is { } zweck) einsichten = einsichten.Where(e => e.Zweck == zweck);
        if (filter.Person is { } person) einsichten = einsichten.Where(e => e.PersonId == person);
        if (filter.Von is { } von)
        {
            var beginn = Ortszeit.NachUtc(von.ToDateTime(TimeOnly.MinValue));
            einsichten = einsichten.Where(e => e.BegonnenAm >= beginn);
        }
        if (filter.Bis is { } bis && bis < DateOnly.MaxValue)
        {
            var ende = Ortszeit.NachUtc(bis.AddDays(1).ToDateTime(TimeOnly.MinValue));
            einsichten = einsichten.Where(e => e.BegonnenAm < ende);
        }
        return einsichten;
    }

    public static IQueryable<Einsicht> Sortieren(IQueryable<Einsicht> einsichten) => einsichten.OrderByDescending(e => e.BegonnenAm).ThenByDescending(e => e.Id);

    public static async Task<IReadOnlyList<EinsichtZeile>> ZeilenAsync(VerwaltungContext db, IReadOnlyList<Einsicht> einsichten, Stammdaten stammdaten, CancellationToken cancellationToken)
    {
        var ids = einsichten.Select(e => e.Id).ToArray();
        // Vermerke haben keine Version; der Eintrag über die Einsicht selbst hat eine.
        var vermerke = await db.Audit.Where(a => ids.Contains(a.ObjektId) && a.Objektart == nameof(Einsicht) && a.Objektversion == 0).GroupBy(a => a.ObjektId)
            .Select(g => new { g.Key, Anzahl = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Anzahl, cancellationToken);
        return [.. einsichten.Select(e => new EinsichtZeile(e.Id, e.Nummer, stammdaten.Personenname(e.PersonId), e.Zweck, e.Anlass, e.Vorgang, e.BegonnenAm, e.GueltigBis, vermerke.GetValueOrDefault(e.Id)))];
    }
}
