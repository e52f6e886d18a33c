using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.Verwaltung.Aemter;
using Stadtteilmanagement.Verwaltung.Aufgaben;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Einspielungen;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.Gruppen;
using Stadtteilmanagement.Verwaltung.Handlungsfelder;
using Stadtteilmanagement.Verwaltung.Nachrichten;
using Stadtteilmanagement.Verwaltung.Kalenderabos;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Postausgang;
using Stadtteilmanagement.Verwaltung.Revision;
using Stadtteilmanagement.Verwaltung.Sitzungen;
using Stadtteilmanagement.Verwaltung.Stadtteile;
using Stadtteilmanagement.Verwaltung.Textbausteine;
using Stadtteilmanagement.Verwaltung.Vertretungen;

namespace Stadtteilmanagement.Verwaltung.Persistence;

internal abstract class VerwaltungContext(DbContextOptions options) : ModuleContext(VerwaltungModule.Schema, options), IDataProtectionKeyContext
{
    public DbSet<Amt> Aemter => Set<Amt>();
    public DbSet<Stadtteil> Stadtteile => Set<Stadtteil>();
    public DbSet<Handlungsfeld> Handlungsfelder => Set<Handlungsfeld>();
    public DbSet<Person> Personen => Set<Person>();
    public DbSet<Gastkonto> Gastkonten => Set<Gastkonto>();
    public DbSet<Gastanmeldung> Gastanmeldungen => Set<Gastanmeldung>();
    public DbSet<Anmeldeversuche> Anmeldeversuche => Set<Anmeldeversuche>();
    public DbSet<Gruppenzuordnung> Gruppenzuordnungen => Set<Gruppenzuordnung>();
    public DbSet<Sitzung> Sitzungen => Set<Sitzung>();
    public DbSet<Vertretung> Vertretungen => Set<Vertretung>();
    public DbSet<Aufgabenlauf> Aufgabenlaeufe => Set<Aufgabenlauf>();
    public DbSet<Auftrag> Auftraege => Set<Auftrag>();
    public DbSet<Nachricht> Nachrichten => Set<Nachricht>();
    public DbSet<Wegwahl> Wegwahlen => Set<Wegwahl>();
    public DbSet<Brief> Briefe => Set<Brief>();
    public DbSet<Kalenderabo> Kalenderabos => Set<Kalenderabo>();
    public DbSet<Textbaustein> Textbausteine => Set<Textbaustein>();
    public DbSet<Einspielung> Einspielungen => Set<Einspielung>();
    public DbSet<Einsicht> Einsichten => Set<Einsicht>();

