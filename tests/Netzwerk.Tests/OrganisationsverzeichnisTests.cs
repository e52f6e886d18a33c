using Shouldly;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests;

public sealed class OrganisationsverzeichnisTests
{
    [Fact]
    public async Task Beziehungen_nennt_nur_Personen_mit_Zugang_und_nur_an_ihren_Tagen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var verein = await buero.OrganisationAsync();
        var person = buero.Personal.Tiefbauamt.Id;
        await buero.KontaktAsync("Ohnezugang", verein, von: buero.Heute.AddDays(-5));
        var kontakt = await buero.KontaktAsync("Mitzugang", verein, von: buero.Heute.AddDays(-5), person: person);
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new AnsprechpersonZuordnen(kontakt, 1, Guid.CreateVersion7(), verein, Funktion.Mitglied, buero.Heute.AddDays(-100), buero.Heute.AddDays(-50)));

        (await AmAsync(buero, verein, 0)).ShouldBe([new Organisationsbeziehung(person, "Vorstand", buero.Heute.AddDays(-5), null)]);
        (await AmAsync(buero, verein, -6)).ShouldBeEmpty();
        (await AmAsync(buero, verein, -60)).ShouldBe([new Organisationsbeziehung(person, "Mitglied", buero.Heute.AddDays(-100), buero.Heute.AddDays(-50))]);
        (await AmAsync(buero, Guid.CreateVersion7(), 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Zur_Wahl_stehen_nur_aktive_nachschlagen_lassen_sich_alle()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (aktiv, ruhend) = (await buero.OrganisationAsync("Zebraverein Nord"), await buero.OrganisationAsync("Zebraverein Süd"));
        await buero.Sende(buero.Personal.Stadtteilmanagerin, new OrganisationRuhenLassen(ruhend, 1, "Pause"));

        var gesucht = await buero.Mit<IOrganisationen, IReadOnlyList<Organisationsangabe>>(o => o.SucheAsync("zebra", 10, CancellationToken.None));
        var gefunden = await buero.Mit<IOrganisationen, IReadOnlyList<Organisationsangabe>>(o => o.FindeAsync([aktiv, ruhend, Guid.CreateVersion7()], CancellationToken.None));

        gesucht.ShouldBe([new Organisationsangabe(aktiv, "Zebraverein Nord", "Zebraverein Nord", "Verein", null, true)]);
        gefunden.Select(o => (o.Id, o.Aktiv)).ShouldBe([(aktiv, true), (ruhend, false)]);
    }

    private static Task<IReadOnlyList<Organisationsbeziehung>> AmAsync(Buero buero, Guid organisation, int tage) =>
        buero.Mit<IOrganisationen, IReadOnlyList<Organisationsbeziehung>>(o => o.BeziehungenAsync(organisation, buero.Heute.AddDays(tage), CancellationToken.None));
}
