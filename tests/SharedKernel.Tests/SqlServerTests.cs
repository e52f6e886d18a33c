using Shouldly;
using Stadtteilmanagement.Koordinierung;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests;

/// <summary>Das von Hand geschriebene SQL für SQL Server.</summary>
public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_Schutz_Sperre_und_Nummernkreis()
    {
        var anbieter = DatabaseProvider.Namens("SqlServer");
        await using var probe = new SqlServerProbe();
        await probe.MitKontextAsync(typeof(KoordinierungModule).Assembly, async db =>
        {
            await anbieter.ProtectAppendOnlyAsync(db, "Audit", CancellationToken.None);
            await anbieter.EnsureCounterAsync(db, "ANL", 2026, CancellationToken.None);
            await anbieter.LockForSealingAsync(db, "koordinierung", "Audit", CancellationToken.None);
        });
        probe.Pruefe(mindestens: 3);
        probe.Sql.ShouldContain(s => s.Contains("TABLOCKX"));
        probe.Sql.ShouldContain(s => s.Contains("TRIGGER"));
    }

    [Fact]
    public async Task SQL_Server_versteht_Aufbau_Schreiben_und_Lesen_des_Suchindex()
    {
        var anbieter = DatabaseProvider.Namens("SqlServer");
        await using var probe = new SqlServerProbe();
        await probe.MitKontextAsync(typeof(KoordinierungModule).Assembly, async db =>
        {
            await anbieter.EnsureSearchAsync(db, CancellationToken.None);
            await anbieter.WriteSearchDocumentAsync(db, new Suchdokument
            {
                Art = "Anliegen", Id = Guid.CreateVersion7(), Version = 1, Nummer = "ANL-2026-00001", Titel = "Titel", Stand = "neu", Kopf = "titel", Wortlaut = "", Text = ""
            }, CancellationToken.None);
            await anbieter.AddSearchWordsAsync(db, Tippfehler.Formen("titel").Select(f => new Suchwort { Form = f, Wort = "titel", Anzeige = "Titel" }), CancellationToken.None);
        });
        probe.Pruefe(mindestens: 4);
        probe.Sql.ShouldContain(s => s.Contains("FULLTEXT INDEX"));
        probe.Sql.ShouldContain(s => s.Contains("MERGE"));
    }

    [Theory]
    [InlineData("Ueberall", true, "CONTAINS")]
    [InlineData("GanzesKopfwort", true, "CONTAINS")]
    [InlineData("Ueberall", false, "LIKE")]
    [InlineData("GanzesWort", true, "CONTAINS")]
    [InlineData("GanzesKopfwort", false, "LIKE")]
    public void SQL_Server_sucht_mit_Volltext_wo_er_installiert_ist_sonst_mit_LIKE(string ort, bool volltext, string bedingung)
    {
        var (sql, parameter) = SqlServerProvider.SearchSql("koordinierung", Suchanfrage.Aus("Gehweg Größe").Begriffe, Enum.Parse<Suchort>(ort), volltext);

        sql.ShouldContain(bedingung);
        SqlServerProbe.Pruefe(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, [.. parameter.Select((_, i) => $"@p{i}")]));
    }

    [Fact]
    public void Unlesbares_SQL_faellt_auf() => Should.Throw<ShouldAssertException>(() => SqlServerProbe.Pruefe("SELECT a FROM b LIMIT 5"));
}
