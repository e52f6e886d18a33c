using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Tabellen, die jedes Modul hat: Prüfprotokoll, Siegel, Ausgang, Eingang, Nummernkreise.</summary>
internal static class SharedTables
{
    public static void Describe(ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("Audit").HasKey(e => e.Sequence);
            entry.Property(e => e.Rolle).HasMaxLength(40);
            entry.Property(e => e.Objektart).HasMaxLength(80);
            entry.Property(e => e.Aktion).HasMaxLength(120);
            entry.Property(e => e.Begruendung).HasMaxLength(4000);
            entry.Property(e => e.Korrelation).HasMaxLength(64);
            entry.Property(e => e.Pruefsumme).HasMaxLength(64);
            entry.HasIndex(e => new { e.ObjektId, e.Sequence });
            entry.HasIndex(e => new { e.Objektart, e.Zeitpunkt, e.Sequence });
            entry.HasIndex(e => new { e.Objektart, e.PersonId, e.Zeitpunkt });
            entry.HasIndex(e => new { e.Objektart, e.Aktion, e.Zeitpunkt });
        });
        model.Entity<AuditSeal>(seal =>
        {
            seal.ToTable("AuditSeal").HasKey(s => s.Id);
            seal.Property(s => s.Kette).HasMaxLength(64);
        });
        model.Entity<OutboxMessage>(message =>
        {
            message.ToTable("Outbox").HasKey(m => m.Id);
            message.Property(m => m.Art).HasMaxLength(300);
            message.Property(m => m.Korrelation).HasMaxLength(64);
            message.Property(m => m.Fehler).HasMaxLength(2000);
            message.HasIndex(m => new { m.Zugestellt, m.Abgestellt, m.Faellig });
        });
        model.Entity<InboxMessage>(message =>
        {
            message.ToTable("Inbox").HasKey(m => new { m.EreignisId, m.Reaktion });
            message.Property(m => m.Reaktion).HasMaxLength(300);
            message.HasIndex(m => m.Verarbeitet);
        });
        model.Entity<Nummernkreis>(kreis =>
        {
            kreis.ToTable("Nummernkreis").HasKey(k => new { k.Kreis, k.Jahr });
            kreis.Property(k => k.Kreis).HasMaxLength(10);
        });
    }
}
