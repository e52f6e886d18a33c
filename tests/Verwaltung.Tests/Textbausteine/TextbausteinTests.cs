using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Textbausteine;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Textbausteine;

public sealed class TextbausteinTests
{
    private const string Zwischenbescheid = "zwischenbescheid";

    [Fact]
    public async Task Ein_unbekannter_Platzhalter_wird_mit_den_moeglichen_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();

        (await Should.ThrowAsync<Regelverstoss>(() => AnlegenAsync(buero, buero.Personal.Stadtteilmanagerin, "Zu {Numer} bis {Frist}"))).Message.ShouldBe(
            "{Numer} gibt es hier nicht. Sie können verwenden: {Nummer}, {Betreff}, {Amt}, {Frist}, {Stadtteil}, {Anliegen}, {Absender}, {Funktion}, {Heute}.");
    }

    [Fact]
    public async Task Eingesetzt_werden_die_Werte_des_Vorgangs_und_der_Name_der_schreibenden_Person()
    {
        await using var buero = await Buero.OeffnenAsync();
        await AnlegenAsync(buero, buero.Personal.Tiefbauamt, "Zu {Nummer}, {Absender}, {Heute}");

        (await FuerAsync(buero, buero.Personal.Tiefbauamt)).Single(b => b.Eigen).Text.ShouldBe("Zu ANF-1, Torsten Probe, 24.11.2026");
    }

    [Fact]
    public async Task Eigene_sieht_und_pflegt_nur_wem_sie_gehoeren()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (torsten, silke) = (buero.Personal.Tiefbauamt, buero.Personal.Stadtgruen);
        var id = await AnlegenAsync(buero, torsten, "Meiner");

        (await FuerAsync(buero, torsten)).ShouldContain(b => b.Id == id);
        (await FuerAsync(buero, silke)).ShouldNotContain(b => b.Id == id);
        (await buero.Sende(buero.Personal.Administration, new AlleTextbausteine())).Seite.Eintraege.ShouldNotContain(z => z.Id == id);
        foreach (var andere in (AngemeldetePerson[])[silke, buero.Personal.Administration])
        {
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(andere, new TextbausteinBearbeiten(id, 1, "Neu", "Neu", false)));
            await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(andere, new TextbausteinEntfernen(id, 1)));
        }
        await buero.Sende(torsten, new TextbausteinEntfernen(id, 1));
        (await FuerAsync(buero, torsten)).ShouldNotContain(b => b.Id == id);
    }

    [Fact]
    public async Task Gemeinsame_pflegen_nur_Stadtteilmanagement_und_Administration()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Should.ThrowAsync<ZugriffVerweigert>(() => AnlegenAsync(buero, buero.Personal.Tiefbauamt, "Für alle", fuerAlle: true));

        var id = await AnlegenAsync(buero, buero.Personal.Administration, "Für alle", fuerAlle: true);

        (await FuerAsync(buero, buero.Personal.Tiefbauamt)).ShouldContain(b => b.Id == id && !b.Eigen);
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Tiefbauamt, new TextbausteinBearbeiten(id, 1, "Neu", "Neu", false)));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new TextbausteinBearbeiten(id, 1, "Neu", "Geändert", false));
        (await FuerAsync(buero, buero.Personal.Stadtgruen)).Single(b => b.Id == id).Text.ShouldBe("Geändert");
    }

    [Fact]
    public async Task Fuer_fremde_Stellen_lassen_sich_keine_anlegen()
    {
        await using var buero = await Buero.OeffnenAsync();

        await Should.ThrowAsync<Regelverstoss>(() => AnlegenAsync(buero, buero.Personal.Tiefbauamt, "Text", verwendung: "rueckmeldung"));
        (await buero.Sende(buero.Personal.Tiefbauamt, new Bausteinverwendungen())).Select(v => v.Schluessel).ShouldBe(["anfrage-antwort", Zwischenbescheid]);
    }

    [Fact]
    public async Task In_einem_Formular_steht_immer_nur_einer_und_der_eigene_geht_vor()
    {
        await using var buero = await Buero.OeffnenAsync();
        await AnlegenAsync(buero, buero.Personal.Administration, "Erster", fuerAlle: true, vorbelegt: true);
        await AnlegenAsync(buero, buero.Personal.Administration, "Zweiter", fuerAlle: true, vorbelegt: true);

        (await FuerAsync(buero, buero.Personal.Tiefbauamt)).Where(b => b.Vorbelegt).ShouldHaveSingleItem().Text.ShouldBe("Zweiter");
        await AnlegenAsync(buero, buero.Personal.Tiefbauamt, "Eigener", vorbelegt: true);
        (await FuerAsync(buero, buero.Personal.Tiefbauamt)).Vorbelegung().ShouldBe("Eigener");
        (await FuerAsync(buero, buero.Personal.Stadtgruen)).Vorbelegung().ShouldBe("Zweiter");
    }

    [Fact]
    public async Task Mitgelieferte_kommen_einmal_und_Entferntes_kommt_nicht_wieder()
    {
        await using var buero = await Buero.OeffnenAsync();
        var verwendungen = buero.Dienste.GetRequiredService<ModuleCatalog>().Modules.SelectMany(m => m.Textverwendungen).ToList();
        verwendungen.Select(v => v.Schluessel).ShouldBeUnique();
        verwendungen.ShouldAllBe(v => v.Grundbausteine.Count(b => b.Vorbelegt) <= 1);
        (await ZaehleAsync(buero)).ShouldBe(verwendungen.Sum(v => v.Grundbausteine.Count));
        (await ZaehleAsync(buero)).ShouldBeGreaterThan(12);
        var erster = (await buero.Sende(buero.Personal.Administration, new AlleTextbausteine())).Seite.Eintraege[0];

        await buero.Sende(buero.Personal.Administration, new TextbausteinEntfernen(erster.Id, 1));
        await buero.Dienste.PrepareDatabaseAsync();

        (await ZaehleAsync(buero)).ShouldBe(verwendungen.Sum(v => v.Grundbausteine.Count) - 1);
    }

    private static Task<int> ZaehleAsync(Buero buero) => buero.Mit<VerwaltungContext, int>(db => db.Textbausteine.CountAsync());

    private static Task<IReadOnlyList<GefuellterBaustein>> FuerAsync(Buero buero, AngemeldetePerson person) =>
        buero.Sende(person, new TextbausteineFuer(Zwischenbescheid, new Dictionary<string, string?> { ["Nummer"] = "ANF-1" }));

    private static async Task<Guid> AnlegenAsync(Buero buero, AngemeldetePerson person, string text, bool fuerAlle = false, bool vorbelegt = false, string verwendung = Zwischenbescheid)
    {
        var befehl = new TextbausteinAnlegen(Guid.CreateVersion7(), verwendung, "Probe", text, fuerAlle, vorbelegt);
        await buero.Sende(person, befehl);
        return befehl.Id;
    }
}
