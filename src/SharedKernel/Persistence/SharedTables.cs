using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.SharedKernel.Persistence;

/// <summary>Tabellen, die jedes Modul hat: Prüfprotokoll, Siegel, Ausgang, Eingang, Nummernkreise, Dateien, Suche, Stand der Einspielungen.</summary>
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
            entry.HasIndex(e => new { e.Zeitpunkt, e.Sequence });
            entry.HasIndex(e => new { e.PersonId, e.Zeitpunkt, e.Sequence });
            entry.HasIndex(e => new { e.Aktion, e.Zeitpunkt, e.Sequence });
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
        model.Entity<Einspielstand>(stand =>
        {
            stand.ToTable("Einspielstand").HasKey(s => s.EinspielungId);
            stand.Property(s => s.Bis).IsConcurrencyToken();
        });
        model.Entity<Nummernkreis>(kreis =>
        {
            kreis.ToTable("Nummernkreis").HasKey(k => new { k.Kreis, k.Jahr });
            kreis.Property(k => k.Kreis).HasMaxLength(10);
        });
        model.Entity<Datei>(datei =>
        {
            datei.ToTable("Datei");
            datei.Property(d => d.Traeger).HasMaxLength(40);
            datei.Property(d => d.Vorgangsart).HasMaxLength(80);
            datei.Property(d => d.Dateiname).HasMaxLength(Dateiname.Hoechstens);
            datei.Property(d => d.Alternativtext).HasMaxLength(500);
            datei.Property(d => d.Rechte).HasMaxLength(300);
            datei.Property(d => d.Einwilligung).HasMaxLength(500);
            datei.Ignore(d => d.Neueste);
            datei.HasIndex(d => new { d.VorgangId, d.EntferntAm });
            datei.OwnsMany(d => d.Fassungen, fassung =>
            {
                fassung.ToTable("Dateifassung").HasKey(f => f.Id);
                fassung.Property(f => f.Dateiname).HasMaxLength(Dateiname.Hoechstens);
                fassung.Property(f => f.Fund).HasMaxLength(200);
                fassung.Property(f => f.Eingangspruefsumme).HasMaxLength(64);
                fassung.Ignore(f => f.Abrufbar);
                fassung.HasIndex(f => new { f.Befund, f.HochgeladenAm });
                // Das Aufräumen fragt nach jeder Prüfsumme einzeln.
                foreach (var pruefsumme in (string[])[nameof(Fassung.Sha256), nameof(Fassung.OriginalSha256), nameof(Fassung.VorschauKlein), nameof(Fassung.VorschauMittel), nameof(Fassung.VorschauGross)])
                {
                    fassung.Property(pruefsumme).HasMaxLength(64);
                    fassung.HasIndex(pruefsumme);
                }
            });
        });
    }

    /// <summary>Der Suchindex; nur in Modulen, deren Vorgänge durchsuchbar sind.</summary>
    public static void DescribeSearch(ModelBuilder model)
    {
        model.Entity<Suchdokument>(dokument =>
        {
            dokument.ToTable("Suchdokument").HasKey(d => d.Nr);
            dokument.Property(d => d.Art).HasMaxLength(80);
            dokument.Property(d => d.Nummer).HasMaxLength(20);
            dokument.Property(d => d.Titel).HasMaxLength(Suchdokument.Titellaenge);
            dokument.Property(d => d.Stand).HasMaxLength(80);
            dokument.Property(d => d.Stadtteil).HasMaxLength(60);
            dokument.HasIndex(d => new { d.Art, d.Id }).IsUnique();
            dokument.HasIndex(d => d.Nummer);
        });
        model.Entity<Suchwort>(wort =>
        {
            wort.ToTable("Suchwort").HasKey(w => new { w.Form, w.Wort });
            wort.Property(w => w.Form).HasMaxLength(Suchtext.Wortlaenge);
            wort.Property(w => w.Wort).HasMaxLength(Suchtext.Wortlaenge);
            wort.Property(w => w.Anzeige).HasMaxLength(Suchtext.Wortlaenge);
            wort.HasIndex(w => w.Wort);
        });
        model.Entity<Suchstand>(stand =>
        {
            stand.ToTable("Suchstand").HasKey(s => s.Art);
            stand.Property(s => s.Art).HasMaxLength(80);
        });
    }
}
