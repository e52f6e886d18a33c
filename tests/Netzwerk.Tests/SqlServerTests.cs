using Shouldly;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.Netzwerk.Zeitleisten;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests;

public sealed class SqlServerTests
{
    [Fact]
    public async Task SQL_Server_versteht_jede_Abfrage()
    {
        await using var probe = new SqlServerProbe();
        object[] sortiert = [.. ((string[])["name", "art", "reichweite", "stand"]).SelectMany(s => (string[])[s, "-" + s]).Select(s => new AlleOrganisationen(Sortierung: s))];

        await probe.AbfragenAsync(typeof(NetzwerkModule).Assembly, [.. sortiert, new AlleOrganisationen(Stand: "alle"), new AlleOrganisationen(Feld: Bereich.Kultur, Stadtteil: "schmarl"),
            new AlleKontaktpersonen(Zweck.Einladungen, "ohne", Funktion.Vorstand, Sortierung: "-name"), new AlleKontaktpersonen(Einwilligung: "mit"), new Ereignisrahmen(null, Guid.CreateVersion7())]);
        await probe.BeitraegeAsync();
        await probe.MitDienstAsync<IOrganisationen>(async o =>
        {
            await o.FindeAsync([Guid.CreateVersion7()], CancellationToken.None);
            await o.SucheAsync("verein", 5, CancellationToken.None);
            await o.BeziehungenAsync(Guid.CreateVersion7(), new DateOnly(2026, 11, 24), CancellationToken.None);
        });

        await probe.MitKontextAsync(typeof(NetzwerkModule).Assembly, async kontext =>
        {
            var (db, id) = ((NetzwerkContext)kontext, Guid.CreateVersion7());
            await Zeitleiste.LadenAsync(db, e => e.OrganisationId == id, [], b => b.Person, [], new DateOnly(2026, 11, 24), CancellationToken.None);
        });
        await probe.MitKontextAsync(typeof(NetzwerkModule).Assembly, kontext =>
            Zeitleiste.BeziehungenAsync((NetzwerkContext)kontext, k => k.Beziehungen.Any(b => b.OrganisationId == Guid.Empty), Guid.Empty, CancellationToken.None));

        probe.Pruefe(mindestens: 20);
        foreach (var tabelle in (string[])["Organisation", "Kontaktperson", "Ansprechperson", "Einwilligung", "Kontaktereignis"]) probe.Sql.ShouldContain(s => s.Contains($"[netzwerk].[{tabelle}]"), tabelle);
    }

    [Fact]
    public async Task SQL_Server_versteht_die_Migrationen()
    {
        await using var probe = new SqlServerProbe();
        var skript = probe.Migrationsskript(typeof(NetzwerkModule).Assembly);
        skript.ShouldContain("CREATE TABLE [netzwerk].[Organisation]");
        SqlServerProbe.Pruefe(skript);
    }
}
