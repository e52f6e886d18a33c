using Microsoft.Extensions.Configuration;
using Shouldly;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests;

public sealed class DemodatenTests
{
    [Fact]
    public async Task Die_Demo_fuehrt_die_Mitglieder_der_Lenkungsgruppe_bei_ihren_Organisationen()
    {
        await using var buero = await Buero.OhnePersonalAsync();
        await SharedKernelServices.LoadDemoAsync(buero.Datenbank, new ConfigurationBuilder().Build(), Buero.Dienstag);
        var personen = (await buero.StammdatenAsync()).Personen;

        foreach (var (organisation, name, funktion) in ((string, string, string)[])[("Gemein für Groß", "Petra Musterverein", "Vorstand"), ("WIRO", "Uwe Mustermann", "angestellt")])
        {
            var gefunden = await buero.Mit<IOrganisationen, IReadOnlyList<Organisationsangabe>>(o => o.SucheAsync(organisation, 1, CancellationToken.None));
            var beziehung = (await buero.Mit<IOrganisationen, IReadOnlyList<Organisationsbeziehung>>(o => o.BeziehungenAsync(gefunden.Single().Id, buero.Heute, CancellationToken.None))).ShouldHaveSingleItem(organisation);
            (personen.Single(p => p.Id == beziehung.PersonId).Name, beziehung.Funktion).ShouldBe((name, funktion));
        }
        (await buero.Sende(Personal.MitRolle(Rolle.Stadtteilmanagement), new AlleKontaktpersonen(Zweck.Einladungen, "ohne"))).Anzahl.ShouldBe(2);
        (await buero.PruefeProtokoll()).ShouldBeNull();
    }
}
