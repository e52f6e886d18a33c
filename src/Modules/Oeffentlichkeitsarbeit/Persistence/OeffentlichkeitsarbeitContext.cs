using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;

internal abstract class OeffentlichkeitsarbeitContext(DbContextOptions options) : ModuleContext(OeffentlichkeitsarbeitModule.Schema, options)
{
    public DbSet<Veranstaltung> Veranstaltungen => Set<Veranstaltung>();

    public DbSet<Rubrik> Rubriken => Set<Rubrik>();
    public DbSet<Beitrag> Beitraege => Set<Beitrag>();
    public DbSet<PersoenlicherLink> Links => Set<PersoenlicherLink>();
    public DbSet<Ausgabe> Ausgaben => Set<Ausgabe>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Veranstaltung>(Beschreibe);
        model.Entity<Rubrik>(Beschreibe);
        model.Entity<Beitrag>(Beschreibe);
        model.Entity<PersoenlicherLink>(Beschreibe);
        model.Entity<Ausgabe>(Beschreibe);
    }

    private static void Beschreibe(EntityTypeBuilder<Veranstaltung> veranstaltung)
    {
        veranstaltung.ToTable("Veranstaltung");
        veranstaltung.Property(v => v.Titel).HasMaxLength(150);
        veranstaltung.Property(v => v.Beschreibung).HasMaxLength(4000);
        veranstaltung.Property(v => v.Ort).HasMaxLength(200);
        veranstaltung.Property(v => v.Stadtteil).HasMaxLength(60);
        veranstaltung.Property(v => v.Veranstalter).HasMaxLength(150);
        veranstaltung.Property(v => v.Absagegrund).HasMaxLength(500);
        // Je Sortierung und Filter steht der Index so, dass die erste Seite ohne Sortieren kommt.
        veranstaltung.HasIndex(v => new { v.Beginn, v.Id });
        veranstaltung.HasIndex(v => new { v.Titel, v.Id });
        veranstaltung.HasIndex(v => new { v.Stadtteil, v.Beginn, v.Id });
        veranstaltung.HasIndex(v => new { v.Status, v.Beginn, v.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Rubrik> rubrik)
    {
        rubrik.ToTable("Rubrik");
        rubrik.Property(r => r.Name).HasMaxLength(100);
        rubrik.HasIndex(r => r.Name).IsUnique();
    }

    private static void Beschreibe(EntityTypeBuilder<Beitrag> beitrag)
    {
        beitrag.ToTable("Beitrag");
        beitrag.Property(b => b.Titel).HasMaxLength(150);
        beitrag.Property(b => b.Vorspann).HasMaxLength(500);
        beitrag.Property(b => b.Text).HasMaxLength(20_000);
        beitrag.Property(b => b.Urheber).HasMaxLength(150);
        beitrag.Property(b => b.Kommentar).HasMaxLength(1000);
        // Aus einem Ereignis entsteht höchstens ein Beitrag, auch wenn es doppelt und zugleich ankommt.
        beitrag.HasIndex(b => b.HerkunftId).IsUnique();
        beitrag.HasIndex(b => b.FadenId);
        beitrag.HasIndex(b => b.AusgabeId);
        beitrag.HasIndex(b => new { b.Titel, b.Id });
        beitrag.HasIndex(b => new { b.StandSeit, b.Id });
        beitrag.HasIndex(b => new { b.Status, b.StandSeit, b.Id });
        beitrag.HasIndex(b => new { b.RubrikId, b.StandSeit, b.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<PersoenlicherLink> link)
    {
        link.ToTable("PersoenlicherLink");
        link.Property(l => l.Name).HasMaxLength(150);
        link.Property(l => l.EMail).HasMaxLength(200);
        link.Property(l => l.Geheimnissumme).HasMaxLength(64);
        link.HasIndex(l => l.Geheimnissumme).IsUnique();
        link.HasIndex(l => l.BeitragId);
    }

    private static void Beschreibe(EntityTypeBuilder<Ausgabe> ausgabe)
    {
        ausgabe.ToTable("Ausgabe");
        ausgabe.Property(a => a.Titelthema).HasMaxLength(150);
        ausgabe.Property(a => a.Herausgeber).HasMaxLength(500);
        ausgabe.Property(a => a.Redaktion).HasMaxLength(300);
        ausgabe.Property(a => a.Druckerei).HasMaxLength(300);
        ausgabe.Property(a => a.Anzeigen).HasMaxLength(300);
        ausgabe.OwnsMany(a => a.Plaetze, platz => platz.ToTable("Platz").HasKey(p => p.Id));
        ausgabe.HasIndex(a => new { a.Jahrgang, a.Nummer }).IsUnique();
        ausgabe.HasIndex(a => new { a.Redaktionsschluss, a.Id });
        ausgabe.HasIndex(a => new { a.Status, a.Redaktionsschluss, a.Id });
    }
}

internal sealed class OeffentlichkeitsarbeitSqliteContext(DbContextOptions<OeffentlichkeitsarbeitSqliteContext> options) : OeffentlichkeitsarbeitContext(options);

internal sealed class OeffentlichkeitsarbeitPostgreSqlContext(DbContextOptions<OeffentlichkeitsarbeitPostgreSqlContext> options) : OeffentlichkeitsarbeitContext(options);

internal sealed class OeffentlichkeitsarbeitSqlServerContext(DbContextOptions<OeffentlichkeitsarbeitSqlServerContext> options) : OeffentlichkeitsarbeitContext(options);
