using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Lenkungsgruppe.Persistence;

internal abstract class LenkungsgruppeContext(DbContextOptions options) : ModuleContext(LenkungsgruppeModule.Schema, options)
{
    public DbSet<Gremium> Gremien => Set<Gremium>();
    public DbSet<Mitglied> Mitglieder => Set<Mitglied>();
    public DbSet<Vorschlag> Vorschlaege => Set<Vorschlag>();
    public DbSet<Antragseingang> Antragseingaenge => Set<Antragseingang>();
    public DbSet<Bewertung> Bewertungen => Set<Bewertung>();
    public DbSet<Befangenheit> Befangenheiten => Set<Befangenheit>();
    public DbSet<Sitzung> Sitzungen => Set<Sitzung>();
    public DbSet<Abstimmung> Abstimmungen => Set<Abstimmung>();
    public DbSet<Stimme> Stimmen => Set<Stimme>();
    public DbSet<Beschluss> Beschluesse => Set<Beschluss>();
    public DbSet<Niederschrift> Niederschriften => Set<Niederschrift>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Gremium>(Beschreibe);
        model.Entity<Mitglied>(Beschreibe);
        model.Entity<Vorschlag>(Beschreibe);
        model.Entity<Antragseingang>().ToTable("Antragseingang").HasKey(a => a.FoerderantragId);
        model.Entity<Bewertung>(Beschreibe);
        model.Entity<Befangenheit>(Beschreibe);
        model.Entity<Sitzung>(Beschreibe);
        model.Entity<Abstimmung>(Beschreibe);
        model.Entity<Stimme>(Beschreibe);
        model.Entity<Beschluss>(Beschreibe);
        model.Entity<Niederschrift>(Beschreibe);
    }

    private static void Beschreibe(EntityTypeBuilder<Gremium> gremium)
    {
        gremium.ToTable("Gremium");
        gremium.Property(g => g.Name).HasMaxLength(150);
        gremium.Ignore(g => g.Kriterienfassung);
        gremium.OwnsMany(g => g.Regelwerke, r =>
        {
            r.ToTable("Regelwerk").HasKey(w => w.Id);
            r.Ignore(w => w.Regeln);
        });
        gremium.OwnsMany(g => g.Kriterien, k =>
        {
            k.ToTable("Kriterium").HasKey(w => w.Id);
            k.Property(w => w.Name).HasMaxLength(150);
        });
    }

    private static void Beschreibe(EntityTypeBuilder<Mitglied> mitglied)
    {
        mitglied.ToTable("Mitglied");
        mitglied.Property(m => m.Sitz).HasMaxLength(100);
        mitglied.Ignore(m => m.Leitet);
        mitglied.HasIndex(m => new { m.PersonId, m.GremiumId });
        mitglied.HasIndex(m => new { m.GremiumId, m.Sitz });
    }

    private static void Beschreibe(EntityTypeBuilder<Vorschlag> vorschlag)
    {
        vorschlag.ToTable("Vorschlag");
        vorschlag.Property(v => v.Nummer).HasMaxLength(20);
        vorschlag.Property(v => v.Titel).HasMaxLength(200);
        vorschlag.Property(v => v.Beschreibung).HasMaxLength(8000);
        vorschlag.Property(v => v.Zielgruppe).HasMaxLength(300);
        vorschlag.Property(v => v.Stadtteil).HasMaxLength(60);
        vorschlag.Property(v => v.Ort).HasMaxLength(200);
        vorschlag.Property(v => v.Topf).HasMaxLength(150);
        vorschlag.Property(v => v.Traeger).HasMaxLength(200);
        vorschlag.Property(v => v.Antragsnummer).HasMaxLength(20);
        vorschlag.Property(v => v.Beschlussvorschlag).HasMaxLength(4000);
        vorschlag.HasIndex(v => v.Nummer).IsUnique();
        vorschlag.HasIndex(v => v.InterneAkteId);
        vorschlag.HasIndex(v => v.FoerderantragId);
        vorschlag.HasIndex(v => v.FadenId);
        vorschlag.HasIndex(v => new { v.Offen, v.EingereichtAm, v.Id });
        vorschlag.HasIndex(v => new { v.Status, v.EingereichtAm, v.Id });
        vorschlag.HasIndex(v => new { v.Titel, v.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Bewertung> bewertung)
    {
        bewertung.ToTable("Bewertung");
        bewertung.Property(b => b.Kommentar).HasMaxLength(4000);
        bewertung.HasIndex(b => new { b.VorschlagId, b.PersonId }).IsUnique();
        bewertung.OwnsMany(b => b.Noten, n => n.ToTable("Note").HasKey(x => x.Id));
    }

    private static void Beschreibe(EntityTypeBuilder<Befangenheit> befangenheit)
    {
        befangenheit.ToTable("Befangenheit");
        befangenheit.Property(b => b.Anlass).HasMaxLength(500);
        befangenheit.Property(b => b.Grund).HasMaxLength(1000);
        befangenheit.Ignore(b => b.SchliesstAus);
        befangenheit.HasIndex(b => new { b.VorschlagId, b.PersonId }).IsUnique();
        befangenheit.HasIndex(b => new { b.FadenId, b.PersonId });
    }

    private static void Beschreibe(EntityTypeBuilder<Sitzung> sitzung)
    {
        sitzung.ToTable("Sitzung");
        sitzung.Property(s => s.Nummer).HasMaxLength(20);
        sitzung.Property(s => s.Ort).HasMaxLength(200);
        sitzung.Property(s => s.Absagegrund).HasMaxLength(500);
        sitzung.Ignore(s => s.Anwesende).Ignore(s => s.Tag);
        sitzung.HasIndex(s => s.Nummer).IsUnique();
        sitzung.HasIndex(s => new { s.Beginn, s.Id });
        sitzung.OwnsMany(s => s.Tagesordnung, p =>
        {
            p.ToTable("Tagesordnungspunkt").HasKey(x => x.Id);
            p.Property(x => x.Titel).HasMaxLength(200);
            p.Property(x => x.Ergebnis).HasMaxLength(500);
            p.Property(x => x.Dringlichkeit).HasMaxLength(1000);
            p.Ignore(x => x.DringlichkeitOffen);
            p.HasIndex(x => x.VorschlagId);
        });
        sitzung.OwnsMany(s => s.Anwesenheiten, a => a.ToTable("Anwesenheit").HasKey(x => x.Id));
    }

    private static void Beschreibe(EntityTypeBuilder<Abstimmung> abstimmung)
    {
        abstimmung.ToTable("Abstimmung");
        abstimmung.Property(a => a.Wortlaut).HasMaxLength(4000);
        abstimmung.Property(a => a.Ergebnissatz).HasMaxLength(500);
        abstimmung.Property(a => a.Abbruchgrund).HasMaxLength(500);
        abstimmung.HasIndex(a => new { a.SitzungId, a.PunktId });
        abstimmung.OwnsMany(a => a.Auflagen, x =>
        {
            x.ToTable("Auflage").HasKey(e => e.Id);
            x.Property(e => e.Text).HasMaxLength(500);
        });
        abstimmung.OwnsMany(a => a.Stimmberechtigte, x =>
        {
            x.ToTable("Stimmberechtigung").HasKey(e => e.Id);
            x.Property(e => e.Sitz).HasMaxLength(100);
        });
    }

    private static void Beschreibe(EntityTypeBuilder<Stimme> stimme)
    {
        stimme.ToTable("Stimme");
        // Die Datenbank selbst lässt je Sitz nur eine Stimme zu, auch wenn zwei Anfragen zugleich kommen.
        stimme.HasIndex(s => new { s.AbstimmungId, s.SitzId }).IsUnique();
    }

    private static void Beschreibe(EntityTypeBuilder<Beschluss> beschluss)
    {
        beschluss.ToTable("Beschluss");
        beschluss.Property(b => b.Nummer).HasMaxLength(20);
        beschluss.Property(b => b.Titel).HasMaxLength(200);
        beschluss.Property(b => b.Stadtteil).HasMaxLength(60);
        beschluss.Property(b => b.Wortlaut).HasMaxLength(4000);
        beschluss.Property(b => b.Ergebnissatz).HasMaxLength(500);
        beschluss.Property(b => b.Quorumsatz).HasMaxLength(300);
        beschluss.HasIndex(b => b.Nummer).IsUnique();
        beschluss.HasIndex(b => b.VorschlagId).IsUnique();
        beschluss.HasIndex(b => b.FadenId);
        beschluss.HasIndex(b => new { b.Am, b.Id });
        beschluss.HasIndex(b => new { b.Ergebnis, b.Am, b.Id });
        beschluss.OwnsMany(b => b.Auflagen, a =>
        {
            a.ToTable("Beschlussauflage").HasKey(x => x.Id);
            a.Property(x => x.Text).HasMaxLength(500);
        });
        beschluss.OwnsMany(b => b.Beteiligte, a =>
        {
            a.ToTable("Beschlussbeteiligung").HasKey(x => x.Id);
            a.Property(x => x.Sitz).HasMaxLength(100);
            a.Property(x => x.Grund).HasMaxLength(1000);
        });
    }

    private static void Beschreibe(EntityTypeBuilder<Niederschrift> niederschrift)
    {
        niederschrift.ToTable("Niederschrift");
        niederschrift.Property(n => n.Text).HasMaxLength(60_000);
        niederschrift.HasIndex(n => new { n.SitzungId, n.Fassung }).IsUnique();
    }
}

internal sealed class LenkungsgruppeSqliteContext(DbContextOptions<LenkungsgruppeSqliteContext> options) : LenkungsgruppeContext(options);

internal sealed class LenkungsgruppePostgreSqlContext(DbContextOptions<LenkungsgruppePostgreSqlContext> options) : LenkungsgruppeContext(options);

internal sealed class LenkungsgruppeSqlServerContext(DbContextOptions<LenkungsgruppeSqlServerContext> options) : LenkungsgruppeContext(options);
