using Shouldly;
using Stadtteilmanagement.Netzwerk.Kontaktereignisse;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.MeinTag;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests.Organisationen;

public sealed class AlleOrganisationenTests
{
    [Fact]
    public async Task Die_oeffentlichen_Tatsachen_stehen_von_Anfang_an_da_und_entstehen_nicht_doppelt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var staedte = await ListeAsync(buero, new AlleOrganisationen(Organisationsart.Partnerstadt));

        staedte.Length.ShouldBe(14);
        staedte.ShouldContain("Szczecin");
        var szczecin = (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleOrganisationen(Text: "Szczecin"))).Eintraege.Single();
        var akte = await buero.OrganisationsakteAsync(szczecin.Id);
        (akte.PartnerSeit, akte.Sprache).ShouldBe((1957, "pl"));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, Unveraendert(akte) with { Name = "Stettin" });

        await buero.Mit<IEnumerable<IGrunddaten>, int>(async alle =>
        {
            foreach (var grunddaten in alle) await grunddaten.ErgaenzenAsync(CancellationToken.None);
            return 0;
        });

        (await ListeAsync(buero, new AlleOrganisationen(Organisationsart.Partnerstadt))).ShouldBe(staedte.Except(["Szczecin"]).Append("Stettin"), ignoreOrder: true);
    }

    [Fact]
    public async Task Jeder_Filter_grenzt_ein()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.OrganisationAsync("Zebraverein");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, Unveraendert(await buero.OrganisationsakteAsync(id)) with
        {
            Stadtteile = ["schmarl", "gross-klein"], Bereiche = [Bereich.Wirtschaft, Bereich.Kultur], Reichweite = Reichweite.Ueberregional
        });

        foreach (var stadtteil in (string[])["schmarl", "gross-klein"]) (await ListeAsync(buero, new AlleOrganisationen(Stadtteil: stadtteil, Art: Organisationsart.Verein))).ShouldContain("Zebraverein");
        (await ListeAsync(buero, new AlleOrganisationen(Stadtteil: "klein", Art: Organisationsart.Verein))).ShouldBeEmpty("nur ganze Kürzel zählen");
        (await ListeAsync(buero, new AlleOrganisationen(Organisationsart.Verein, Feld: Bereich.Wirtschaft))).ShouldBe(["Zebraverein"]);
        (await ListeAsync(buero, new AlleOrganisationen(Organisationsart.Verein, Feld: Bereich.Bildung))).ShouldBeEmpty();
        (await ListeAsync(buero, new AlleOrganisationen(Organisationsart.Verein, Reichweite: Reichweite.Ueberregional))).ShouldBe(["Zebraverein"]);
        (await ListeAsync(buero, new AlleOrganisationen(Text: "zebra"))).ShouldBe(["Zebraverein"]);

        await buero.Sende(buero.Personal.Stadtteilmanagerin, new OrganisationAufloesen(id, 2, "gelöscht"));
        (await ListeAsync(buero, new AlleOrganisationen(Text: "zebra"))).ShouldBeEmpty();
        (await ListeAsync(buero, new AlleOrganisationen(Stand: "alle", Text: "zebra"))).ShouldBe(["Zebraverein"]);
        (await ListeAsync(buero, new AlleOrganisationen(Stand: nameof(OrganisationStatus.Aufgeloest)))).ShouldBe(["Zebraverein"]);
    }

    [Theory]
    [InlineData("Gemien für Gross und Klein", true)]
    [InlineData("Verein Gemein für Groß & Klein", true)]
    [InlineData("Kita Sonnenschein", false)]
    [InlineData("Rostock e. V.", false)]
    public async Task Beim_Anlegen_faellt_ein_aehnlicher_Name_auch_mit_Tippfehler_auf(string name, bool doppelt)
    {
        await using var buero = await Buero.OeffnenAsync();
        var befehl = Netz.Angaben(name);

        var treffer = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AehnlicheOrganisationen(name, null));
        treffer.Any(t => t.Name == "Gemein für Groß und Klein e. V.").ShouldBe(doppelt);
        if (!doppelt)
        {
            await buero.Sende(buero.Personal.Stadtteilmanagerin, befehl);
            return;
        }
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, befehl))).Message.ShouldContain("Trotzdem anlegen");
        await buero.Sende(buero.Personal.Stadtteilmanagerin, befehl with { TrotzdemAnlegen = true });
        (await buero.OrganisationsakteAsync(befehl.Id)).Name.ShouldBe(name);
    }

    [Fact]
    public async Task Dieselbe_Adresse_faellt_bei_ganz_anderem_Namen_auf_und_zweimal_absenden_legt_einmal_an()
    {
        await using var buero = await Buero.OeffnenAsync();
        var erste = Netz.Angaben("Zebraverein") with { EMail = "Info@Zebra.example" };
        await buero.Sende(buero.Personal.Stadtteilmanagerin, erste);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, erste);

        var treffer = await buero.Sende(buero.Personal.Stadtteilmanagerin, new AehnlicheOrganisationen("Ganz anders", "info@zebra.example "));

        (treffer.Single().Id, treffer.Single().Grund).ShouldBe((erste.Id, "dieselbe E-Mail-Adresse"));
        (await buero.AlleAsync()).Count(o => o.Name == "Zebraverein").ShouldBe(1);
    }

    [Fact]
    public async Task Die_Zeitleiste_vereint_Ereignisse_Beziehungen_und_Aenderungen_und_die_Wiedervorlage_steht_auf_Mein_Tag()
    {
        await using var buero = await Buero.OeffnenAsync();
        var verein = await buero.OrganisationAsync("Zebraverein");
        var kontakt = await buero.KontaktAsync("Musterfrau", verein, von: buero.Heute.AddDays(-3));
        var ereignis = new KontaktereignisFesthalten(Guid.CreateVersion7(), verein, kontakt, Ereignisart.Telefonat, buero.Uhr.GetUtcNow().UtcDateTime.InBerlin().AddDays(-1), "Raum gesucht", "Schlüssel besorgen", buero.Heute.AddDays(1));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, ereignis);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, ereignis);

        var zeitleiste = (await buero.OrganisationsakteAsync(verein)).Zeitleiste;
        zeitleiste.Select(p => p.Titel).ShouldBe(["Organisation angelegt", "Telefonat", "Vorstand: beginnt"]);
        zeitleiste[1].Zusatz.ShouldBe("Erika Musterfrau, Zebraverein");
        (await buero.KontaktakteAsync(kontakt)).Zeitleiste.ShouldContain(p => p.Ereignis != null && p.Ereignis.Inhalt == "Raum gesucht");

        (await TagAsync(buero)).ShouldBeEmpty("erst morgen ist etwas dran");
        buero.VergehenTage(1);
        (await TagAsync(buero)).ShouldBe(["Schlüssel besorgen"]);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new WiedervorlageErledigen(ereignis.Id, 1));
        (await TagAsync(buero)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zu_einer_aufgeloesten_Organisation_entsteht_keine_neue_Beziehung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var verein = await buero.OrganisationAsync();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new OrganisationAufloesen(verein, 1, "gelöscht"));
        var kontakt = await buero.KontaktAsync();

        await Should.ThrowAsync<Regelverstoss>(() => buero.KontaktAsync("Andere", verein));
        await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new AnsprechpersonZuordnen(kontakt, 1, Guid.CreateVersion7(), verein, Funktion.Mitglied, null, null)));
    }

    private static async Task<string[]> TagAsync(Buero buero) =>
        [.. (await buero.Mit<IEnumerable<ITagesbeitrag>, Tagesbeitrag>(b => b.OfType<Netzwerktag>().Single().FuerHeuteAsync(CancellationToken.None), buero.Personal.Stadtteilmanagerin))
            .Abschnitte.SelectMany(a => a.Punkte).Select(p => p.Titel)];

    private static async Task<string[]> ListeAsync(Buero buero, AlleOrganisationen filter) => [.. (await buero.Sende(buero.Personal.Stadtteilmanagerin, filter)).Eintraege.Select(z => z.Name)];

    private static OrganisationBearbeiten Unveraendert(OrganisationAkte akte) =>
        new(akte.Id, akte.Version, akte.Name, akte.Kurzname, akte.Art, akte.Stadtteile, akte.Felder, akte.Reichweite, PartnerSeit: akte.PartnerSeit, Sprache: akte.Sprache);
}