    /// <summary>Schlüssel für Cookies und Formularschutz, damit mehrere Hosts dieselben haben.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

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
            person.Property(p => p.Anbieter).HasMaxLength(300);
            person.Property(p => p.Kontokennung).HasMaxLength(255);
            person.HasIndex(p => p.Name);
            person.HasIndex(p => new { p.Anbieter, p.Kontokennung }).IsUnique();
            person.OwnsMany(p => p.Rollen, rolle => rolle.ToTable("Rollenzuordnung").HasKey(r => r.Id));
            person.OwnsMany(p => p.Aemter, amt => amt.ToTable("Amtszuordnung").HasKey(a => a.Id));
        });
        model.Entity<Gruppenzuordnung>(zuordnung =>
        {
            zuordnung.ToTable("Gruppenzuordnung");
            zuordnung.Property(z => z.Gruppe).HasMaxLength(Gruppenzuordnung.HoechstensZeichen);
            zuordnung.HasIndex(z => new { z.Gruppe, z.Rolle, z.AmtId }).IsUnique();
        });
        model.Entity<Sitzung>(sitzung =>
        {
            sitzung.ToTable("Sitzung");
            sitzung.Property(s => s.Schluesselsumme).HasMaxLength(64);
            sitzung.Property(s => s.Geraet).HasMaxLength(100);
            sitzung.Property(s => s.Anbieter).HasMaxLength(300);
            sitzung.Property(s => s.Kontokennung).HasMaxLength(255);
            sitzung.Property(s => s.Anbietersitzung).HasMaxLength(255);
            sitzung.HasIndex(s => s.Schluesselsumme).IsUnique();
            sitzung.HasIndex(s => s.PersonId);
            sitzung.HasIndex(s => new { s.Anbieter, s.Anbietersitzung });
            sitzung.HasIndex(s => new { s.Anbieter, s.Kontokennung });
            sitzung.HasIndex(s => s.GueltigBis);
            sitzung.HasIndex(s => s.ZuletztBenutzt);
        });
        model.Entity<DataProtectionKey>(schluessel =>
        {
            schluessel.ToTable("Schluessel");
            schluessel.Property(s => s.FriendlyName).HasMaxLength(200);
        });
        model.Entity<Vertretung>(vertretung =>
        {
            vertretung.ToTable("Vertretung");
            vertretung.HasIndex(v => new { v.VertreteneId, v.Bis });
            vertretung.HasIndex(v => new { v.VertretungId, v.Bis });
            vertretung.HasIndex(v => new { v.Bis, v.Von });
        });
        model.Entity<Kalenderabo>(abo =>
        {
            abo.ToTable("Kalenderabo");
            abo.Ignore(a => a.Artenliste);
            abo.Property(a => a.Name).HasMaxLength(Kalenderabo.NameLaenge);
            abo.Property(a => a.Arten).HasMaxLength(400);
            abo.Property(a => a.Geheimnissumme).HasMaxLength(64);
            abo.HasIndex(a => a.Geheimnissumme).IsUnique();
            abo.HasIndex(a => new { a.PersonId, a.AngelegtAm });
        });
        model.Entity<Textbaustein>(baustein =>
        {
            baustein.ToTable("Textbaustein");
            baustein.Property(b => b.Verwendung).HasMaxLength(60);
            baustein.Property(b => b.Titel).HasMaxLength(Textbaustein.TitelLaenge);
            baustein.Property(b => b.Text).HasMaxLength(Textbaustein.TextLaenge);
            baustein.HasIndex(b => new { b.Verwendung, b.BesitzerId });
        });
        model.Entity<Einsicht>(einsicht =>
        {
            einsicht.ToTable("Einsicht");
            einsicht.Ignore(e => e.Begruendung);
            einsicht.Property(e => e.Nummer).HasMaxLength(20);
            einsicht.Property(e => e.Anlass).HasMaxLength(Einsicht.AnlassLaenge);
            einsicht.Property(e => e.Vorgang).HasMaxLength(20);
            einsicht.HasIndex(e => e.Nummer).IsUnique();
            einsicht.HasIndex(e => new { e.PersonId, e.GueltigBis });
            einsicht.HasIndex(e => new { e.BegonnenAm, e.Id });
            einsicht.HasIndex(e => new { e.Zweck, e.BegonnenAm, e.Id });
        });
        DescribeGaeste(model);
        DescribeHintergrund(model);
        DescribeNachrichten(model);
    }

    private static void DescribeHintergrund(ModelBuilder model)
    {
        model.Entity<Aufgabenlauf>(lauf =>
        {
            lauf.ToTable("Aufgabenlauf");
            lauf.Property(l => l.Aufgabe).HasMaxLength(100);
            lauf.Property(l => l.Ergebnis).HasMaxLength(Aufgabenlauf.HoechstensZeichen);
            lauf.Property(l => l.Fehler).HasMaxLength(Aufgabenlauf.HoechstensZeichen);
            lauf.Property(l => l.Host).HasMaxLength(100);
            lauf.HasIndex(l => new { l.Aufgabe, l.Beginn });
            lauf.HasIndex(l => l.Beginn);
        });
        model.Entity<Auftrag>(auftrag =>
        {
            auftrag.ToTable("Auftrag");
            auftrag.Property(a => a.Titel).HasMaxLength(300);
            auftrag.Property(a => a.Art).HasMaxLength(300);
            auftrag.Property(a => a.Korrelation).HasMaxLength(64);
            auftrag.Property(a => a.Schritt).HasMaxLength(300);
            auftrag.Property(a => a.Adresse).HasMaxLength(300);
            auftrag.HasIndex(a => new { a.Stand, a.PachtBis });
            auftrag.HasIndex(a => new { a.PersonId, a.AngelegtAm });
            auftrag.HasIndex(a => a.BeendetAm);
        });
        model.Entity<Einspielung>(einspielung =>
        {
            einspielung.ToTable("Einspielung");
            einspielung.Property(e => e.Art).HasMaxLength(100);
            einspielung.Property(e => e.Dateiname).HasMaxLength(200);
            einspielung.Property(e => e.Sha256).HasMaxLength(64);
            einspielung.Property(e => e.Format).HasMaxLength(100);
            einspielung.HasIndex(e => new { e.PersonId, e.AngelegtAm });
            einspielung.HasIndex(e => e.Sha256);
            einspielung.HasIndex(e => e.BeendetAm);
        });
    }

    private static void DescribeNachrichten(ModelBuilder model)
    {
        model.Entity<Nachricht>(nachricht =>
        {
            nachricht.ToTable("Nachricht");
            nachricht.Property(n => n.Anlass).HasMaxLength(60);
            nachricht.Property(n => n.Betreff).HasMaxLength(Nachricht.HoechstensZeichen);
            nachricht.Property(n => n.Grund).HasMaxLength(300);
            nachricht.Property(n => n.Adresse).HasMaxLength(300);
            nachricht.Property(n => n.Aenderungen).HasMaxLength(4000);
            nachricht.Property(n => n.Stand).HasMaxLength(Nachricht.HoechstensZeichen);
            nachricht.HasIndex(n => new { n.PersonId, n.GelesenAm, n.Zeitpunkt });
            nachricht.HasIndex(n => new { n.Weg, n.GesammeltAm, n.GelesenAm });
            nachricht.HasIndex(n => n.Zeitpunkt);
        });
        model.Entity<Wegwahl>(wahl =>
        {
            wahl.ToTable("Wegwahl").HasKey(w => new { w.PersonId, w.Anlass });
            wahl.Property(w => w.Anlass).HasMaxLength(60);
        });
        model.Entity<Brief>(brief =>
        {
            brief.ToTable("Brief");
            brief.Property(b => b.MessageId).HasMaxLength(200);
            brief.Property(b => b.Name).HasMaxLength(150);
            brief.Property(b => b.An).HasMaxLength(200);
            brief.Property(b => b.AntwortAn).HasMaxLength(200);
            brief.Property(b => b.Betreff).HasMaxLength(300);
            brief.Property(b => b.Anlass).HasMaxLength(60);
            brief.Property(b => b.Fehler).HasMaxLength(Briefgrenzen.Fehler);
            brief.HasIndex(b => new { b.Stand, b.Faellig, b.Id });
            brief.HasIndex(b => b.AngelegtAm);
        });
    }

    private static void DescribeGaeste(ModelBuilder model)
    {
        model.Entity<Gastkonto>(konto =>
        {
            konto.ToTable("Gastkonto");
            konto.Property(k => k.EMail).HasMaxLength(200);
            konto.Property(k => k.EMailSchluessel).HasMaxLength(200);
            konto.Property(k => k.LinkPruefwert).HasMaxLength(64);
            konto.HasIndex(k => k.EMailSchluessel).IsUnique();
            konto.HasIndex(k => k.LinkPruefwert);
        });
        model.Entity<Gastanmeldung>(anmeldung =>
        {
            anmeldung.ToTable("Gastanmeldung");
            anmeldung.Property(a => a.PasswordHash).HasMaxLength(400);
            anmeldung.Property(a => a.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
            anmeldung.Property(a => a.Appschluessel).HasMaxLength(1000);
            // Was Identity sonst noch vorsieht, steht am Gastkonto oder in der Anmeldebremse.
            foreach (var fremd in typeof(IdentityUser<Guid>).GetProperties().Select(p => p.Name).Except([nameof(Gastanmeldung.Id), nameof(Gastanmeldung.PasswordHash), nameof(Gastanmeldung.ConcurrencyStamp)]))
                anmeldung.Ignore(fremd);
            anmeldung.OwnsMany(a => a.Passkeys, passkey =>
            {
                passkey.ToTable("Gastpasskey").HasKey(p => p.Id);
                passkey.Property(p => p.Kennung).HasMaxLength(1023);
                passkey.Property(p => p.Schluessel).HasMaxLength(2000);
                passkey.Property(p => p.Name).HasMaxLength(60);
                passkey.Property(p => p.Uebertragung).HasMaxLength(200);
                passkey.HasIndex(p => p.Kennung).IsUnique();
            });
            anmeldung.OwnsMany(a => a.Codes, code =>
            {
                code.ToTable("Wiederherstellungscode").HasKey(c => c.Id);
                code.Property(c => c.Pruefwert).HasMaxLength(64);
            });
        });
        model.Entity<Anmeldeversuche>(versuche =>
        {
            versuche.ToTable("Anmeldeversuche").HasKey(v => v.Adresse);
            versuche.Property(v => v.Adresse).HasMaxLength(64);
            versuche.Property(v => v.Anzahl).IsConcurrencyToken();
            versuche.Property(v => v.Zuletzt).IsConcurrencyToken();
            versuche.HasIndex(v => v.Zuletzt);
        });
    }
}

internal sealed class VerwaltungSqliteContext(DbContextOptions<VerwaltungSqliteContext> options) : VerwaltungContext(options);

internal sealed class VerwaltungPostgreSqlContext(DbContextOptions<VerwaltungPostgreSqlContext> options) : VerwaltungContext(options);

internal sealed class VerwaltungSqlServerContext(DbContextOptions<VerwaltungSqlServerContext> options) : VerwaltungContext(options);
