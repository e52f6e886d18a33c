using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

public sealed class AmtUmbenanntTests
{
    [Fact]
    public async Task Ein_neuer_Amtsname_erreicht_offene_Anfragen_und_laesst_abgeschlossene_wie_sie_waren()
    {
        await using var buero = await Buero.OeffnenAsync();
        var fertig = await buero.Versende();
        await buero.An(fertig, buero.Personal.Tiefbauamt, (a, z) => new AnfrageBeantworten(a.Id, a.Version, z, "ja"));
        await buero.An(fertig, buero.Personal.Stadtteilmanagerin, (a, _) => new AnfrageAuswerten(a.Id, a.Version, "gut", true));
        var offen = await buero.Versende();
        var entwurf = await buero.Entwurf();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, entwurf);

        await buero.Zustellen();
        await buero.BenenneAmtUmAsync(buero.Personal.Tiefbauamt.Aemter.Single(), "Straßen- und Tiefbauamt", "Straßenbau");
        (await buero.Zustellen()).ShouldBe(1);

        (await Name(buero, fertig)).ShouldBe("Tiefbauamt");
        (await Name(buero, offen)).ShouldBe("Straßenbau");
        (await Name(buero, entwurf.Id)).ShouldBe("Straßenbau");
        var eintrag = (await buero.Protokoll(offen))[^1];
        (eintrag.Aktion, eintrag.PersonId, eintrag.Rolle).ShouldBe((nameof(AmtUmbenannt), AngemeldetePerson.System.Id, null));
        eintrag.Geaendert().ShouldBe([new AuditChange("Straßenbau: Amt", "Tiefbauamt", "Straßenbau")]);
    }

    [Fact]
    public async Task Ursache_und_Wirkung_tragen_dieselbe_Kennung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var offen = await buero.Versende();
        await buero.BenenneAmtUmAsync(buero.Personal.Tiefbauamt.Aemter.Single(), "Straßenbauamt", "Straßenbau");
        await buero.Zustellen();

        await using var bereich = buero.Als(AngemeldetePerson.System);
        var verwaltung = buero.Dienste.GetRequiredService<ModuleCatalog>().Registrations.Single(r => r.Schema == "verwaltung").Context(bereich.ServiceProvider);
        var ursache = await verwaltung.Audit.OrderByDescending(e => e.Sequence).FirstAsync();
        (await buero.Protokoll(offen))[^1].Korrelation.ShouldBe(ursache.Korrelation);
    }

    [Fact]
    public async Task Doppelt_zugestellt_wirkt_das_Ereignis_einmal()
    {
        await using var buero = await Buero.OeffnenAsync();
        var offen = await buero.Versende();
        await buero.BenenneAmtUmAsync(buero.Personal.Tiefbauamt.Aemter.Single(), "Straßenbauamt", "Straßenbau");
        await buero.Zustellen();
        // Als hätte der Host das Ereignis zugestellt und wäre vor dem Abhaken abgestürzt; inzwischen heißt das Amt schon wieder anders.
        await buero.BenenneAmtUmAsync(buero.Personal.Tiefbauamt.Aemter.Single(), "Tiefbauamt", "Tiefbauamt");
        await buero.Zustellen();
        await VergissZustellungAsync(buero);

        (await buero.Zustellen()).ShouldBeGreaterThanOrEqualTo(2);

        (await Name(buero, offen)).ShouldBe("Tiefbauamt");
        (await buero.Protokoll(offen)).Count(e => e.Aktion == nameof(AmtUmbenannt)).ShouldBe(2);
    }

    private static async Task VergissZustellungAsync(Buero buero)
    {
        await using var bereich = buero.Als(AngemeldetePerson.System);
        foreach (var modul in buero.Dienste.GetRequiredService<ModuleCatalog>().Registrations)
            await modul.Context(bereich.ServiceProvider).Set<OutboxMessage>()
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.Zugestellt, (DateTime?)null).SetProperty(m => m.Faellig, buero.Uhr.Zeit.UtcDateTime));
    }

    private static Task<string> Name(Buero buero, Guid anfrage) =>
        buero.Mit<KoordinierungContext, string>(async db => (await db.Anfragen.SingleAsync(a => a.Id == anfrage)).Zustaendigkeiten.Single().Amtsname);
}
