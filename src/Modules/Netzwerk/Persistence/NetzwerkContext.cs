using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Netzwerk.Persistence;

internal abstract class NetzwerkContext(DbContextOptions options) : ModuleContext(NetzwerkModule.Schema, options)
{
    public DbSet<Organisation> Organisationen => Set<Organisation>();
    public DbSet<Kontaktperson> Kontaktpersonen => Set<Kontaktperson>();
    public DbSet<Kontaktereignis> Kontaktereignisse => Set<Kontaktereignis>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Organisation>(Beschreibe);
        model.Entity<Kontaktperson>(Beschreibe);
        model.Entity<Kontaktereignis>(Beschreibe);
    }

    private static void Beschreibe(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisation");
        organisation.Property(o => o.Name).HasMaxLength(Organisation.Namenslaenge);
        organisation.Property(o => o.Namensschluessel).HasMaxLength(2 * Organisation.Namenslaenge);
        organisation.Property(o => o.Kurzname).HasMaxLength(Organisation.Kurznamenslaenge);
        organisation.Property(o => o.Stadtteile).HasMaxLength(400);
        organisation.Property(o => o.Bereiche).HasMaxLength(60);
        organisation.Property(o => o.Registernummer).HasMaxLength(60);
        organisation.Property(o => o.Anschrift).HasMaxLength(300);
        organisation.Property(o => o.Telefon).HasMaxLength(60);
        organisation.Property(o => o.EMail).HasMaxLength(200);
        organisation.Property(o => o.Internet).HasMaxLength(300);
        organisation.Property(o => o.Sprache).HasMaxLength(10);
        organisation.Property(o => o.Notiz).HasMaxLength(4000);
        organisation.Property(o => o.Standgrund).HasMaxLength(500);
        organisation.HasIndex(o => o.EMail);
        // Je Sortierung und Filter steht der Index so, dass die erste Seite ohne Sortieren kommt.
        organisation.HasIndex(o => new { o.Namensschluessel, o.Id });
        organisation.HasIndex(o => new { o.Status, o.Namensschluessel, o.Id });
        organisation.HasIndex(o => new { o.Art, o.Namensschluessel, o.Id });
        organisation.HasIndex(o => new { o.Reichweite, o.Namensschluessel, o.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Kontaktperson> kontakt)
    {
        kontakt.ToTable("Kontaktperson");
        kontakt.Property(k => k.Vorname).HasMaxLength(100);
        kontakt.Property(k => k.Nachname).HasMaxLength(100);
        kontakt.Property(k => k.EMail).HasMaxLength(200);
        kontakt.Property(k => k.Telefon).HasMaxLength(60);
        kontakt.Property(k => k.Anschrift).HasMaxLength(300);
        kontakt.Property(k => k.Notiz).HasMaxLength(4000);
        kontakt.HasIndex(k => new { k.Nachname, k.Vorname, k.Id });
        kontakt.HasIndex(k => k.EMail);
        kontakt.HasIndex(k => k.PersonId);
        kontakt.OwnsMany(k => k.Beziehungen, beziehung =>
        {
            beziehung.ToTable("Ansprechperson").HasKey(b => b.Id);
            beziehung.HasIndex(b => b.OrganisationId);
        });
        kontakt.OwnsMany(k => k.Einwilligungen, einwilligung =>
        {
            einwilligung.ToTable("Einwilligung").HasKey(e => e.Id);
            einwilligung.Property(e => e.Textfassung).HasMaxLength(2000);
            einwilligung.HasIndex(e => new { e.Zweck, e.Angabe });
        });
    }

    private static void Beschreibe(EntityTypeBuilder<Kontaktereignis> ereignis)
    {
        ereignis.ToTable("Kontaktereignis");
        ereignis.Property(e => e.Inhalt).HasMaxLength(4000);
        ereignis.Property(e => e.NaechsterSchritt).HasMaxLength(300);
        ereignis.HasIndex(e => new { e.OrganisationId, e.Zeitpunkt });
        ereignis.HasIndex(e => new { e.KontaktpersonId, e.Zeitpunkt });
        ereignis.HasIndex(e => new { e.ErledigtAm, e.Wiedervorlage });
    }
}

internal sealed class NetzwerkSqliteContext(DbContextOptions<NetzwerkSqliteContext> options) : NetzwerkContext(options);

internal sealed class NetzwerkPostgreSqlContext(DbContextOptions<NetzwerkPostgreSqlContext> options) : NetzwerkContext(options);

internal sealed class NetzwerkSqlServerContext(DbContextOptions<NetzwerkSqlServerContext> options) : NetzwerkContext(options);
