using Shouldly;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.SharedKernel;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests.Organisationen;

public sealed class OrganisationTests
{
    [Fact]
    public void Eine_ruhende_Organisation_laesst_sich_mit_Grund_ruhen_lassen_und_wieder_aktivieren()
    {
        var organisation = Neu();
        organisation.RuhenLassen("Pause");
        (organisation.Status, organisation.Standgrund).ShouldBe((OrganisationStatus.Ruhend, "Pause"));
        Verstoss(() => organisation.RuhenLassen("noch einmal")).ShouldBe("Die Organisation ruht schon.");

        organisation.WiederAktivieren();

        (organisation.Status, organisation.Standgrund).ShouldBe((OrganisationStatus.Aktiv, null));
        Verstoss(organisation.WiederAktivieren).ShouldBe("Die Organisation ist schon aktiv.");
    }

    [Fact]
    public void Eine_aufgeloeste_Organisation_aendert_sich_nicht_mehr()
    {
        var organisation = Neu();
        organisation.Aufloesen("Verein gelöscht");

        foreach (var handlung in (Action[])[() => organisation.Bearbeiten(new Organisationsangaben("Neu", Organisationsart.Verein, Reichweite.Lokal)), () => organisation.RuhenLassen("x"), organisation.WiederAktivieren, () => organisation.Aufloesen("x")])
            Verstoss(handlung).ShouldStartWith("Die Organisation ist aufgelöst.");
        (organisation.Name, organisation.Standgrund).ShouldBe(("Probe e. V.", "Verein gelöscht"));
    }

    [Theory]
    [InlineData("Gemein für Groß und Klein e. V.", "gemein fuer gross & klein e.V.", false)]
    [InlineData("Gemein für Groß und Klein e. V.", "GEMEIN FÜR GROSS UND KLEIN eV", true)]
    [InlineData("SBZ Haus 12", "SBZ Haus 11", false)]
    public void Derselbe_Name_in_anderer_Schreibweise_hat_denselben_Schluessel(string einer, string anderer, bool gleich) =>
        (Organisation.Schluessel(einer) == Organisation.Schluessel(anderer)).ShouldBe(gleich);

    private static Organisation Neu() => Organisation.Anlegen(Guid.CreateVersion7(), new Organisationsangaben("Probe e. V.", Organisationsart.Verein, Reichweite.Lokal));

    private static string Verstoss(Action tun) => Should.Throw<Regelverstoss>(tun).Message;
}
