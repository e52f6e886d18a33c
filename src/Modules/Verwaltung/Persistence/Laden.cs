using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gruppen;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Stadtteile;
using Stadtteilmanagement.Verwaltung.Vertretungen;

namespace Stadtteilmanagement.Verwaltung.Persistence;

/// <summary>Lädt Stammdaten zum Ändern in der Version, die die Person gesehen hat, und liest ihren Verlauf.</summary>
internal static class Laden
{
    /// <summary>Was <see cref="ZuBeendenDurch"/> bewirkt, in Worten.</summary>
    public const string NurEigeneVertretung = "ohne Administration nur die eigene, sonst 404";

    private const int HoechstensEintraege = 300;

    public static async Task<Amt> LadeAmtAsync(this VerwaltungContext db, Guid id, int version, CancellationToken cancellationToken) =>
        await db.GeprueftAsync(await db.Aemter.FirstOrDefaultAsync(a => a.Id == id, cancellationToken), version, "Dieses Amt gibt es nicht.", cancellationToken);

    public static async Task<Stadtteil> LadeStadtteilAsync(this VerwaltungContext db, Guid id, int version, CancellationToken cancellationToken) =>
        await db.GeprueftAsync(await db.Stadtteile.FirstOrDefaultAsync(s => s.Id == id, cancellationToken), version, "Diesen Stadtteil gibt es nicht.", cancellationToken);

    public static async Task<Person> LadePersonAsync(this VerwaltungContext db, Guid id, int version, CancellationToken cancellationToken) =>
        await db.GeprueftAsync(
            await db.Personen.AsSplitQuery().FirstOrDefaultAsync(p => p.Id == id, cancellationToken), version, "Diese Person gibt es nicht.", cancellationToken);

    /// <summary>Ein Gastkonto, das diese Person verwalten darf.</summary>
    public static async Task<Gastkonto> LadeGastkontoAsync(this VerwaltungContext db, Guid id, int version, AngemeldetePerson person, DateOnly heute, CancellationToken cancellationToken)
    {
        var konto = await db.GeprueftAsync(await db.Gastkonten.FirstOrDefaultAsync(k => k.Id == id, cancellationToken), version, "Dieses Gastkonto gibt es nicht.", cancellationToken);
        Gastrollen.PruefeVerwalten(person, await db.Personen.AsNoTracking().AsSplitQuery().FirstAsync(p => p.Id == id, cancellationToken), heute);
        return konto;
    }

    /// <summary>Das Gastkonto, zu dem ein gültiger Link gehört.</summary>
    public static async Task<Gastkonto?> ZumLinkAsync(this IQueryable<Gastkonto> konten, string? code, DateTime jetzt, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(code)) return null;
        var pruefwert = Geheimnis.Pruefsumme(code);
        return await konten.FirstOrDefaultAsync(k => k.LinkPruefwert == pruefwert, cancellationToken) is { } konto && konto.LinkGiltAm(jetzt) ? konto : null;
    }

    /// <summary>Ab hier handelt der Gast: Er hat sich ausgewiesen, auch wenn seine Sitzung erst beginnt. So steht er im Prüfprotokoll.</summary>
    public static async Task AlsGastAsync(this VerwaltungContext db, Anmeldekontext kontext, Gastkonto konto, CancellationToken cancellationToken) =>
        kontext.Person = AngemeldetePerson.Niemand with { Id = konto.Id, Name = await db.NameAsync(konto.Id, cancellationToken) };

    public static Task<string> NameAsync(this VerwaltungContext db, Guid personId, CancellationToken cancellationToken) =>
        db.Personen.Where(p => p.Id == personId).Select(p => p.Name).FirstAsync(cancellationToken);

    public static async Task<Gruppenzuordnung> LadeGruppenzuordnungAsync(this VerwaltungContext db, Guid id, int version, CancellationToken cancellationToken) =>
        await db.GeprueftAsync(
            await db.Gruppenzuordnungen.FirstOrDefaultAsync(z => z.Id == id, cancellationToken), version, "Diese Zuordnung gibt es nicht.", cancellationToken);

    public static async Task<Vertretung> LadeVertretungAsync(this VerwaltungContext db, Guid id, int version, AngemeldetePerson person, CancellationToken cancellationToken) =>
        await db.GeprueftAsync(
            await db.Vertretungen.ZuBeendenDurch(person).FirstOrDefaultAsync(v => v.Id == id, cancellationToken), version, "Diese Vertretung gibt es nicht.", cancellationToken);

    /// <summary>Beenden darf eine Vertretung, wer sich vertreten lässt, und die Administration.</summary>
    public static IQueryable<Vertretung> ZuBeendenDurch(this IQueryable<Vertretung> vertretungen, AngemeldetePerson person) =>
        person.Ist(Rolle.Administration) ? vertretungen : vertretungen.Where(v => v.VertreteneId == person.Id);

    /// <summary>Was mit dem Vorgang geschah, Neuestes zuerst; eine Person und ihr Gastkonto haben denselben Schlüssel, darum auf Wunsch nur diese Art.</summary>
    public static async Task<IReadOnlyList<Verlaufseintrag>> VerlaufAsync(
        this VerwaltungContext db, Guid id, ModuleCatalog katalog, Stammdaten stammdaten, CancellationToken cancellationToken, string? objektart = null)
    {
        var eintraege = await db.Audit.AsNoTracking().Where(e => e.ObjektId == id && (objektart == null || e.Objektart == objektart)).OrderByDescending(e => e.Sequence).Take(HoechstensEintraege).ToListAsync(cancellationToken);
        return [.. eintraege.Select(e => Verlaufseintrag.Aus(e, katalog.Aktionstext, stammdaten.Personenname, stammdaten.Amtsname))];
    }

    private static async Task<T> GeprueftAsync<T>(this VerwaltungContext db, T? aggregat, int version, string fehlt, CancellationToken cancellationToken) where T : Aggregat
    {
        if (aggregat is null) throw new NichtGefunden(fehlt);
        await db.PruefeVersionAsync(aggregat, version, cancellationToken);
        return aggregat;
    }
}
