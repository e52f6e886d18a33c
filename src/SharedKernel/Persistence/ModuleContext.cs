using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>
/// Ein Kontext je Modul mit eigenem Schema (SQLite: Vorsatz). Speichern heißt, in einer Transaktion: Nummern vergeben, Version zählen,
/// je geändertem Vorgang einen Eintrag ins Prüfprotokoll, die gemeldeten Ereignisse in den Ausgang und Durchsuchbares in den Suchindex schreiben.
/// </summary>
public abstract class ModuleContext(string schema, DbContextOptions options) : DbContext(options)
{
    private readonly List<IIntegrationEvent> _gemeldet = [];

    /// <summary>Schema des Moduls.</summary>
    public string Schema => schema;

    /// <summary>Das Prüfprotokoll des Moduls.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>Die Siegel über das Prüfprotokoll.</summary>
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();

    /// <summary>Dateien an den Vorgängen des Moduls.</summary>
    public DbSet<Datei> Dateien => Set<Datei>();

    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    internal DbSet<InboxMessage> Inbox => Set<InboxMessage>();

    /// <summary>Beschreibt die Tabellen des Moduls; die gemeinsamen sind schon da.</summary>
    protected virtual void Describe(ModelBuilder model) { }

    /// <inheritdoc />
    protected sealed override void OnModelCreating(ModelBuilder model)
    {
        SharedTables.Describe(model);
        Describe(model);
        if (model.Model.GetEntityTypes().Any(t => typeof(ISuchbar).IsAssignableFrom(t.ClrType))) SharedTables.DescribeSearch(model);
        foreach (var type in model.Model.GetEntityTypes().Where(t => typeof(Aggregat).IsAssignableFrom(t.ClrType)))
        {
            model.Entity(type.ClrType).Ignore(nameof(Aggregat.Ereignisse));
            model.Entity(type.ClrType).Property(nameof(Aggregat.Version)).IsConcurrencyToken();
        }
        // Schlüssel vergibt die Anwendung. Sonst hielte EF Core neue Bestandteile eines Vorgangs für schon gespeicherte.
        foreach (var key in model.Model.GetEntityTypes().SelectMany(t => t.GetKeys()).SelectMany(k => k.Properties).Where(p => p.ClrType == typeof(Guid)))
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        DatabaseProvider.Von(this).PlaceTables(model, schema);
    }

