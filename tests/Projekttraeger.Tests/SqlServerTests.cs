using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Projekttraeger.Tests;

public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe(Nachbarn.Fest);
        object[] listen =
        [
            .. Beide("nummer", "titel", "traeger", "stadtteil", "status", "beginn").Select(s => new AlleProjekte(ProjektStatus.Idee, "schmarl", 1, Sortierung: s)),
            .. Beide("name", "status", "schluss", "jahr").Select(s => new AlleFoerdertoepfe(FoerdertopfStatus.Offen, 2026, Gremium.Ortsbeirat, Sortierung: s)),
            .. Beide("nummer", "titel", "traeger", "status", "beginn").Select(s => new AlleFoerderantraege(FoerderantragStatus.Bewilligt, Guid.CreateVersion7(), "schmarl", true, Sortierung: s))
        ];

        await probe.AbfragenAsync(typeof(ProjekttraegerModule).Assembly, listen);
        await probe.BeitraegeAsync();

        probe.Pruefe(mindestens: 30);
        foreach (var tabelle in (string[])["Projekt", "Foerdertopf", "Foerderantrag"]) probe.Sql.ShouldContain(s => s.Contains($"[projekttraeger].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        var skript = probe.Migrationsskript(typeof(ProjekttraegerModule).Assembly);
        skript.ShouldContain("CREATE TABLE [projekttraeger].[Buchung]");
        SqlServerProbe.Pruefe(skript);
    }

    private static IEnumerable<string> Beide(params string[] spalten) => spalten.SelectMany(s => (string[])[s, "-" + s]);
}
