using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests.Sitzungen;

public sealed class AuszaehlungTests
{
    private static readonly Regelwerkangaben Vorgabe = Regelwerkangaben.Vorgabe;

    [Fact]
    public void Drei_zu_drei_bei_einer_Enthaltung_ist_abgelehnt_und_der_Satz_sagt_warum()
    {
        var ergebnis = Auszaehlung.Rechnen(Vorgabe, new Stimmenstand(3, 3, 1), 7, null);
        ergebnis.ShouldBe(new Auszaehlungsergebnis(false, "3 Ja, 3 Nein, 1 Enthaltung: Bei Stimmengleichheit ist der Vorschlag abgelehnt (§ 31 KV M-V)."));
    }

    [Theory]
    [InlineData(3, 2, 2, true)]
    [InlineData(1, 0, 6, true)]
    [InlineData(2, 3, 0, false)]
    [InlineData(0, 0, 4, false)]
    [InlineData(0, 0, 0, false)]
    public void Einfach_heisst_mehr_Ja_als_Nein_ohne_Enthaltungen(int ja, int nein, int enthaltungen, bool angenommen) =>
        Auszaehlung.Rechnen(Vorgabe, new Stimmenstand(ja, nein, enthaltungen), 7, null).Angenommen.ShouldBe(angenommen);

    [Theory]
    [InlineData(4, 0, 0, 7, true)]
    [InlineData(3, 0, 0, 6, false)]
    [InlineData(3, 0, 4, 7, false)]
    public void Absolut_misst_an_allen_Stimmberechtigten(int ja, int nein, int enthaltungen, int alle, bool angenommen) =>
        Auszaehlung.Rechnen(Vorgabe with { Mehrheit = Mehrheitsart.Absolut }, new Stimmenstand(ja, nein, enthaltungen), alle, null).Angenommen.ShouldBe(angenommen);

    [Theory]
    [InlineData(4, 2, 1, Enthaltungsregel.ZaehlenNicht, true)]
    [InlineData(4, 2, 1, Enthaltungsregel.AlsNein, false)]
    [InlineData(3, 2, 0, Enthaltungsregel.ZaehlenNicht, false)]
    public void Zwei_Drittel_zaehlen_Enthaltungen_nach_der_Regel(int ja, int nein, int enthaltungen, object regel, bool angenommen) =>
        Auszaehlung.Rechnen(Vorgabe with { Mehrheit = Mehrheitsart.ZweiDrittel, Enthaltungen = (Enthaltungsregel)regel }, new Stimmenstand(ja, nein, enthaltungen), 7, null).Angenommen.ShouldBe(angenommen);

    [Fact]
    public void Entscheidet_der_Vorsitz_bei_Gleichstand_gilt_seine_Stimme_und_ohne_sie_ist_abgelehnt()
    {
        var regeln = Vorgabe with { Gleichstand = Gleichstandsregel.StimmeDesVorsitzes };
        Auszaehlung.Rechnen(regeln, new Stimmenstand(2, 2, 0), 7, Stimmwahl.Ja).Angenommen.ShouldBeTrue();
        Auszaehlung.Rechnen(regeln, new Stimmenstand(2, 2, 0), 7, Stimmwahl.Nein).Angenommen.ShouldBeFalse();
        Auszaehlung.Rechnen(regeln, new Stimmenstand(2, 2, 1), 7, Stimmwahl.Enthaltung).Angenommen.ShouldBeFalse();
        Auszaehlung.Rechnen(regeln, new Stimmenstand(2, 2, 0), 7, null).Angenommen.ShouldBeFalse();
    }

    [Theory]
    [InlineData(7, 4, true)]
    [InlineData(7, 3, false)]
    [InlineData(6, 3, false)]
    [InlineData(0, 0, false)]
    public void Beschlussfaehig_ist_mehr_als_die_Haelfte(int alle, int anwesend, bool faehig) => Auszaehlung.Quorum(Vorgabe, alle, anwesend).Beschlussfaehig.ShouldBe(faehig);

    // Jede zufällige Besetzung muss dieselben Summen ergeben, gleich wer fehlt, vertreten wird oder befangen ist.
    [Fact]
    public void In_tausend_zufaelligen_Sitzungen_stimmen_Summen_Grundgesamtheit_und_Quorum()
    {
        var zufall = new Random(31);
        var tag = new DateOnly(2026, 11, 24);
        for (var lauf = 0; lauf < 1000; lauf++)
        {
            var mitglieder = new List<Mitglied>();
            for (var i = 0; i < 1 + zufall.Next(12); i++)
            {
                var inhaber = Mitglied.Aufnehmen(Guid.CreateVersion7(), Guid.Empty, new Mitgliedsangaben(Guid.CreateVersion7(), $"Sitz {i}", zufall.Next(5) > 0, null, Mitgliedsfunktion.Mitglied, tag.AddDays(-10), zufall.Next(6) == 0 ? tag.AddDays(-1) : null), mitglieder);
                mitglieder.Add(inhaber);
                if (inhaber.Stimmrecht && zufall.Next(2) == 0) mitglieder.Add(Mitglied.Aufnehmen(Guid.CreateVersion7(), Guid.Empty, new Mitgliedsangaben(Guid.CreateVersion7(), "", false, inhaber.Id, Mitgliedsfunktion.Mitglied, tag.AddDays(-10), null), mitglieder));
            }
            var anwesend = mitglieder.Where(_ => zufall.Next(3) > 0).Select(m => m.Id).ToHashSet();
            var befangen = mitglieder.Where(_ => zufall.Next(6) == 0).Select(m => m.PersonId).ToHashSet();
            var sitze = Sitzverteilung.Am(tag, mitglieder, anwesend, befangen);

            var stimmberechtigte = mitglieder.Count(m => m.Stimmrecht && m.GiltAm(tag));
            sitze.Sitze.Count.ShouldBe(stimmberechtigte);
            sitze.Grundgesamtheit.ShouldBe(stimmberechtigte - sitze.Sitze.Count(s => s.Befangen));
            sitze.Stimmberechtigte.Count.ShouldBeLessThanOrEqualTo(sitze.Grundgesamtheit);
            sitze.Stimmberechtigte.ShouldAllBe(s => anwesend.Contains(s.Fuehrt!.Id) && !befangen.Contains(s.Fuehrt.PersonId));
            sitze.Stimmberechtigte.Select(s => s.SitzId).ShouldBeUnique();

            var waehler = sitze.Stimmberechtigte.Where(_ => zufall.Next(8) > 0).Select(s => Stimme.Abgeben(Guid.Empty, Abstimmungsart.Offen, s, (Stimmwahl)zufall.Next(3), false)).ToList();
            var stand = new Stimmenstand(waehler.Count(s => s.Wahl == Stimmwahl.Ja), waehler.Count(s => s.Wahl == Stimmwahl.Nein), waehler.Count(s => s.Wahl == Stimmwahl.Enthaltung));
            stand.Summe.ShouldBe(waehler.Count);
            stand.Summe.ShouldBeLessThanOrEqualTo(sitze.Stimmberechtigte.Count);
            Auszaehlung.Rechnen(Vorgabe, stand, sitze.Grundgesamtheit, null).Angenommen.ShouldBe(stand.Ja > stand.Nein);
            Auszaehlung.Quorum(Vorgabe, sitze.Grundgesamtheit, sitze.Stimmberechtigte.Count).Beschlussfaehig.ShouldBe(sitze.Stimmberechtigte.Count * 2 > sitze.Grundgesamtheit);
        }
    }
}
