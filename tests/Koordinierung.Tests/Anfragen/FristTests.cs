using Shouldly;
using Xunit;
using Fristen = Stadtteilmanagement.Koordinierung.Anfragen.Frist;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

public sealed class FristTests
{
    private static readonly DateOnly Beginn = new(2026, 12, 17);

    [Fact]
    public void Der_Vorschlag_sind_zehn_Werktage_und_erklaert_sich() =>
        Fristen.Vorschlag(Beginn).Erklaerung.ShouldBe("10 Werktage ab 17.12.2026; Wochenenden, 25.12. und 01.01. übersprungen; Ablauf 04.01.2027");

    [Fact]
    public void Eine_gewaehlte_Frist_erklaert_sich_wie_der_Vorschlag() =>
        Fristen.Erklaerung(Beginn, new DateOnly(2027, 1, 4)).ShouldBe("10 Werktage ab 17.12.2026; Wochenenden, 25.12. und 01.01. übersprungen; Ablauf 04.01.2027");

    [Fact]
    public void Eine_Frist_am_freien_Tag_rueckt_auf_den_naechsten_Werktag() =>
        Fristen.Erklaerung(Beginn, new DateOnly(2027, 1, 1)).ShouldBe("10 Werktage ab 17.12.2026; der 01.01.2027 ist ein Feiertag (Neujahr), daher Ablauf 04.01.2027");

    [Fact]
    public void Ohne_brauchbare_Frist_steht_da_was_zu_tun_ist()
    {
        Fristen.Erklaerung(Beginn, null).ShouldBe("Bitte wählen Sie eine Frist.");
        Fristen.Erklaerung(Beginn, Beginn).ShouldBe("Die Frist muss nach dem heutigen Tag liegen.");
        Fristen.Erklaerung(Beginn, DateOnly.MaxValue).ShouldBe("Die Frist liegt mehr als fünf Jahre in der Zukunft.");
    }
}
