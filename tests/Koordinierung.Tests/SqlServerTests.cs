using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

public sealed class SqlServerTests
{
    private static readonly string[] Spalten = ["nummer", "betreff", "stadtteil", "status", "eingang", "wiedervorlage", "frist", "versandt"];

    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe();
        var modul = typeof(KoordinierungModule).Assembly;
        object[] sortiert = [.. Spalten.SelectMany(s => (string[])[s, "-" + s]).SelectMany(s => (object[])[new AlleAnliegen(Sortierung: s), new AlleAnfragen(Sortierung: s)])];
        object[] jeStatus = [.. Enum.GetNames<AnliegenStatus>().Append("beendet").Select(s => new AlleAnliegen(Status: s)),
            .. Enum.GetNames<AnfrageStatus>().Append("beendet").Append("wartend").Select(s => new AlleAnfragen(Status: s)),
            .. Enum.GetValues<Arbeitskorb>().Select(k => new Arbeitsliste(k))];

        await probe.AbfragenAsync(modul, [.. sortiert, .. jeStatus]);
        await probe.BeitraegeAsync();
        await probe.AufgabenAsync(modul);

        probe.Pruefe(mindestens: 100);
        foreach (var tabelle in (string[])["Anliegen", "Vermerk", "Anfrage", "Zustaendigkeit", "Schreiben", "Fristmeldung"])
            probe.Sql.ShouldContain(s => s.Contains($"[koordinierung].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        var skript = probe.Migrationsskript(typeof(KoordinierungModule).Assembly);
        skript.ShouldContain("CREATE TABLE [koordinierung].[Anfrage]");
        SqlServerProbe.Pruefe(skript);
    }
}
