using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests;

public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe();
        object[] sortiert =
        [
            .. Beide("nummer", "titel", "status", "eingang").Select(s => new AlleVorschlaege(Sortierung: s)),
            .. Beide("nummer", "beginn", "status").Select(s => new AlleSitzungen(Sortierung: s)), .. Beide("nummer", "am", "ergebnis").Select(s => new AlleBeschluesse(Sortierung: s))
        ];

        await probe.AbfragenAsync(typeof(LenkungsgruppeModule).Assembly, sortiert);
        await probe.BeitraegeAsync();

        probe.Pruefe(mindestens: 20);
        foreach (var tabelle in (string[])["Vorschlag", "Sitzung", "Beschluss", "Mitglied"]) probe.Sql.ShouldContain(s => s.Contains($"[lenkungsgruppe].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        var skript = probe.Migrationsskript(typeof(LenkungsgruppeModule).Assembly);
        skript.ShouldContain("CREATE TABLE [lenkungsgruppe].[Beschluss]");
        SqlServerProbe.Pruefe(skript);
    }

    private static IEnumerable<string> Beide(params string[] felder) => felder.SelectMany(f => (string[])[f, "-" + f]);
}
