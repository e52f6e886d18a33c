using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Xunit;
using static Stadtteilmanagement.Koordinierung.Tests.Anfragen.Beispiel;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

public sealed class MahnstufeTests
{
    [Fact]
    public void Vor_Ablauf_der_Frist_gibt_es_keine_Mahnstufe()
    {
        var zustaendigkeit = Versandt().Von(Tiefbauamt);
        Mahnstufe.Text(zustaendigkeit, Fristende).ShouldBeNull();
        Mahnstufe.NaechsteFaellig(zustaendigkeit, Fristende).ShouldBeFalse();
    }

    [Fact]
    public void Die_Stufen_steigen_mit_den_Erinnerungen()
    {
        var anfrage = Versandt();
        var zustaendigkeit = anfrage.Von(Tiefbauamt);

        Mahnstufe.Text(zustaendigkeit, NachFrist).ShouldBe("überfällig seit gestern");
        anfrage.Erinnern(Tiefbauamt, NachFrist);
        Mahnstufe.Text(zustaendigkeit, new DateOnly(2026, 12, 11)).ShouldBe("überfällig seit 3 Werktagen, 1. Erinnerung am 09.12.2026");
        anfrage.Erinnern(Tiefbauamt, new DateOnly(2026, 12, 16));
        Mahnstufe.Text(zustaendigkeit, new DateOnly(2026, 12, 16)).ShouldBe("überfällig seit 6 Werktagen, 2. Erinnerung am 16.12.2026");
        anfrage.Erinnern(Tiefbauamt, new DateOnly(2026, 12, 23));
        Mahnstufe.Text(zustaendigkeit, new DateOnly(2026, 12, 23)).ShouldBe("überfällig seit 11 Werktagen, eskaliert am 23.12.2026");
    }

    [Fact]
    public void Die_erste_Erinnerung_steht_gleich_an_die_naechste_nach_fuenf_Werktagen()
    {
        var anfrage = Versandt();
        var zustaendigkeit = anfrage.Von(Tiefbauamt);
        Mahnstufe.NaechsteFaellig(zustaendigkeit, NachFrist).ShouldBeTrue();

        anfrage.Erinnern(Tiefbauamt, NachFrist);
        Mahnstufe.NaechsteFaellig(zustaendigkeit, NachFrist.AddDays(6)).ShouldBeFalse("Mittwoch bis Dienstag sind vier Werktage");
        Mahnstufe.NaechsteFaellig(zustaendigkeit, NachFrist.AddDays(7)).ShouldBeTrue();
    }

    [Fact]
    public void Wer_geantwortet_hat_ist_nicht_ueberfaellig()
    {
        var anfrage = Beantwortet();
        Mahnstufe.Text(anfrage.Von(Tiefbauamt), NachFrist).ShouldBeNull();
    }
}
