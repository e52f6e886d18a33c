using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence;

/// <summary>Lädt Vorgänge zum Ändern: sichtbar für die Person und in der Version, die sie gesehen hat.</summary>
internal static class Laden
{
    public const string NurMitglieder = "Lenkungsgruppe: nur mit heute gültiger Mitgliedschaft, sonst 404";
    public const string NurVorsitz = "nur der Vorsitz oder der stellvertretende Vorsitz";
    public const string NurUnbefangen = "Lenkungsgruppe: nur mit gültiger Mitgliedschaft und nur, wer nicht befangen ist";

    /// <summary>Es gibt ein Gremium, die Lenkungsgruppe; die Daten lassen weitere zu.</summary>
    public static async Task<Gremium> LadeGremiumAsync(this LenkungsgruppeContext db, CancellationToken cancellationToken) =>
        await db.Gremien.AsSplitQuery().OrderBy(g => g.Id).FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Es gibt kein Gremium.");

    public static Task<List<Mitglied>> MitgliederAsync(this LenkungsgruppeContext db, Guid gremium, CancellationToken cancellationToken) =>
        db.Mitglieder.Where(m => m.GremiumId == gremium).OrderBy(m => m.Sitz).ThenBy(m => m.Id).Take(500).ToListAsync(cancellationToken);

    /// <summary>Die Mitgliedschaft der Person an diesem Tag; null, wenn sie keine hat.</summary>
    public static Task<Mitglied?> MitgliedschaftAsync(this LenkungsgruppeContext db, AngemeldetePerson person, DateOnly tag, CancellationToken cancellationToken) =>
        db.Mitglieder.AsNoTracking().Gueltige(tag).FirstOrDefaultAsync(m => m.PersonId == person.Id, cancellationToken);

    public static IQueryable<Mitglied> Gueltige(this IQueryable<Mitglied> mitglieder, DateOnly tag) => mitglieder.Where(m => m.Von <= tag && (m.Bis == null || m.Bis >= tag));

    /// <summary>Das Stadtteilmanagement führt die Geschäfte und sieht alle Vorschläge, Mitglieder die ihres Gremiums.</summary>
    public static IQueryable<Vorschlag> VorschlaegeFuer(this LenkungsgruppeContext db, AngemeldetePerson person, DateOnly heute)
    {
        if (person.Ist(Rolle.Stadtteilmanagement)) return db.Vorschlaege;
        if (!person.Ist(Rolle.Lenkungsgruppe)) return db.Vorschlaege.Where(v => false);
        var eigene = db.Mitglieder.Gueltige(heute).Where(m => m.PersonId == person.Id).Select(m => m.GremiumId);
        return db.Vorschlaege.Where(v => eigene.Contains(v.GremiumId));
    }

    /// <summary>Vorschläge, deren Bewertungen und interne Unterlagen die Person sehen darf: nicht, solange sie befangen ist oder das noch zu klären ist.</summary>
    public static IQueryable<Vorschlag> Unbefangen(this LenkungsgruppeContext db, IQueryable<Vorschlag> vorschlaege, AngemeldetePerson person) =>
        vorschlaege.Where(v => !db.Befangenheiten.Any(b => b.VorschlagId == v.Id && b.PersonId == person.Id && b.Status != BefangenheitStatus.Verneint));

    public static IQueryable<Sitzung> SitzungenFuer(this LenkungsgruppeContext db, AngemeldetePerson person, DateOnly heute)
    {
        if (person.Ist(Rolle.Stadtteilmanagement)) return db.Sitzungen;
        if (!person.Ist(Rolle.Lenkungsgruppe)) return db.Sitzungen.Where(s => false);
        var eigene = db.Mitglieder.Gueltige(heute).Where(m => m.PersonId == person.Id).Select(m => m.GremiumId);
        return db.Sitzungen.Where(s => eigene.Contains(s.GremiumId) && s.Status != SitzungStatus.Geplant);
    }

