using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Meldungen;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.Koordinierung.Persistence;

internal abstract class KoordinierungContext(DbContextOptions options) : ModuleContext(KoordinierungModule.Schema, options)
{
    public DbSet<Anliegen.Anliegen> Anliegen => Set<Anliegen.Anliegen>();
    public DbSet<Anfrage> Anfragen => Set<Anfrage>();
    public DbSet<Bedarf> Bedarfe => Set<Bedarf>();
    public DbSet<Fristmeldung> Fristmeldungen => Set<Fristmeldung>();

    protected override void Describe(ModelBuilder model)
    {
        model.Entity<Anliegen.Anliegen>(Beschreibe);
        model.Entity<Anfrage>(Beschreibe);
        model.Entity<Bedarf>(Beschreibe);
        model.Entity<Fristmeldung>(meldung =>
        {
            meldung.ToTable("Fristmeldung").HasKey(m => new { m.VorgangId, m.Art, m.Tag });
            meldung.HasIndex(m => m.Tag);
        });
    }

    private static void Beschreibe(EntityTypeBuilder<Anliegen.Anliegen> anliegen)
    {
        anliegen.ToTable("Anliegen");
        anliegen.Property(a => a.Nummer).HasMaxLength(20);
        anliegen.Property(a => a.Betreff).HasMaxLength(200);
        anliegen.Property(a => a.Schilderung).HasMaxLength(8000);
        anliegen.Property(a => a.Stadtteil).HasMaxLength(60);
        anliegen.Property(a => a.Ort).HasMaxLength(200);
        anliegen.Property(a => a.EinbringerName).HasMaxLength(150);
        anliegen.Property(a => a.EinbringerKontakt).HasMaxLength(200);
        anliegen.Property(a => a.WiedervorlageNotiz).HasMaxLength(300);
        anliegen.Property(a => a.KlarschiffNummer).HasMaxLength(20);
        anliegen.Property(a => a.Rueckmeldung).HasMaxLength(8000);
        anliegen.OwnsMany(a => a.Vermerke, vermerk =>
        {
            vermerk.ToTable("Vermerk").HasKey(v => v.Id);
            vermerk.Property(v => v.Text).HasMaxLength(4000);
        });
        anliegen.HasIndex(a => a.Nummer).IsUnique();
        anliegen.HasIndex(a => new { a.EingangAm, a.Id });
        // Die Liste zeigt meist nur Offenes; je Sortierung und Filter steht der Index so, dass die erste Seite ohne Sortieren kommt.
        anliegen.HasIndex(a => new { a.Offen, a.EingangAm, a.Id });
        anliegen.HasIndex(a => new { a.Offen, a.Nummer });
        anliegen.HasIndex(a => new { a.Offen, a.Betreff, a.Id });
        anliegen.HasIndex(a => new { a.Offen, a.Status, a.EingangAm });
        anliegen.HasIndex(a => new { a.Offen, a.Wiedervorlage, a.Id });
        anliegen.HasIndex(a => new { a.Offen, a.Stadtteil, a.EingangAm });
        anliegen.HasIndex(a => new { a.Offen, a.Handlungsfeld, a.EingangAm });
        anliegen.HasIndex(a => new { a.Offen, a.Kanal, a.EingangAm });
        anliegen.HasIndex(a => new { a.BearbeiterId, a.Offen, a.EingangAm });
        anliegen.HasIndex(a => new { a.BedarfId, a.EingangAm, a.Id });
    }

