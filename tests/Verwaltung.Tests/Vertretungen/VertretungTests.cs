using Shouldly;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Personen;
using Stadtteilmanagement.Verwaltung.Vertretungen;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests.Vertretungen;

public sealed class VertretungTests
{
    private static readonly DateOnly Heute = new(2026, 11, 23);
    private static readonly DateTime Jetzt = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private readonly Person _torsten = Mit("Torsten Probe", Rolle.Fachamt);
    private readonly Person _silke = Mit("Silke Probe", Rolle.Redaktion);

    [Fact]
    public void Sie_haelt_fest_wer_wen_wann_vertritt()
    {
        var vertretung = Benenne(Heute, Heute.AddDays(14));

        (vertretung.VertreteneId, vertretung.VertretungId, vertretung.Von, vertretung.Bis).ShouldBe((_torsten.Id, _silke.Id, Heute, Heute.AddDays(14)));
    }

    [Fact]
    public void Niemand_vertritt_sich_selbst() =>
        Satz(() => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, _torsten, Heute, Heute, [], Heute)).ShouldBe("Niemand kann sich selbst vertreten.");

    [Fact]
    public void Sie_beginnt_nicht_rueckwirkend() => Satz(() => Benenne(Heute.AddDays(-1), Heute)).ShouldBe("Eine Vertretung beginnt frühestens heute.");

    [Fact]
    public void Sie_endet_nicht_vor_ihrem_Beginn() => Satz(() => Benenne(Heute.AddDays(3), Heute.AddDays(2))).ShouldBe("Das Ende der Vertretung liegt vor ihrem Beginn.");

    [Fact]
    public void Ein_einzelner_Tag_und_ein_ganzes_Jahr_gehen_mehr_nicht()
    {
        Benenne(Heute, Heute).Bis.ShouldBe(Heute);
        Benenne(Heute, Heute.AddYears(1)).Bis.ShouldBe(Heute.AddYears(1));
        Satz(() => Benenne(Heute, Heute.AddYears(1).AddDays(1))).ShouldStartWith("Eine Vertretung dauert höchstens ein Jahr.");
    }

    [Theory]
    [InlineData(Rolle.Stadtteilmanagement, true)]
    [InlineData(Rolle.Fachamt, true)]
    [InlineData(Rolle.Redaktion, true)]
    [InlineData(Rolle.Lenkungsgruppe, false)]
    [InlineData(Rolle.Administration, false)]
    [InlineData(Rolle.Revision, false)]
    public void Vertreten_lassen_kann_sich_nur_wer_eine_uebertragbare_Rolle_hat(Rolle rolle, bool geht)
    {
        var vertretene = Mit("Uwe Probe", rolle);
        void Versuch() => Vertretung.Benennen(Guid.CreateVersion7(), vertretene, _silke, Heute, Heute, [], Heute);

        if (geht) Should.NotThrow(Versuch);
        else Satz(Versuch).ShouldBe("Uwe Probe hat keine Rolle, die vertreten werden kann. Das sind Stadtteilmanagement, Fachamt und Redaktion.");
    }

    [Fact]
    public void Die_Revision_vertritt_niemanden() =>
        Satz(() => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, Mit("Karin Probe", Rolle.Revision), Heute, Heute, [], Heute))
            .ShouldBe("Die Revision prüft die anderen und vertritt deshalb niemanden.");

    [Fact]
    public void Wer_keinen_Zugang_hat_vertritt_niemanden() =>
        Satz(() => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, Person.Anlegen(Guid.CreateVersion7(), "Petra Probe"), Heute, Heute, [], Heute))
            .ShouldStartWith("Petra Probe hat keinen Zugang zum Intranet.");

    [Theory]
    [InlineData(0, 9, false)]
    [InlineData(5, 15, false)]
    [InlineData(10, 10, false)]
    [InlineData(20, 25, false)]
    [InlineData(0, 30, false)]
    [InlineData(0, 4, true)]
    [InlineData(21, 25, true)]
    public void Dieselbe_Person_vertritt_dieselbe_nicht_zweimal_zugleich(int von, int bis, bool geht)
    {
        Vertretung[] bisherige = [Benenne(Heute.AddDays(5), Heute.AddDays(20))];
        void Versuch() => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, _silke, Heute.AddDays(von), Heute.AddDays(bis), bisherige, Heute);

        if (geht) Should.NotThrow(Versuch);
        else Satz(Versuch).ShouldStartWith("Silke Probe vertritt Torsten Probe in dieser Zeit schon.");
    }

    [Fact]
    public void Nach_dem_Beenden_ist_die_Zeit_wieder_frei_und_beendet_wird_nur_einmal()
    {
        var vertretung = Benenne(Heute, Heute.AddDays(20));

        vertretung.Beenden(Jetzt, Heute);

        vertretung.BeendetAm.ShouldBe(Jetzt);
        Should.NotThrow(() => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, _silke, Heute, Heute, [vertretung], Heute));
        Satz(() => vertretung.Beenden(Jetzt, Heute)).ShouldBe("Diese Vertretung ist schon beendet.");
    }

    [Fact]
    public void Eine_abgelaufene_laesst_sich_nicht_mehr_beenden()
    {
        var vertretung = Benenne(Heute, Heute.AddDays(2));

        Satz(() => vertretung.Beenden(Jetzt.AddDays(3), Heute.AddDays(3))).ShouldBe("Diese Vertretung ist schon abgelaufen.");
        Should.NotThrow(() => vertretung.Beenden(Jetzt.AddDays(2), Heute.AddDays(2)));
    }

    private Vertretung Benenne(DateOnly von, DateOnly bis) => Vertretung.Benennen(Guid.CreateVersion7(), _torsten, _silke, von, bis, [], Heute);

    private static string Satz(Action tun) => Should.Throw<Regelverstoss>(tun).Message;

    private static Person Mit(string name, Rolle rolle)
    {
        var person = Person.Anlegen(Guid.CreateVersion7(), name);
        person.Berechtigen([rolle], rolle == Rolle.Fachamt ? [Guid.CreateVersion7()] : [], Heute.AddDays(-100), Guid.CreateVersion7());
        return person;
    }
}