    public static async Task<Vorschlag> LadeVorschlagAsync(this LenkungsgruppeContext db, Guid id, int? version, AngemeldetePerson person, DateOnly heute, CancellationToken cancellationToken)
    {
        var vorschlag = await db.VorschlaegeFuer(person, heute).FirstOrDefaultAsync(v => v.Id == id, cancellationToken) ?? throw new NichtGefunden("Diesen Vorschlag gibt es nicht.");
        if (version is { } gesehen) await db.PruefeVersionAsync(vorschlag, gesehen, cancellationToken);
        return vorschlag;
    }

    public static async Task<Sitzung> LadeSitzungAsync(this LenkungsgruppeContext db, Guid id, int? version, AngemeldetePerson person, DateOnly heute, CancellationToken cancellationToken)
    {
        var sitzung = await db.SitzungenFuer(person, heute).AsSplitQuery().FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new NichtGefunden("Diese Sitzung gibt es nicht.");
        if (version is { } gesehen) await db.PruefeVersionAsync(sitzung, gesehen, cancellationToken);
        return sitzung;
    }

    /// <summary>Alle, die am Tag der Sitzung dem Gremium angehören; sie erfahren von Einladung, Verlegung und Absage.</summary>
    public static Task<List<Guid>> EinzuladendeAsync(this LenkungsgruppeContext db, Sitzung sitzung, CancellationToken cancellationToken) =>
        db.Mitglieder.Gueltige(sitzung.Tag).Where(m => m.GremiumId == sitzung.GremiumId).Select(m => m.PersonId).ToListAsync(cancellationToken);

    public static async Task<Mitglied> NurVorsitzAsync(this LenkungsgruppeContext db, AngemeldetePerson person, DateOnly heute, CancellationToken cancellationToken) =>
        await db.MitgliedschaftAsync(person, heute, cancellationToken) is { Leitet: true } mitglied ? mitglied : throw new Regelverstoss("Das kann nur der Vorsitz der Lenkungsgruppe.");

    /// <summary>Wie die Sitze bei einem Vorschlag jetzt besetzt sind.</summary>
    public static async Task<Sitzverteilung> SitzverteilungAsync(this LenkungsgruppeContext db, Sitzung sitzung, Guid vorschlag, CancellationToken cancellationToken)
    {
        var befangen = await db.Befangenheiten.Where(b => b.VorschlagId == vorschlag && b.Status == BefangenheitStatus.Bestaetigt).Select(b => b.PersonId).ToListAsync(cancellationToken);
        return Sitzverteilung.Am(sitzung.Tag, await db.MitgliederAsync(sitzung.GremiumId, cancellationToken), sitzung.Anwesende, befangen.ToHashSet());
    }

    /// <summary>Freigegebene Fassungen sehen alle Mitglieder, einen Entwurf nur das Stadtteilmanagement und der Vorsitz.</summary>
    public static IQueryable<Niederschrift> NiederschriftenFuer(this LenkungsgruppeContext db, AngemeldetePerson person, DateOnly heute) => person.Ist(Rolle.Stadtteilmanagement) ? db.Niederschriften
        : db.Niederschriften.Where(n => n.FreigegebenAm != null || db.Mitglieder.Any(m => m.PersonId == person.Id && m.Funktion != Mitgliedsfunktion.Mitglied && m.Von <= heute && (m.Bis == null || m.Bis >= heute)));

    /// <summary>Die letzte Fassung der Niederschrift dieser Sitzung; Version 0 heißt, dass es noch keine gab.</summary>
    public static async Task<Niederschrift> LadeNiederschriftAsync(this LenkungsgruppeContext db, Guid sitzung, int version, CancellationToken cancellationToken)
    {
        if (!await db.Sitzungen.AnyAsync(s => s.Id == sitzung, cancellationToken)) throw new NichtGefunden("Diese Sitzung gibt es nicht.");
        var niederschrift = await db.Niederschriften.Where(n => n.SitzungId == sitzung).OrderByDescending(n => n.Fassung).FirstOrDefaultAsync(cancellationToken) ?? throw new Regelverstoss("Zu dieser Sitzung gibt es noch keine Niederschrift.");
        await db.PruefeVersionAsync(niederschrift, version, cancellationToken);
        return niederschrift;
    }
}