    private static void Beschreibe(EntityTypeBuilder<Bedarf> bedarf)
    {
        bedarf.ToTable("Bedarf");
        bedarf.OwnsMany(b => b.Vorschlaege, vorschlag => vorschlag.ToTable("Vorschlagsbezug").HasKey(v => v.Id));
        bedarf.Property(b => b.Nummer).HasMaxLength(20);
        bedarf.Property(b => b.Titel).HasMaxLength(200);
        bedarf.Property(b => b.Beschreibung).HasMaxLength(8000);
        bedarf.Property(b => b.Stadtteil).HasMaxLength(60);
        bedarf.Property(b => b.Zielgruppe).HasMaxLength(200);
        bedarf.Property(b => b.Fundstelle).HasMaxLength(300);
        bedarf.Property(b => b.EingebrachtBei).HasMaxLength(300);
        bedarf.Property(b => b.Ergebnis).HasMaxLength(2000);
        bedarf.HasIndex(b => b.Nummer).IsUnique();
        bedarf.HasIndex(b => new { b.ErfasstAm, b.Id });
        bedarf.HasIndex(b => new { b.Offen, b.ErfasstAm, b.Id });
        bedarf.HasIndex(b => new { b.Offen, b.Nummer });
        bedarf.HasIndex(b => new { b.Offen, b.Titel, b.Id });
        bedarf.HasIndex(b => new { b.Offen, b.Status, b.ErfasstAm });
        bedarf.HasIndex(b => new { b.Offen, b.Stadtteil, b.ErfasstAm });
        bedarf.HasIndex(b => new { b.Offen, b.Handlungsfeld, b.ErfasstAm });
        bedarf.HasIndex(b => new { b.Offen, b.Prioritaet, b.ErfasstAm });
    }

    private static void Beschreibe(EntityTypeBuilder<Anfrage> anfrage)
    {
        anfrage.ToTable("Anfrage");
        anfrage.Property(a => a.Nummer).HasMaxLength(20);
        anfrage.Property(a => a.Betreff).HasMaxLength(200);
        anfrage.Property(a => a.Frage).HasMaxLength(8000);
        anfrage.Property(a => a.Stadtteil).HasMaxLength(60);
        anfrage.Property(a => a.Drucksache).HasMaxLength(60);
        anfrage.Property(a => a.Kontaktdaten).HasMaxLength(400);
        anfrage.Property(a => a.KontaktdatenGrund).HasMaxLength(500);
        anfrage.Property(a => a.Auswertung).HasMaxLength(4000);
        anfrage.OwnsMany(a => a.Zustaendigkeiten, zustaendigkeit =>
        {
            zustaendigkeit.ToTable("Zustaendigkeit").HasKey(z => z.Id);
            zustaendigkeit.Property(z => z.Amtsname).HasMaxLength(60);
            zustaendigkeit.Property(z => z.Antwort).HasMaxLength(8000);
            zustaendigkeit.Property(z => z.Ablehnungsgrund).HasMaxLength(2000);
            zustaendigkeit.HasIndex(z => new { z.AmtId, z.Status, z.Frist });
        });
        anfrage.OwnsMany(a => a.Schriftwechsel, schreiben =>
        {
            schreiben.ToTable("Schreiben").HasKey(s => s.Id);
            schreiben.Property(s => s.Text).HasMaxLength(8000);
        });
        anfrage.HasIndex(a => a.Nummer).IsUnique();
        anfrage.HasIndex(a => a.AnliegenId);
        anfrage.HasIndex(a => new { a.AngelegtAm, a.Id });
        anfrage.HasIndex(a => new { a.Offen, a.AngelegtAm, a.Id });
        anfrage.HasIndex(a => new { a.Offen, a.NaechsteFrist, a.Id });
        anfrage.HasIndex(a => new { a.Offen, a.Status, a.AngelegtAm });
        anfrage.HasIndex(a => new { a.Offen, a.Nummer });
        anfrage.HasIndex(a => new { a.Offen, a.Betreff, a.Id });
        anfrage.HasIndex(a => new { a.Offen, a.ZuweisungNoetig, a.NaechsteFrist, a.Id });
        anfrage.HasIndex(a => new { a.Offen, a.Stadtteil, a.AngelegtAm });
    }
}

internal sealed class KoordinierungSqliteContext(DbContextOptions<KoordinierungSqliteContext> options) : KoordinierungContext(options);

internal sealed class KoordinierungPostgreSqlContext(DbContextOptions<KoordinierungPostgreSqlContext> options) : KoordinierungContext(options);

internal sealed class KoordinierungSqlServerContext(DbContextOptions<KoordinierungSqlServerContext> options) : KoordinierungContext(options);
