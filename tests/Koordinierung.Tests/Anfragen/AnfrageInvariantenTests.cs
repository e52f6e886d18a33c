using CsCheck;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.SharedKernel;
using Xunit;
using static Stadtteilmanagement.Koordinierung.Tests.Anfragen.Beispiel;

namespace Stadtteilmanagement.Koordinierung.Tests.Anfragen;

/// <summary>Was nach jeder noch so unsinnigen Folge von Handlungen gelten muss.</summary>
public sealed class AnfrageInvariantenTests
{
    private static readonly Empfaenger[] Aemter = [Tiefbauamt, Stadtgruen, Umweltamt, new(new Guid("00000000-0000-0000-0000-0000000000a4"), "Sportamt")];

    private static readonly Gen<(int Art, int Welche, int Amt, int Tage)[]> Handlungsfolgen = Gen.Select(Gen.Int[0, 13], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 12]).Array[0, 40];

    [Fact]
    public void Zufaellige_Handlungsfolgen_halten_die_Regeln() =>
        Handlungsfolgen.Sample(folge =>
        {
            var (anfrage, tag) = (Entwurf(Stadtgruen), Heute);
            foreach (var (art, welche, amt, tage) in folge)
            {
                try { tag = Handle(anfrage, art, welche, Aemter[amt], tage, tag); }
                catch (Regelverstoss) { /* Verbotenes darf versucht werden; es darf nur nichts hinterlassen. */ }
                Pruefe(anfrage);
            }
        }, iter: 400);

    [Fact]
    public void Die_zufaelligen_Folgen_erreichen_jeden_Stand()
    {
        var erreicht = new HashSet<AnfrageStatus>();
        var zufall = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var (anfrage, tag) = (Entwurf(Stadtgruen), Heute);
            for (var j = 0; j < 40; j++)
            {
                try { tag = Handle(anfrage, zufall.Next(14), zufall.Next(6), Aemter[zufall.Next(4)], zufall.Next(13), tag); }
                catch (Regelverstoss) { /* wie oben */ }
                erreicht.Add(anfrage.Status);
            }
        }
        erreicht.ShouldBe(Enum.GetValues<AnfrageStatus>(), ignoreOrder: true);
    }

    private static void Pruefe(Anfrage anfrage)
    {
        var federfuehrend = anfrage.Zustaendigkeiten.Count(z => z.AmtId == anfrage.FederfuehrendesAmtId && z.Zaehlt);
        var laufend = anfrage.Zustaendigkeiten.Where(z => z.Laeuft).ToList();

        if (anfrage.ZuweisungNoetig) (federfuehrend, anfrage.Status).ShouldBe((0, AnfrageStatus.Versandt));
        else if (anfrage.Status != AnfrageStatus.Zurueckgezogen) federfuehrend.ShouldBe(1, "genau ein federführendes Amt");
        anfrage.NaechsteFrist.ShouldBe(laufend.Count == 0 ? null : laufend.Min(z => z.Frist));
        anfrage.Zustaendigkeiten.Where(z => z.Zaehlt).Select(z => z.AmtId).ShouldBeUnique("kein Amt ist doppelt beteiligt");
        anfrage.Offen.ShouldBe(anfrage.Status is not (AnfrageStatus.Abgeschlossen or AnfrageStatus.Zurueckgezogen));
        if (anfrage.Status == AnfrageStatus.Versandt) (laufend.Count > 0 || anfrage.ZuweisungNoetig).ShouldBeTrue("sonst wäre niemand mehr am Zug");
        else laufend.ShouldBeEmpty();
        anfrage.Zustaendigkeiten.Where(z => z.Status == ZustaendigkeitStatus.Beantwortet).ShouldAllBe(z => z.Antwort != null && z.BeantwortetAm != null);
    }

    private static DateOnly Handle(Anfrage anfrage, int art, int welche, Empfaenger amt, int tage, DateOnly heute)
    {
        var id = anfrage.Zustaendigkeiten[welche % anfrage.Zustaendigkeiten.Count].Id;
        var frist = heute.AddDays(tage - 1);
        switch (art)
        {
            case 0: anfrage.Versenden(Jetzt, heute); break;
            case 1: anfrage.ZustaendigkeitBestaetigen(id); break;
            case 2: anfrage.ZustaendigkeitAblehnen(id, "nein", Handelnde, Jetzt); break;
            case 3: anfrage.Weitergeben(id, amt, "dorthin", Handelnde, Jetzt); break;
            case 4: anfrage.AmtZuweisen(amt, welche % 2 == 0, frist, Jetzt, heute); break;
            case 5: anfrage.ZwischenbescheidGeben(id, "später", frist, Handelnde, Jetzt, heute); break;
            case 6: anfrage.FristVerlaengern(id, frist, "Grund", Handelnde, Jetzt, heute); break;
            case 7: case 8: anfrage.Beantworten(id, "ja", Handelnde, Jetzt); break;
            case 9: anfrage.RueckfrageStellen(id, "genauer?", frist, Handelnde, Jetzt, heute); break;
            case 10: anfrage.Erinnern(id, "bitte", Handelnde, Jetzt, heute); break;
            case 11: anfrage.Auswerten("Fazit"); break;
            case 12: if (welche == 0) anfrage.Abschliessen(); break;
            case 13: if (welche == 0 && tage == 0) anfrage.Zurueckziehen("erledigt", Handelnde, Jetzt); break;
        }
        return heute.AddDays(tage / 4);
    }
}
