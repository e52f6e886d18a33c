using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Projekttraeger.Persistence;

internal abstract class ProjekttraegerContext(DbContextOptions options) : ModuleContext(ProjekttraegerModule.Schema, options)
{
    public DbSet<Projekt> Projekte => Set<Projekt>();
    public DbSet<Foerdertopf> Foerdertoepfe => Set<Foerdertopf>();
    public DbSet<Buchung> Buchungen => Set<Buchung>();
    public DbSet<Foerderantrag> Foerderantraege => Set<Foerderantrag>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Projekt>(Beschreibe);
        model.Entity<Foerdertopf>(Beschreibe);
        model.Entity<Buchung>(Beschreibe);
        model.Entity<Foerderantrag>(Beschreibe);
    }

    private static void Beschreibe(EntityTypeBuilder<Projekt> projekt)
    {
        projekt.ToTable("Projekt");
        projekt.Property(p => p.Nummer).HasMaxLength(20);
        projekt.Property(p => p.Titel).HasMaxLength(150);
        projekt.Property(p => p.Traeger).HasMaxLength(200);
        projekt.Property(p => p.Ziele).HasMaxLength(4000);
        projekt.Property(p => p.Zielgruppe).HasMaxLength(300);
        projekt.Property(p => p.Stadtteil).HasMaxLength(60);
        projekt.Property(p => p.Beteiligung).HasMaxLength(4000);
        projekt.Property(p => p.Ergebnis).HasMaxLength(4000);
        projekt.Property(p => p.Auswertung).HasMaxLength(4000);
        projekt.Property(p => p.Abbruchgrund).HasMaxLength(1000);
        projekt.OwnsMany(p => p.Meilensteine, meilenstein =>
        {
            meilenstein.ToTable("Meilenstein").HasKey(m => m.Id);
            meilenstein.Property(m => m.Titel).HasMaxLength(200);
        });
        projekt.HasIndex(p => p.Nummer).IsUnique();
        projekt.HasIndex(p => p.FadenId);
        projekt.HasIndex(p => new { p.Titel, p.Id });
        projekt.HasIndex(p => new { p.Traeger, p.Id });
        projekt.HasIndex(p => new { p.Beginn, p.Id });
        projekt.HasIndex(p => new { p.Status, p.Beginn, p.Id });
        projekt.HasIndex(p => new { p.Stadtteil, p.Beginn, p.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Foerdertopf> topf)
    {
        topf.ToTable("Foerdertopf").Ignore(t => t.NeueBuchungen);
        topf.Property(t => t.Name).HasMaxLength(100);
        topf.Property(t => t.Eigenanteil).HasPrecision(5, 2);
        topf.Property(t => t.Unterlagen).HasMaxLength(2000);
        topf.HasIndex(t => new { t.Jahr, t.Name }).IsUnique();
        topf.HasIndex(t => new { t.Status, t.Antragsschluss, t.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Buchung> buchung)
    {
        buchung.ToTable("Buchung").HasKey(b => b.Id);
        buchung.Property(b => b.Grund).HasMaxLength(200);
        // Keine zwei Buchungen mit derselben Nummer: Das Buch hat keine Lücke und keine Verzweigung.
        buchung.HasIndex(b => new { b.FoerdertopfId, b.Nummer }).IsUnique();
        buchung.HasIndex(b => new { b.AntragId, b.Nummer });
    }

    private static void Beschreibe(EntityTypeBuilder<Foerderantrag> antrag)
    {
        antrag.ToTable("Foerderantrag");
        antrag.Property(a => a.Nummer).HasMaxLength(20);
        antrag.Ignore(a => a.Vorlegbar);
        antrag.Property(a => a.Traeger).HasMaxLength(200);
        antrag.Property(a => a.Stadtteil).HasMaxLength(60);
        antrag.Property(a => a.Zielgruppe).HasMaxLength(300);
        antrag.Property(a => a.Foerdertopf).HasMaxLength(110);
        antrag.Property(a => a.Titel).HasMaxLength(150);
        antrag.Property(a => a.Massnahme).HasMaxLength(4000);
        antrag.Property(a => a.Nachforderung).HasMaxLength(2000);
        antrag.Property(a => a.Vorschlag).HasMaxLength(20);
        antrag.Property(a => a.Beschluss).HasMaxLength(60);
        // Wortlaut und Ergebnissatz kommen aus der Lenkungsgruppe; zu knapp bemessen, ginge ein Beschluss verloren.
        antrag.Property(a => a.Foerderwuerdigkeit).HasMaxLength(20_000);
        antrag.Property(a => a.Aktenzeichen).HasMaxLength(60);
        antrag.Property(a => a.NichtFoerderfaehigWeil).HasMaxLength(2000);
        antrag.Property(a => a.Sachbericht).HasMaxLength(8000);
        antrag.Property(a => a.Rueckzugsgrund).HasMaxLength(1000);
        antrag.OwnsMany(a => a.Plan, position =>
        {
            position.ToTable("Planposition").HasKey(p => p.Id);
            position.Property(p => p.Bezeichnung).HasMaxLength(150);
        });
        antrag.OwnsMany(a => a.Unterlagen, unterlage =>
        {
            unterlage.ToTable("Unterlage").HasKey(u => u.Id);
            unterlage.Property(u => u.Name).HasMaxLength(200);
        });
        antrag.OwnsMany(a => a.Auflagen, auflage =>
        {
            auflage.ToTable("Auflage").HasKey(a => a.Id);
            auflage.Property(a => a.Text).HasMaxLength(4000);
        });
        antrag.OwnsMany(a => a.Hinweise, hinweis =>
        {
            hinweis.ToTable("Hinweis").HasKey(h => h.Id);
            hinweis.Property(h => h.Text).HasMaxLength(500);
        });
        antrag.HasIndex(a => a.Nummer).IsUnique();
        antrag.HasIndex(a => a.ProjektId);
        antrag.HasIndex(a => a.FadenId);
        antrag.HasIndex(a => new { a.Titel, a.Id });
        antrag.HasIndex(a => new { a.Traeger, a.Id });
        antrag.HasIndex(a => new { a.Von, a.Id });
        antrag.HasIndex(a => new { a.Status, a.Von, a.Id });
        antrag.HasIndex(a => new { a.FoerdertopfId, a.Von, a.Id });
        antrag.HasIndex(a => new { a.AmtId, a.BefuerwortetAm });
    }
}

internal sealed class ProjekttraegerSqliteContext(DbContextOptions<ProjekttraegerSqliteContext> options) : ProjekttraegerContext(options);

internal sealed class ProjekttraegerPostgreSqlContext(DbContextOptions<ProjekttraegerPostgreSqlContext> options) : ProjekttraegerContext(options);

internal sealed class ProjekttraegerSqlServerContext(DbContextOptions<ProjekttraegerSqlServerContext> options) : ProjekttraegerContext(options);
