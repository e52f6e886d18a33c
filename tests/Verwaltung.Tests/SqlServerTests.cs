using Shouldly;
using Stadtteilmanagement.SharedKernel.Auditing;
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
        await probe.MitDienstAsync<Gesamtprotokoll>(ProtokollLesenAsync);
        probe.Pruefe(mindestens: 5);
        foreach (var tabelle in (string[])["Amt", "Stadtteil", "Handlungsfeld", "Person", "Vertretung", "Nachricht", "Brief", "Einsicht", "Audit"]) probe.Sql.ShouldContain(s => s.Contains($"[verwaltung].[{tabelle}]"), tabelle);
    }

    private static async Task ProtokollLesenAsync(Gesamtprotokoll protokoll)
    {
        var (id, tag) = (Guid.CreateVersion7(), new DateOnly(2026, 11, 24));
        var auswahl = new Protokollauswahl(id, id, "AnfrageVersenden", tag, tag, null, [id]);
        await protokoll.LesenAsync(auswahl, new Protokollstelle(Buero.Dienstag, "koordinierung", 7), 50, CancellationToken.None);
        await protokoll.ZaehlenAsync(auswahl, CancellationToken.None);
        await protokoll.FindenAsync("ANF-2026-00001", CancellationToken.None);
        await protokoll.FindenAsync(id, CancellationToken.None);
        await protokoll.FadenAsync(new Vorgangsname(id, "koordinierung", "Bedarf", "BED-2026-00001", null, null, id, false), CancellationToken.None);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        SqlServerProbe.Pruefe(probe.Migrationsskript(typeof(VerwaltungModule).Assembly));
    }
}
