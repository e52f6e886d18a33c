using System.Globalization;
using System.Text.Json;
using CsCheck;
using Shouldly;
using Xunit;

namespace Stadtteilmanagement.SharedKernel.Tests;

public sealed class GeldbetragTests
{
    private const long GrenzeInCent = 99_999_999_999_999;

    private static readonly Gen<Geldbetrag> Betraege =
        Gen.Long[-GrenzeInCent, GrenzeInCent].Select(cent => new Geldbetrag(cent / 100m));

    // So wenige, dass auch gleiche aufeinandertreffen.
    private static readonly Gen<Geldbetrag> Wenige = Gen.Int[-2, 2].Select(cent => new Geldbetrag(cent / 100m));

    [Theory]
    [InlineData("1234.5", "1.234,50\u00A0€")]
    [InlineData("0", "0,00\u00A0€")]
    [InlineData("-3", "-3,00\u00A0€")]
    [InlineData("999999999999.99", "999.999.999.999,99\u00A0€")]
    public void Die_Anzeige_ist_deutsch_mit_geschuetztem_Leerzeichen(string euro, string erwartet) =>
        Betrag(euro).ToString().ShouldBe(erwartet);

    [Theory]
    [InlineData("1.234,50 €", "1234.5")]
    [InlineData("1.234,50\u00A0€", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("12 €", "12")]
    [InlineData("12€", "12")]
    [InlineData("-3,00", "-3")]
    [InlineData("  7,05  ", "7.05")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0,01", "0.01")]
    [InlineData("-0", "0")]
    [InlineData("999.999.999.999,99", "999999999999.99")]
    public void Deutsch_geschriebene_Betraege_werden_gelesen(string text, string euro) =>
        Geldbetrag.Parse(text).ShouldBe(Betrag(euro));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("abc")]
    [InlineData("€")]
    [InlineData("-")]
    [InlineData("1,234.50")]
    [InlineData("1.23")]
    [InlineData("0.123")]
    [InlineData("1234.567")]
    [InlineData("1.2345")]
    [InlineData("1..234")]
    [InlineData("1,234")]
    [InlineData("1,")]
    [InlineData(",5")]
    [InlineData("1 234")]
    [InlineData("12 € €")]
    [InlineData("12 €€")]
    [InlineData("12 $")]
    [InlineData("1e3")]
    [InlineData("١٢")]
    [InlineData("1.000.000.000.000")]
    [InlineData("99999999999999999999999999999999999999")]
    public void Mehrdeutiges_und_Unsinn_wird_abgewiesen(string? text)
    {
        Geldbetrag.TryParse(text, CultureInfo.InvariantCulture, out var betrag).ShouldBeFalse();
        betrag.ShouldBe(Geldbetrag.Null);
    }

    [Fact]
    public void Parse_meldet_was_nicht_zu_lesen_war() =>
        Should.Throw<FormatException>(() => Geldbetrag.Parse("1.23")).Message.ShouldContain("„1.23“");

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-CH")]
    [InlineData("sv-SE")]
    public void Lesen_und_Zeigen_haengen_nicht_an_der_Kultur_des_Prozesses(string kultur)
    {
        var vorher = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(kultur);

            Geldbetrag.Parse("-1.234,50 €", CultureInfo.CurrentCulture).ToString().ShouldBe("-1.234,50\u00A0€");
        }
        finally
        {
            CultureInfo.CurrentCulture = vorher;
        }
    }

    [Theory]
    [InlineData("0.001")]
    [InlineData("1000000000000")]
    [InlineData("-1000000000000")]
    public void Bruchteile_eines_Cents_und_zu_grosse_Betraege_werden_abgewiesen(string euro) =>
        Should.Throw<ArgumentException>(() => Betrag(euro));

    [Fact]
    public void Betraege_lassen_sich_verrechnen()
    {
        (Betrag("1.10") + Betrag("2.20")).ShouldBe(Betrag("3.30"));
        (Betrag("1.10") - Betrag("2.20")).ShouldBe(Betrag("-1.10"));
        (-Betrag("1.10")).ShouldBe(Betrag("-1.1"));
        (Betrag("1.10") * 3).ShouldBe(Betrag("3.30"));
    }

    [Fact]
    public void Eine_umgekehrte_Null_bleibt_ohne_Vorzeichen() => (-Geldbetrag.Null).ToString().ShouldBe("0,00\u00A0€");

    [Fact]
    public void Ein_Ergebnis_ausserhalb_der_Grenzen_wird_abgewiesen() =>
        Should.Throw<ArgumentException>(() => Betrag("999999999999.99") + Betrag("0.01"));

    [Fact]
    public void Betraege_vergleichen_sich_wie_Zahlen() =>
        Gen.Select(Wenige, Wenige).Sample((a, b) =>
            a.CompareTo(b) == a.Euro.CompareTo(b.Euro)
            && a < b == a.Euro < b.Euro
            && a > b == a.Euro > b.Euro
            && a <= b == a.Euro <= b.Euro
            && a >= b == a.Euro >= b.Euro);

    [Theory]
    [InlineData("0.10", "25", "0.03")]
    [InlineData("-0.10", "25", "-0.03")]
    [InlineData("0.10", "24.9", "0.02")]
    [InlineData("1234.50", "10", "123.45")]
    [InlineData("100", "0", "0")]
    public void Prozente_werden_kaufmaennisch_auf_den_Cent_gerundet(string euro, string prozent, string erwartet) =>
        Betrag(euro).Prozent(decimal.Parse(prozent, CultureInfo.InvariantCulture)).ShouldBe(Betrag(erwartet));

    [Theory]
    [InlineData("10.00", "3.34 3.33 3.33")]
    [InlineData("-10.00", "-3.34 -3.33 -3.33")]
    [InlineData("0.02", "0.01 0.01 0.00")]
    [InlineData("9.00", "3.00 3.00 3.00")]
    public void Uebrige_Cent_gehen_beim_Aufteilen_an_die_ersten_Teile(string euro, string erwartet) =>
        Betrag(euro).Aufteilen(3).ShouldBe(erwartet.Split(' ').Select(Betrag));

    [Fact]
    public void Beim_Aufteilen_geht_kein_Cent_verloren_und_kein_Teil_ist_mehr_als_einen_Cent_groesser() =>
        Gen.Select(Betraege, Gen.Int[1, 400]).Sample((betrag, anzahl) =>
        {
            var teile = betrag.Aufteilen(anzahl);
            return teile.Count == anzahl
                && teile.Aggregate((a, b) => a + b) == betrag
                && teile.Max().Euro - teile.Min().Euro <= 0.01m;
        });

    [Fact]
    public void In_keine_Teile_laesst_sich_nichts_aufteilen() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Betrag("1").Aufteilen(0));

    [Fact]
    public void Jeder_gezeigte_Betrag_laesst_sich_wieder_lesen() =>
        Betraege.Sample(betrag => Geldbetrag.Parse(betrag.ToString()) == betrag);

    [Fact]
    public void Ein_Betrag_uebersteht_den_Weg_durch_JSON() =>
        JsonSerializer.Deserialize<Geldbetrag>(JsonSerializer.Serialize(Betrag("1234.50"))).ShouldBe(Betrag("1234.50"));

    private static Geldbetrag Betrag(string euro) => new(decimal.Parse(euro, CultureInfo.InvariantCulture));
}
