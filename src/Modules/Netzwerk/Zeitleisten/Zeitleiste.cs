using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Zeitleisten;

/// <summary>Ein Punkt der Zeitleiste: ein Kontaktereignis, Anfang oder Ende einer Beziehung oder eine Änderung des Eintrags.</summary>
/// <param name="Tag">Tag in Berlin; danach ist geordnet.</param>
/// <param name="Wann">Tag oder Zeitpunkt in Worten.</param>
/// <param name="Titel">Was geschah.</param>
/// <param name="Zusatz">Wer beteiligt war.</param>
internal sealed record Zeitleistenpunkt(DateOnly Tag, string Wann, string Titel, string? Zusatz = null)
{
    /// <summary>Das Kontaktereignis, wenn es eines ist.</summary>
    public Ereignispunkt? Ereignis { get; init; }
}

internal sealed record Ereignispunkt(Guid Id, string Inhalt, string? NaechsterSchritt, DateOnly? Wiedervorlage, DateTime? ErledigtAm);

/// <summary>Wer wann was bei welcher Organisation war.</summary>
internal sealed record Beziehungszeile(
    Guid Id, Guid KontaktpersonId, string Person, Guid OrganisationId, string Organisation, string? Sprache, Funktion Funktion, DateOnly? Von, DateOnly? Bis)
{
    public string Zeitraum => Zeitraeume.Text(Von, Bis);

    public bool GiltAm(DateOnly tag) => (Von is null || Von <= tag) && (Bis is null || tag <= Bis);
}

internal static class Zeitleiste
{
    private const int Hoechstens = 100;

    // Stehen in der Zeitleiste schon als das, was geschah, oder sind, wie die Grunddaten, nichts, was zwischen Menschen geschah.
    private static readonly HashSet<string> Dargestellt =
        ["Grunddaten", nameof(KontaktereignisFesthalten), nameof(WiedervorlageErledigen), nameof(AnsprechpersonZuordnen), nameof(BeziehungBeenden)];

    /// <summary>Beziehungen zu einer Organisation oder einer Person, bestehende zuerst.</summary>
    public static async Task<List<Beziehungszeile>> BeziehungenAsync(
        NetzwerkContext db, Expression<Func<Kontaktperson, bool>> personen, Guid? organisation, CancellationToken cancellationToken)
    {
        var zeilen = from k in db.Kontaktpersonen.AsNoTracking().Where(personen)
                     from b in k.Beziehungen
                     where organisation == null || b.OrganisationId == organisation
                     join o in db.Organisationen on b.OrganisationId equals o.Id
                     orderby b.Bis == null ? 0 : 1, b.Bis descending, k.Nachname, b.Id
                     select new { b.Id, KontaktpersonId = k.Id, k.Vorname, k.Nachname, b.OrganisationId, o.Kurzname, o.Sprache, b.Funktion, b.Von, b.Bis };
        return [.. (await zeilen.Take(Hoechstens).ToListAsync(cancellationToken))
            .Select(z => new Beziehungszeile(z.Id, z.KontaktpersonId, $"{z.Vorname} {z.Nachname}".Trim(), z.OrganisationId, z.Kurzname, z.Sprache, z.Funktion, z.Von, z.Bis))];
    }

    /// <summary>Alles zusammen, das Jüngste zuerst.</summary>
    /// <param name="db">Kontext.</param>
    /// <param name="welche">Welche Kontaktereignisse.</param>
    /// <param name="beziehungen">Beziehungen, deren Anfang und Ende dazugehören.</param>
    /// <param name="beteiligter">Wer an einer Beziehung auf dieser Seite zu nennen ist.</param>
    /// <param name="aenderungen">Einträge des Prüfprotokolls mit ihrem Text.</param>
    /// <param name="heute">Heutiger Tag; was später beginnt, steht noch nicht in der Zeitleiste.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    public static async Task<IReadOnlyList<Zeitleistenpunkt>> LadenAsync(
        NetzwerkContext db, Expression<Func<Kontaktereignis, bool>> welche, IEnumerable<Beziehungszeile> beziehungen, Func<Beziehungszeile, string> beteiligter,
        IEnumerable<(AuditEntry Eintrag, string Text)> aenderungen, DateOnly heute, CancellationToken cancellationToken) =>
        [.. (await EreignisseAsync(db, welche, cancellationToken))
            .Concat(beziehungen.SelectMany(b => Raender(b, beteiligter(b))).Where(p => p.Tag <= heute))
            .Concat(aenderungen.Where(a => !Dargestellt.Contains(a.Eintrag.Aktion)).Select(a => new Zeitleistenpunkt(Tag(a.Eintrag.Zeitpunkt), a.Eintrag.Zeitpunkt.AlsZeitpunkt(), a.Text)))
            .OrderByDescending(p => p.Tag).Take(Hoechstens)];

    private static async Task<IEnumerable<Zeitleistenpunkt>> EreignisseAsync(NetzwerkContext db, Expression<Func<Kontaktereignis, bool>> welche, CancellationToken cancellationToken)
    {
        var ereignisse = await db.Kontaktereignisse.AsNoTracking().Where(welche).OrderByDescending(e => e.Zeitpunkt).ThenByDescending(e => e.Id).Take(Hoechstens)
            .Select(e => new
            {
                e.Id, e.Art, e.Zeitpunkt, e.Inhalt, e.NaechsterSchritt, e.Wiedervorlage, e.ErledigtAm,
                Organisation = db.Organisationen.Where(o => o.Id == e.OrganisationId).Select(o => o.Kurzname).FirstOrDefault(),
                Person = db.Kontaktpersonen.Where(k => k.Id == e.KontaktpersonId).Select(k => new { k.Vorname, k.Nachname }).FirstOrDefault()
            }).ToListAsync(cancellationToken);
        return ereignisse.Select(e => new Zeitleistenpunkt(Tag(e.Zeitpunkt), e.Zeitpunkt.AlsZeitpunkt(), e.Art.Bezeichnung(),
            string.Join(", ", new[] { e.Person is null ? null : $"{e.Person.Vorname} {e.Person.Nachname}".Trim(), e.Organisation }.OfType<string>()))
        {
            Ereignis = new Ereignispunkt(e.Id, e.Inhalt, e.NaechsterSchritt, e.Wiedervorlage, e.ErledigtAm)
        });
    }

    private static IEnumerable<Zeitleistenpunkt> Raender(Beziehungszeile beziehung, string beteiligter)
    {
        if (beziehung.Von is { } von) yield return new Zeitleistenpunkt(von, von.AlsDatum(), $"{beziehung.Funktion.Bezeichnung()}: beginnt", beteiligter);
        if (beziehung.Bis is { } bis) yield return new Zeitleistenpunkt(bis, bis.AlsDatum(), $"{beziehung.Funktion.Bezeichnung()}: letzter Tag", beteiligter);
    }

    private static DateOnly Tag(DateTime utc) => DateOnly.FromDateTime(utc.InBerlin());
}
