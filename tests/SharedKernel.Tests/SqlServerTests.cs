using Shouldly;
using Stadtteilmanagement.Koordinierung;
using Stadtteilmanagement.SharedKernel.Persistence.Providers;
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
    public void Unlesbares_SQL_faellt_auf() => Should.Throw<ShouldAssertException>(() => SqlServerProbe.Pruefe("SELECT a FROM b LIMIT 5"));
}
