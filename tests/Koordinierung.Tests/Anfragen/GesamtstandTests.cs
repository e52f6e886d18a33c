using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Xunit;
using static Stadtteilmanagement.Koordinierung.Tests.Anfragen.Beispiel;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

public sealed class GesamtstandTests
{
    [Fact]
    public void Das_Stadtteilmanagement_liest_wie_viele_geantwortet_haben_und_wer_ueberfaellig_ist()
    {
        var anfrage = Versandt(Stadtgruen, Umweltamt);
        anfrage.Beantworten(Stadtgruen);
        anfrage.Beantworten(Umweltamt);

        Gesamtstand.Fuer(anfrage, Absenderin, Fristende).ShouldBe("2 von 3 beantwortet");
        Gesamtstand.Fuer(anfrage, Absenderin, NachFrist).ShouldBe("2 von 3 beantwortet, Tiefbauamt überfällig");
    }

    [Fact]
    public void Wer_ablehnt_zaehlt_nicht_mehr_und_wird_genannt()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Ablehnen(Stadtgruen);
        Gesamtstand.Fuer(anfrage, Absenderin, Heute).ShouldBe("0 von 1 beantwortet, Stadtgrün nicht zuständig");
    }

    [Fact]
    public void Eine_fehlende_Federfuehrung_steht_vorn()
    {
        var anfrage = Versandt(Stadtgruen);
        anfrage.Ablehnen(Tiefbauamt);
        Gesamtstand.Fuer(anfrage, Absenderin, Heute).ShouldBe("Federführung neu zuzuweisen, 0 von 1 beantwortet, Tiefbauamt nicht zuständig");
    }

    [Fact]
    public void Entwurf_und_Abschluss_nennen_nur_ihren_Stand()
    {
        Gesamtstand.Fuer(Entwurf(Stadtgruen), Absenderin, Heute).ShouldBe("Entwurf");
        Gesamtstand.Fuer(Ausgewertet(), Absenderin, Heute).ShouldBe("ausgewertet");
        Gesamtstand.Fuer(Beantwortet(Stadtgruen), Absenderin, Heute).ShouldBe("2 von 2 beantwortet");
    }

    [Fact]
    public void Das_Fachamt_liest_was_es_selbst_zu_tun_hat()
    {
        var anfrage = Versandt(Stadtgruen);
        var tiefbau = Sachbearbeitung(Tiefbauamt);

        Gesamtstand.Fuer(anfrage, tiefbau, Heute).ShouldBe("von Ihnen zu bestätigen");
        anfrage.ZustaendigkeitBestaetigen(anfrage.Von(Tiefbauamt).Id);
        Gesamtstand.Fuer(anfrage, tiefbau, NachFrist).ShouldBe("von Ihnen zu beantworten, überfällig");
        anfrage.Beantworten(Tiefbauamt);
        Gesamtstand.Fuer(anfrage, tiefbau, Heute).ShouldBe("von Ihnen beantwortet, wartet auf Stadtgrün");
        anfrage.Beantworten(Stadtgruen);
        Gesamtstand.Fuer(anfrage, tiefbau, Heute).ShouldBe("von Ihnen beantwortet");
    }

    [Fact]
    public void Abgelehnt_ist_fuer_das_Fachamt_erledigt_und_fuer_das_Stadtteilmanagement_offen()
    {
        var anfrage = Versandt();
        anfrage.Ablehnen(Tiefbauamt);
        Gesamtstand.Fuer(anfrage, Sachbearbeitung(Tiefbauamt), Heute).ShouldBe("für Sie erledigt: nicht zuständig");
        Gesamtstand.Fuer(anfrage, Absenderin, Heute).ShouldBe("Federführung neu zuzuweisen, Tiefbauamt nicht zuständig");
    }
}
