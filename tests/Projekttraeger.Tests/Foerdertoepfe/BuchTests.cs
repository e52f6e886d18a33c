using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.SharedKernel;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerdertoepfe;

/// <summary>Was im Buch immer gilt, gleich in welcher Reihenfolge gebucht wird.</summary>
public sealed class BuchTests
{
    private static readonly Buchungsanlass Anlass = new(Guid.CreateVersion7(), "Probe", Guid.CreateVersion7(), new DateTime(2026, 11, 24, 9, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void Zufaellige_Buchungen_halten_den_Stand_stimmig_und_nie_negativ()
    {
        Buchungsstand?[] staende = [null, .. Enum.GetValues<Buchungsstand>()];
        for (var saat = 0; saat < 200; saat++)
        {
            var zufall = new Random(saat);
            var topf = Offen(zufall.Next(0, 200_000) / 100m);
            var abgewiesen = 0;
            for (var i = 0; i < 150; i++)
            {
                var (aus, nach) = (staende[zufall.Next(staende.Length)], staende[zufall.Next(staende.Length)]);
                if (aus == nach) continue;
                var vorher = Staende(topf);
                try { topf.Buchen(aus, nach, Euro(zufall.Next(-100, 60_000) / 100m), Anlass); }
                catch (Regelverstoss)
                {
                    abgewiesen++;
                    Staende(topf).ShouldBe(vorher, $"Saat {saat}: Eine abgewiesene Buchung bewegt nichts.");
                }
                topf.Frei.ShouldBeGreaterThanOrEqualTo(Geldbetrag.Null, $"Saat {saat}");
                Staende(topf).ShouldAllBe(s => s >= Geldbetrag.Null, $"Saat {saat}");
                topf.Zurueckgezahlt.ShouldBeLessThanOrEqualTo(topf.Ausgezahlt, $"Saat {saat}");
            }
            // Das Buch erklärt den Stand vollständig.
            foreach (var (stand, betrag) in Enum.GetValues<Buchungsstand>().Zip(Staende(topf)))
                (Summe(topf.NeueBuchungen.Where(b => b.Nach == stand)) - Summe(topf.NeueBuchungen.Where(b => b.Aus == stand))).ShouldBe(betrag, $"Saat {saat}: {stand}");
            topf.NeueBuchungen.Select(b => b.Nummer).ShouldBe(Enumerable.Range(1, topf.NeueBuchungen.Count));
            topf.NeueBuchungen.ShouldAllBe(b => b.Betrag > Geldbetrag.Null);
            abgewiesen.ShouldBeGreaterThan(0, $"Saat {saat}: Sonst prüft der Test die Grenzen nicht.");
        }
    }

    [Fact]
    public void Der_letzte_Cent_laesst_sich_binden_und_der_naechste_nicht()
    {
        var topf = Offen(100);
        topf.Buchen(null, Buchungsstand.Gebunden, Euro(99.99m), Anlass);
        Should.Throw<Regelverstoss>(() => topf.Buchen(null, Buchungsstand.Gebunden, Euro(0.02m), Anlass)).Message.ShouldContain("nur noch 0,01\u00A0€ frei; gebraucht werden 0,02\u00A0€");
        topf.Buchen(null, Buchungsstand.Gebunden, Euro(0.01m), Anlass);
        topf.Frei.ShouldBe(Geldbetrag.Null);
    }

    [Fact]
    public void Beantragtes_verplant_noch_nichts_und_Zurueckgezahltes_ist_wieder_frei()
    {
        var topf = Offen(100);
        topf.Buchen(null, Buchungsstand.Beantragt, Euro(500), Anlass);
        topf.Frei.ShouldBe(Euro(100));
        topf.Buchen(null, Buchungsstand.Gebunden, Euro(80), Anlass);
        topf.Buchen(Buchungsstand.Gebunden, Buchungsstand.Ausgezahlt, Euro(80), Anlass);
        topf.Buchen(null, Buchungsstand.Zurueckgezahlt, Euro(30), Anlass);
        topf.Frei.ShouldBe(Euro(50));
    }

    [Fact]
    public void Das_Volumen_sinkt_nicht_unter_das_Verplante()
    {
        var topf = Offen(100);
        topf.Buchen(null, Buchungsstand.Reserviert, Euro(60), Anlass);
        Should.Throw<Regelverstoss>(() => topf.Bearbeiten(Angaben(59.99m)));
        topf.Bearbeiten(Angaben(60));
        topf.Frei.ShouldBe(Geldbetrag.Null);
    }

    [Fact]
    public void Abrechnen_laesst_sich_ein_Topf_erst_wenn_nichts_mehr_offen_ist()
    {
        var topf = Offen(100);
        topf.Buchen(null, Buchungsstand.Gebunden, Euro(60), Anlass);
        Should.Throw<Regelverstoss>(topf.Abrechnen);
        topf.Schliessen();
        Should.Throw<Regelverstoss>(topf.Abrechnen);
        topf.Buchen(Buchungsstand.Gebunden, Buchungsstand.Ausgezahlt, Euro(60), Anlass);
        topf.Abrechnen();
        Should.Throw<Regelverstoss>(() => topf.Buchen(null, Buchungsstand.Gebunden, Euro(1), Anlass));
        Should.Throw<Regelverstoss>(() => topf.Bearbeiten(Angaben(200)));
    }

    private static Foerdertopf Offen(decimal volumen)
    {
        var topf = Foerdertopf.Anlegen(Guid.CreateVersion7(), Angaben(volumen));
        topf.Oeffnen();
        return topf;
    }

    private static Foerdertopfangaben Angaben(decimal volumen) => new("Budget", 2026, Euro(volumen), null, 0, new DateOnly(2026, 11, 30), Euro(200), Gremium.Ortsbeirat, Guid.CreateVersion7(), "");

    private static Geldbetrag[] Staende(Foerdertopf t) => [t.Beantragt, t.Reserviert, t.Gebunden, t.Ausgezahlt, t.Zurueckgezahlt];

    private static Geldbetrag Summe(IEnumerable<Buchung> buchungen) => buchungen.Aggregate(Geldbetrag.Null, (summe, b) => summe + b.Betrag);
}
