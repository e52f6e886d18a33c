using Shouldly;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests;

public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe();
        await probe.AbfragenAsync(typeof(VerwaltungModule).Assembly);
        await probe.BeitraegeAsync();
        await probe.AufgabenAsync(typeof(VerwaltungModule).Assembly);
        await probe.MitDienstAsync<IVerzeichnis>(v => v.LadenAsync(CancellationToken.None));
        probe.Pruefe(mindestens: 5);
        foreach (var tabelle in (string[])["Amt", "Stadtteil", "Handlungsfeld", "Person", "Vertretung", "Nachricht", "Brief"]) probe.Sql.ShouldContain(s => s.Contains($"[verwaltung].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        SqlServerProbe.Pruefe(probe.Migrationsskript(typeof(VerwaltungModule).Assembly));
    }
}
