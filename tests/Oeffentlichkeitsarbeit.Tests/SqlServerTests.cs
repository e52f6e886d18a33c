using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests;

public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe();
        object[] sortiert = [.. ((string[])["beginn", "titel", "stadtteil", "status"]).SelectMany(s => (string[])[s, "-" + s]).Select(s => new AlleVeranstaltungen(Sortierung: s))];
        object[] jeZeitraum = [.. ((string[])["kommende", "vergangene", "alle"]).Select(z => new AlleVeranstaltungen(z))];
        object[] beitraege = [.. ((string[])["titel", "status", "stand"]).SelectMany(s => (string[])[s, "-" + s]).Select(s => new AlleBeitraege(Sortierung: s))];
        object[] ausgaben = [.. ((string[])["nummer", "schluss", "status"]).SelectMany(s => (string[])[s, "-" + s]).Select(s => new AlleAusgaben(Sortierung: s))];

        await probe.AbfragenAsync(typeof(OeffentlichkeitsarbeitModule).Assembly, [.. sortiert, .. jeZeitraum, .. beitraege, .. ausgaben]);
        await probe.BeitraegeAsync();

        probe.Pruefe(mindestens: 15);
        foreach (var tabelle in (string[])["Veranstaltung", "Beitrag", "Ausgabe", "Platz", "Audit"]) probe.Sql.ShouldContain(s => s.Contains($"[oeffentlichkeitsarbeit].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        var skript = probe.Migrationsskript(typeof(OeffentlichkeitsarbeitModule).Assembly);
        skript.ShouldContain("CREATE TABLE [oeffentlichkeitsarbeit].[Veranstaltung]");
        SqlServerProbe.Pruefe(skript);
    }
}
