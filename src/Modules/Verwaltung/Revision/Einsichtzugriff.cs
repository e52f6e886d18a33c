using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Das Prüfprotokoll bleibt zu, bis ein Zweck genannt ist. Die Seite führt zum Formular und danach zurück.</summary>
/// <param name="Vorgang">Nummer des Vorgangs, um den es ging; leer für das ganze Prüfprotokoll.</param>
internal sealed class EinsichtNoetig(string? vorgang) : Exception("Nennen Sie zuerst den Zweck der Einsicht.")
{
    public string? Vorgang => vorgang;
}

/// <summary>Die eine Stelle, an der sich entscheidet, ob jemand das Prüfprotokoll lesen darf, und an der jedes Lesen vermerkt wird.</summary>
internal sealed class Einsichtzugriff(VerwaltungContext db, AngemeldetePerson person, AuditContext audit, TimeProvider uhr)
{
    /// <summary>Was <see cref="VerlangenAsync"/> bewirkt, in Worten.</summary>
    public const string Regel = "nur mit gültiger Einsicht, sonst zuerst der Zweck";

    private const int HoechstensAmTag = 100;

    /// <summary>Die jüngste gültige Einsicht, die das Gewünschte deckt. Ihr Zweck steht danach als Begründung an allem, was vermerkt wird.</summary>
    /// <param name="geschichte">Vorgänge der Geschichte; null für das ganze Prüfprotokoll.</param>
    /// <param name="nummer">Nummer des Vorgangs, wenn es um einen geht.</param>
    /// <exception cref="EinsichtNoetig">Es gibt keine.</exception>
    public async Task<Einsicht> VerlangenAsync(IReadOnlyCollection<Guid>? geschichte, string? nummer, CancellationToken cancellationToken)
    {
        var jetzt = uhr.Jetzt();
        var eigene = await db.Einsichten.AsNoTracking().Where(e => e.PersonId == person.Id && e.GueltigBis > jetzt)
            .OrderByDescending(e => e.BegonnenAm).ThenByDescending(e => e.Id).Take(HoechstensAmTag).ToListAsync(cancellationToken);
        var einsicht = eigene.Find(e => e.Deckt(geschichte, jetzt)) ?? throw new EinsichtNoetig(nummer);
        audit.Begruendung = einsicht.Begruendung;
        return einsicht;
    }

    /// <summary>Vermerkt an der Einsicht, was gelesen wurde (AK-4).</summary>
    public Task VermerkenAsync(Einsicht einsicht, IReadOnlyList<AuditChange> angaben, CancellationToken cancellationToken) =>
        db.ProtokolliereZugriffAsync(nameof(Einsicht), einsicht.Id, angaben, cancellationToken);
}
