using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Projekttraeger.Contracts;
using Stadtteilmanagement.Projekttraeger.Projekte;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Projekte;

public sealed class ProjektTests
{
    [Fact]
    public async Task Ein_Projekt_zu_einem_Bedarf_traegt_dessen_Faden_und_meldet_sich_mit_Nummer()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Projekt(bedarf: FesteBedarfe.Bedarf.Id);
        var ohne = await buero.Projekt("Ohne Bedarf");

        (await buero.Projektakte(id)).FadenId.ShouldBe(FesteBedarfe.Bedarf.Id);
        (await buero.Projektakte(ohne)).FadenId.ShouldBe(ohne);
        (await buero.Gemeldet<ProjektAngelegt>())[0].ShouldContain("PRJ-2026-00001");
    }

    [Fact]
    public async Task Was_ein_Projekt_erst_mit_seiner_Nummer_meldet_weckt_die_Zustellung_sofort()
    {
        await using var buero = await BueroAsync();
        var signal = buero.Dienste.GetRequiredService<OutboxSignal>();
        await signal.WaitAsync(TimeSpan.Zero, CancellationToken.None);

        await buero.Projekt();

        (await (Task<bool>)signal.WaitAsync(TimeSpan.Zero, CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_ein_Projekt()
    {
        await using var buero = await BueroAsync();
        var angaben = buero.Projektangaben();
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben)).ShouldBe(await buero.Sende(buero.Personal.Stadtteilmanagerin, angaben));
        (await buero.Gemeldet<ProjektAngelegt>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Von_der_Idee_bis_zur_Auswertung_geht_es_Schritt_fuer_Schritt()
    {
        await using var buero = await BueroAsync();
        var stm = buero.Personal.Stadtteilmanagerin;
        var id = await buero.Projekt();
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(stm, new ProjektStarten(id, 1)));
        await buero.Sende(stm, new PlanungBeginnen(id, 1));
        await buero.Sende(stm, new MeilensteinHinzufuegen(id, 2, Guid.CreateVersion7(), "Eröffnung", buero.Heute.AddDays(20)));
        await buero.Sende(stm, new ProjektStarten(id, 3));
        var stein = (await buero.Projektakte(id)).Meilensteine.ShouldHaveSingleItem();
        await buero.Sende(stm, new MeilensteinErreichen(id, 4, stein.Id, buero.Heute));
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(stm, new MeilensteinErreichen(id, 5, stein.Id, buero.Heute)));
        await buero.Sende(stm, new ProjektAbschliessen(id, 5, "Die Werkstatt ist offen.", buero.Heute));
        (await buero.Gemeldet<ProjektAbgeschlossen>()).ShouldHaveSingleItem().ShouldContain("Die Werkstatt ist offen.");
        await buero.Sende(stm, new ProjektAuswerten(id, 6, "Bewährt."));
        (await buero.Projektakte(id)).Status.ShouldBe(ProjektStatus.Ausgewertet);
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(stm, new ProjektAbbrechen(id, 7, "Zu spät")));
    }

    [Fact]
    public async Task Mit_laufendem_Antrag_laesst_sich_ein_Projekt_nicht_abbrechen()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Projekt();
        await buero.Entwurf(id, await buero.Topf());
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new ProjektAbbrechen(id, 1, "Kein Geld")))).Message.ShouldContain("FA-2026-00001");
    }

    [Fact]
    public async Task Ein_aufgeloester_oder_unbekannter_Traeger_ist_nicht_waehlbar()
    {
        await using var buero = await BueroAsync();
        foreach (var traeger in (Guid[])[FesteOrganisationen.Aufgeloest.Id, Guid.CreateVersion7()])
            await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Projektangaben() with { TraegerId = traeger }));
    }
}
