using System.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests.Organisationen;

public sealed class OrganisationseinspielungTests
{
    private const string Kopf = "Name;Art;Stadtteile;Felder;Vorname;Nachname;Ansprechperson E-Mail;Funktion\n";

    [Fact]
    public async Task Organisation_und_Ansprechperson_entstehen_aus_einer_Zeile_und_beim_zweiten_Mal_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        const string datei = Kopf + "Zebraverein;verein;\"Schmarl, groß klein\";kultur;Erika;Zebra;Erika@Zebra.example;Vorstand\n";

        (await EinspielenAsync(buero, datei)).ShouldBe(new Einspielergebnis(1, 0, 0, 0));

        var verein = (await buero.AlleAsync()).Single(o => o.Name == "Zebraverein");
        (verein.Art, verein.Stadtteile, verein.Felder.Single(), verein.Reichweite).ShouldBe((Organisationsart.Verein, "schmarl, gross-klein", Bereich.Kultur, Reichweite.Lokal));
        var kontakt = (await KontakteAsync(buero)).ShouldHaveSingleItem();
        (kontakt.Name, kontakt.EMail, kontakt.Einwilligungen.Count).ShouldBe(("Erika Zebra", "erika@zebra.example", 0));
        (kontakt.Beziehungen.Single().OrganisationId, kontakt.Beziehungen.Single().Funktion, kontakt.Beziehungen.Single().Von).ShouldBe((verein.Id, Funktion.Vorstand, buero.Heute));

        (await EinspielenAsync(buero, datei)).ShouldBe(new Einspielergebnis(0, 0, 1, 0));
        (await KontakteAsync(buero)).ShouldHaveSingleItem().Version.ShouldBe(1);
    }

    [Fact]
    public async Task Dieselbe_Person_an_zwei_Organisationen_ist_eine_auch_innerhalb_einer_Datei()
    {
        await using var buero = await Buero.OeffnenAsync();
        await EinspielenAsync(buero, Kopf + "Zebraverein;Verein;;;Erika;Zebra;erika@zebra.example;Vorstand\nZebraladen;Unternehmen;;;Erika;Zebra;erika@zebra.example;Geschäftsführung\n");
        await EinspielenAsync(buero, Kopf + "Zebrachor;Verein;;;Erika;Zebra;erika@zebra.example;Mitglied\nZebraladen;Unternehmen;;;Otto;Zebra;erika@zebra.example;angestellt\n");

        var kontakte = (await KontakteAsync(buero)).OrderBy(k => k.Vorname).ToList();
        kontakte.Select(k => (k.Name, k.Beziehungen.Count)).ShouldBe([("Erika Zebra", 3), ("Otto Zebra", 1)]);
    }

    [Fact]
    public async Task Fehler_stehen_an_der_Zeile_und_die_Vorschau_aendert_nichts()
    {
        await using var buero = await Buero.OeffnenAsync();
        var vorher = (await buero.AlleAsync()).Count;

        var befunde = await buero.Mit<IEnumerable<IEinspielart>, IReadOnlyList<Zeilenbefund>>(
            arten => Art(arten).PruefenAsync(Tabelle(Kopf + "Zebraverein;Klub;Atlantis;;Erika;;;\nGut;Verein;Schmarl;Soziales;;;;\ngemein für Groß und Klein e.V.;Verein;;;;;;\n"), Zuordnung(arten, Kopf), CancellationToken.None), buero.Personal.Stadtteilmanagerin);

        befunde.Select(b => b.Art).ShouldBe([Zeilenart.Fehlerhaft, Zeilenart.Neu, Zeilenart.Geaendert]);
        befunde[0].Fehler.Select(f => f.Feld).ShouldBe(["Art", "Stadtteile", "AnsprechNachname"], ignoreOrder: true);
        befunde[2].Geaendert.ShouldBe(["Name", "Stadtteile", "Felder"]);
        ((await buero.AlleAsync()).Count, (await KontakteAsync(buero)).Count).ShouldBe((vorher, 0));
    }

    private static Task<Einspielergebnis> EinspielenAsync(Buero buero, string csv) => buero.Mit<IEnumerable<IEinspielart>, Einspielergebnis>(
        arten => Art(arten).EinspielenAsync(Guid.CreateVersion7(), Tabelle(csv), Zuordnung(arten, csv), nurGute: false, new Still(), CancellationToken.None), buero.Personal.Stadtteilmanagerin);

    private static Einspieltabelle Tabelle(string csv) => Tabellenleser.Lesen(new MemoryStream(Encoding.UTF8.GetBytes(csv)));

    private static Spaltenzuordnung Zuordnung(IEnumerable<IEinspielart> arten, string csv) => Spaltenzuordnung.Vorschlag(Art(arten).Spalten, csv.Split('\n')[0].Split(';'));

    private static IEinspielart Art(IEnumerable<IEinspielart> arten) => arten.Single(a => a.Schluessel == "organisationen");

    private static Task<List<Kontaktperson>> KontakteAsync(Buero buero) => buero.Mit<NetzwerkContext, List<Kontaktperson>>(db => db.Kontaktpersonen.AsNoTracking().AsSplitQuery().OrderBy(k => k.Id).ToListAsync());

    private sealed class Still : IFortschritt
    {
        public Task MeldenAsync(int erledigt, int gesamt, string schritt, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
