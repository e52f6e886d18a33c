using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;

internal abstract class OeffentlichkeitsarbeitContext(DbContextOptions options) : ModuleContext(OeffentlichkeitsarbeitModule.Schema, options)
{
    public DbSet<Veranstaltung> Veranstaltungen => Set<Veranstaltung>();

    protected override void Describe(ModelBuilder model) => model.Entity<Veranstaltung>(Beschreibe);

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
}

internal sealed class OeffentlichkeitsarbeitSqliteContext(DbContextOptions<OeffentlichkeitsarbeitSqliteContext> options) : OeffentlichkeitsarbeitContext(options);

internal sealed class OeffentlichkeitsarbeitPostgreSqlContext(DbContextOptions<OeffentlichkeitsarbeitPostgreSqlContext> options) : OeffentlichkeitsarbeitContext(options);

internal sealed class OeffentlichkeitsarbeitSqlServerContext(DbContextOptions<OeffentlichkeitsarbeitSqlServerContext> options) : OeffentlichkeitsarbeitContext(options);
