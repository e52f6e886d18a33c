using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Handlungsfelder;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Stadtteile;

namespace Stadtteilmanagement.Verwaltung.Persistence;

internal abstract class VerwaltungContext(DbContextOptions options) : ModuleContext(VerwaltungModule.Schema, options)
{
    public DbSet<Amt> Aemter => Set<Amt>();
    public DbSet<Stadtteil> Stadtteile => Set<Stadtteil>();
    public DbSet<Handlungsfeld> Handlungsfelder => Set<Handlungsfeld>();
    public DbSet<Person> Personen => Set<Person>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Amt>(amt =>
        {
            amt.ToTable("Amt");
            amt.Property(a => a.Kuerzel).HasMaxLength(40);
            amt.HasIndex(a => a.Kuerzel).IsUnique();
            amt.Property(a => a.Senatsbereich).HasMaxLength(200);
            amt.Property(a => a.Postfach).HasMaxLength(200);
            amt.Property(a => a.Themen).HasMaxLength(1000);
            amt.OwnsMany(a => a.Bezeichnungen, name =>
            {
                name.ToTable("Amtsbezeichnung").HasKey(n => n.Id);
                name.Property(n => n.Name).HasMaxLength(200);
                name.Property(n => n.Kurzname).HasMaxLength(60);
            });
        });
        model.Entity<Stadtteil>(stadtteil =>
        {
            stadtteil.ToTable("Stadtteil");
            stadtteil.Property(s => s.Kuerzel).HasMaxLength(60);
            stadtteil.HasIndex(s => s.Kuerzel).IsUnique();
            stadtteil.Property(s => s.Name).HasMaxLength(100);
        });
        model.Entity<Handlungsfeld>(handlungsfeld =>
        {
            handlungsfeld.ToTable("Handlungsfeld");
            handlungsfeld.HasIndex(h => h.Nummer).IsUnique();
            handlungsfeld.Property(h => h.Name).HasMaxLength(200);
        });
        model.Entity<Person>(person =>
        {
            person.ToTable("Person");
            person.Property(p => p.Name).HasMaxLength(150);
            person.Property(p => p.EMail).HasMaxLength(200);
            person.Property(p => p.Funktion).HasMaxLength(150);
            person.HasIndex(p => p.Name);
            person.OwnsMany(p => p.Rollen, rolle => rolle.ToTable("Rollenzuordnung").HasKey(r => r.Id));
            person.OwnsMany(p => p.Aemter, amt => amt.ToTable("Amtszuordnung").HasKey(a => a.Id));
        });
    }
}

internal sealed class VerwaltungSqliteContext(DbContextOptions<VerwaltungSqliteContext> options) : VerwaltungContext(options);

internal sealed class VerwaltungPostgreSqlContext(DbContextOptions<VerwaltungPostgreSqlContext> options) : VerwaltungContext(options);

internal sealed class VerwaltungSqlServerContext(DbContextOptions<VerwaltungSqlServerContext> options) : VerwaltungContext(options);
