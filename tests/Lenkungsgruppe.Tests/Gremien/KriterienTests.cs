using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.SharedKernel;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests.Gremien;

public sealed class KriterienTests : IAsyncLifetime
{
    private Runde _runde = default!;

    public async ValueTask InitializeAsync() => _runde = await Runde.OeffnenAsync();

    public ValueTask DisposeAsync() => _runde.DisposeAsync();

    [Fact]
    public async Task Wer_schon_geprueft_wird_behaelt_seine_Kriterien_und_sein_Ergebnis()
    {
        var alt = await _runde.Vorschlag();
        await Bewerte(1, alt, 4);
        var vorher = (await Ansicht(alt)).Gesamt;

        await Fasse(("Nutzen für den Stadtteil", 5), ("Kosten", 1));
        var neu = await _runde.Vorschlag();

        (await Ansicht(alt)).Kriterien.Select(k => k.Name).ShouldContain("Bedarf im Stadtteil");
        (await Ansicht(alt)).Gesamt.ShouldBe(vorher);
        (await Ansicht(neu)).Kriterien.Select(k => (k.Name, k.Gewicht)).ShouldBe([("Nutzen für den Stadtteil", 5), ("Kosten", 1)]);
        // Auch eine zweite Meinung zum alten Vorschlag misst an den alten Kriterien.
        await Bewerte(2, alt, 2);
        (await Ansicht(alt)).Gesamt.ShouldBe(3m);
    }

    [Fact]
    public async Task Zurueckgestellt_und_wieder_geprueft_gelten_dieselben_Kriterien()
    {
        var vorschlag = await _runde.Vorschlag();
        await _runde.Sende(_runde.Jana, new VorschlagZurueckstellen(vorschlag, 2, "Der Träger rechnet nach."));
        await Fasse(("Nutzen", 1));
        await _runde.Sende(_runde.Jana, new PruefungBeginnen(vorschlag, 3));
        (await Ansicht(vorschlag)).Kriterien.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Der_Vergleich_stellt_nur_nebeneinander_was_an_denselben_Kriterien_gemessen_ist()
    {
        var alt = await _runde.Vorschlag();
        await Bewerte(1, alt, 4);
        await Fasse(("Nutzen", 1));
        var neu = await _runde.Vorschlag();
        await Bewerte(1, neu, 5);

        var tabellen = await _runde.Sende(_runde.Personen[1], new Bewertungsvergleich());
        tabellen.Select(t => (t.Fassung, t.Kriterien.Count, t.Zeilen.Single().Id)).ShouldBe([(2, 1, neu), (1, 5, alt)]);
    }

    [Fact]
    public async Task Ohne_Kriterien_doppelt_oder_unveraendert_entsteht_keine_Fassung()
    {
        await Scheitert("mindestens eines");
        await Scheitert("steht zweimal", ("Nutzen", 1), ("nutzen", 2));
        var geltende = (await _runde.Sende(_runde.Jana, new GremiumAnsicht())).Kriterien;
        await Scheitert("nichts geändert", [.. geltende.Select(k => (k.Name, k.Gewicht))]);
        (await _runde.Sende(_runde.Jana, new GremiumAnsicht())).Kriterienfassung.ShouldBe(1);
    }

    private async Task Scheitert(string satz, params (string, int)[] kriterien) => (await Should.ThrowAsync<Regelverstoss>(() => Fasse(kriterien))).Message.ShouldContain(satz);

    private async Task Fasse(params (string Name, int Gewicht)[] kriterien)
    {
        var gremium = await _runde.Daten(db => db.Gremien.AsNoTracking().SingleAsync());
        await _runde.Sende(_runde.Jana, new KriterienFassen(gremium.Version, [.. kriterien.Select(k => new Kriteriumangabe { Name = k.Name, Gewicht = k.Gewicht })], "Beschluss der Lenkungsgruppe"));
    }

    private Task<VorschlagAkte> Ansicht(Guid vorschlag) => _runde.Sende(_runde.Jana, new VorschlagAnsicht(vorschlag));

    private async Task Bewerte(int wer, Guid vorschlag, int punkte) =>
        await _runde.Sende(_runde.Personen[wer], new VorschlagBewerten(vorschlag, [.. (await Ansicht(vorschlag)).Kriterien.Select(k => new Notenangabe { KriteriumId = k.Id, Punkte = punkte })], Empfehlung.Zustimmen, null));
}