    /// <inheritdoc />
    protected sealed override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<decimal>().HavePrecision(14, 2);
        conventions.Properties<Geldbetrag>().HaveConversion<GeldbetragConverter>().HavePrecision(14, 2);
    }

    /// <inheritdoc />
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        // Nur der Schlüsselspeicher des Rahmenwerks speichert so. Vorgänge brauchen Nummer, Prüfprotokoll und Ausgang.
        if (AggregateChanges.Collect(ChangeTracker).Count > 0) throw new NotSupportedException("Bitte SaveChangesAsync verwenden.");
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public sealed override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = AggregateChanges.Collect(ChangeTracker);
        if (changes.Count == 0 && _gemeldet.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        var services = this.GetService<ModuleContextServices>();
        if (Database.CurrentTransaction is not null)
            return await SaveWithTraceAsync(changes, services, cancellationToken);

        var count = await SaveInOwnTransactionAsync(changes, services, cancellationToken);
        // Erst jetzt gefragt: Manches meldet ein Vorgang erst, wenn er beim Speichern seine Nummer bekommt.
        if (Outbox.Local.Count > 0) services.Signal.Raise();
        return count;
    }

    /// <summary>Meldet etwas, das kein einzelner Vorgang weiß, zum Beispiel eine Benachrichtigung; geht beim nächsten Speichern in den Ausgang.</summary>
    public void Melde(IIntegrationEvent ereignis) => _gemeldet.Add(ereignis);

    /// <summary>Der Vorgang mit diesem Schlüssel, wie ihn die Person zuletzt gesehen hat.</summary>
    /// <exception cref="Versionskonflikt">Er wurde seither geändert.</exception>
    public async Task PruefeVersionAsync(Aggregat aggregat, int gesehen, CancellationToken cancellationToken)
    {
        if (aggregat.Version != gesehen) throw await ConflictAsync(aggregat.Id, gesehen, cancellationToken);
    }

    /// <summary>Vermerkt einen Lesezugriff oder Export im Prüfprotokoll (AK-4); gespeichert wird sofort.</summary>
    /// <param name="objektart">Art des Gelesenen.</param>
    /// <param name="objektId">Schlüssel des Gelesenen; leer bei Listen.</param>
    /// <param name="angaben">Was gelesen wurde, zum Beispiel der Filter eines Exports; ohne Angaben zu natürlichen Personen.</param>
    /// <param name="cancellationToken">Abbruch.</param>
    public async Task ProtokolliereZugriffAsync(string objektart, Guid objektId, IReadOnlyList<AuditChange> angaben, CancellationToken cancellationToken)
    {
        var services = this.GetService<ModuleContextServices>();
        Audit.Add(services.CreateEntry(objektart, objektId, 0, angaben));
        await base.SaveChangesAsync(true, cancellationToken);
    }

    private async Task<int> SaveInOwnTransactionAsync(IReadOnlyList<AggregateChange> changes, ModuleContextServices services, CancellationToken cancellationToken)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var count = await SaveWithTraceAsync(changes, services, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return count;
    }

    private async Task<int> SaveWithTraceAsync(IReadOnlyList<AggregateChange> changes, ModuleContextServices services, CancellationToken cancellationToken)
    {
        foreach (var nummeriert in changes.Where(c => c.IsNew).Select(c => c.Aggregat).OfType<INummeriert>().Where(n => n.Nummer.Length == 0))
            nummeriert.Nummerieren(await NaechsteNummerAsync(nummeriert.Nummernkreis, services.Uhr.Heute().Year, cancellationToken));

        foreach (var change in changes)
        {
            change.CountVersion();
            Audit.Add(services.CreateEntry(change.Objektart, change.ObjektId, change.Objektversion, change.Describe()));
            foreach (var ereignis in change.Aggregat.Ereignisse)
                Outbox.Add(services.CreateMessage(ereignis));
        }
        Outbox.AddRange(_gemeldet.Select(services.CreateMessage));
        _gemeldet.Clear();
        // Danach weiß der Kontext nicht mehr, was neu und was gelöscht war.
        var suchbare = changes.Where(c => c.Aggregat is ISuchbar).Select(c => new Suchaenderung(c.Objektart, c.Aggregat, c.IsNew, c.IsDeleted)).ToList();
        try
        {
            var count = await base.SaveChangesAsync(true, cancellationToken);
            await Suchindex.SchreibenAsync(this, suchbare, cancellationToken);
            foreach (var change in changes) change.Aggregat.EreignisseLeeren();
            return count;
        }
        catch (DbUpdateConcurrencyException e) when (Betroffener(changes, e) is { } change)
        {
            throw await ConflictAsync(change.Aggregat.Id, change.Aggregat.Version - 1, cancellationToken);
        }
    }

    private static AggregateChange? Betroffener(IReadOnlyList<AggregateChange> changes, DbUpdateConcurrencyException e) =>
        changes.FirstOrDefault(c => e.Entries.Any(entry => ReferenceEquals(entry.Entity, c.Aggregat))) ?? changes.FirstOrDefault(c => !c.IsNew);

    private async Task<string> NaechsteNummerAsync(string kreis, int jahr, CancellationToken cancellationToken)
    {
        // Das Hochzählen sperrt die Zeile bis zum Ende der Transaktion: Nummern bleiben ohne Lücken, auch wenn eine Transaktion scheitert.
        var stand = Set<Nummernkreis>().Where(n => n.Kreis == kreis && n.Jahr == jahr);
        while (await stand.ExecuteUpdateAsync(s => s.SetProperty(n => n.Zuletzt, n => n.Zuletzt + 1), cancellationToken) == 0)
            await DatabaseProvider.Von(this).EnsureCounterAsync(this, kreis, jahr, cancellationToken);
        var zuletzt = await stand.Select(n => n.Zuletzt).SingleAsync(cancellationToken);
        return $"{kreis}-{jahr}-{zuletzt:00000}";
    }

    private async Task<Versionskonflikt> ConflictAsync(Guid id, int gesehen, CancellationToken cancellationToken)
    {
        var seither = await Audit.AsNoTracking().Where(a => a.ObjektId == id && a.Objektversion > gesehen)
            .OrderBy(a => a.Sequence).Take(20).ToListAsync(cancellationToken);
        return new Versionskonflikt(seither.Count == 0 ? 0 : seither[^1].Objektversion, seither);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        wert => wert, wert => DateTime.SpecifyKind(wert, DateTimeKind.Utc));

    private sealed class GeldbetragConverter() : ValueConverter<Geldbetrag, decimal>(
        wert => wert.Euro, wert => new Geldbetrag(wert));
}
