using FluentValidation;
using MediatR;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Unbrauchbare Eingaben werden mit einem Satz abgewiesen, der sagt, was zu tun ist; nichts davon erreicht die Datenbank.</summary>
public sealed class ValidierungTests
{
    [Fact]
    public async Task Unbrauchbare_Aufnahmen_werden_am_richtigen_Feld_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gut = buero.Aufnahme();

        await Abgewiesen(gut with { Betreff = new string('x', 1_000_000) }, "Betreff", "Bitte kürzen Sie auf höchstens 200 Zeichen; es sind 1000000.");
        await Abgewiesen(gut with { Betreff = " \t" }, "Betreff", "Bitte geben Sie einen Betreff an.");
        await Abgewiesen(gut with { Schilderung = new string('x', 8001) }, "Schilderung", "höchstens 8.000 Zeichen");
        await Abgewiesen(gut with { EingangAm = new DateOnly(1989, 12, 31) }, "EingangAm", "vor 1990");
        await Abgewiesen(gut with { EingangAm = DateOnly.MinValue }, "EingangAm", "vor 1990");
        await Abgewiesen(gut with { EingangAm = buero.Heute.AddDays(1) }, "EingangAm", "in der Zukunft");
        await Abgewiesen(gut with { EingangAm = null }, "EingangAm", "Bitte wählen Sie den Tag des Eingangs.");
        await Abgewiesen(gut with { Stadtteil = "atlantis" }, "Stadtteil", "gibt es nicht");
        await Abgewiesen(gut with { Stadtteil = null }, "Stadtteil", "Bitte wählen Sie einen Stadtteil.");
        await Abgewiesen(gut with { Handlungsfeld = 99 }, "Handlungsfeld", "gibt es nicht");
        await Abgewiesen(gut with { Kanal = (Kanal)77 }, "Kanal", "aus der Liste");
        await Abgewiesen(gut with { EinbringerKontakt = null }, "EinbringerKontakt", "Kontaktweg");
        (await buero.Anzahl(db => db.Anliegen)).ShouldBe(0);

        Task Abgewiesen(AnliegenAufnehmen befehl, string feld, string meldung) => AbgewiesenAsync(buero, befehl, feld, meldung);
    }

    [Fact]
    public async Task Unbrauchbare_Anfragen_werden_am_richtigen_Feld_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gut = await buero.Entwurf();

        await Abgewiesen(gut with { Betreff = new string('x', 1_000_000) }, "Betreff", "höchstens 200 Zeichen");
        await Abgewiesen(gut with { Frage = null }, "Frage", "die Frage oder Bitte");
        await Abgewiesen(gut with { Frist = buero.Heute }, "Frist", "Die Frist muss nach dem heutigen Tag liegen.");
        await Abgewiesen(gut with { Frist = DateOnly.MinValue }, "Frist", "nach dem heutigen Tag");
        await Abgewiesen(gut with { Frist = DateOnly.MaxValue }, "Frist", "fünf Jahre");
        await Abgewiesen(gut with { Federfuehrend = null }, "Federfuehrend", "federführende Amt");
        await Abgewiesen(gut with { Beteiligte = [.. Enumerable.Range(0, 21).Select(_ => Guid.NewGuid())] }, "Beteiligte", "Höchstens 20");
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, gut with { Federfuehrend = Guid.NewGuid() }))).Message.ShouldContain("gibt es nicht mehr");
        (await buero.Anzahl(db => db.Anfragen)).ShouldBe(0);

        Task Abgewiesen(AnfrageEntwerfen befehl, string feld, string meldung) => AbgewiesenAsync(buero, befehl, feld, meldung);
    }

    [Fact]
    public async Task Handlungen_an_einer_Anfrage_verlangen_ihre_Angaben()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.Versende();
        var z = (await buero.Anfrage(id)).Zustaendigkeiten.Single().Id;

        await AbgewiesenAsync(buero, new FristVerlaengern(id, 2, z, buero.Heute.AddDays(-1), "Grund"), "Frist", "nach dem heutigen Tag");
        await AbgewiesenAsync(buero, new FristVerlaengern(id, 2, z, buero.Heute.AddDays(30), ""), "Begruendung", "Grund der Verlängerung");
        await AbgewiesenAsync(buero, new AnfrageBeantworten(id, 2, z, null), "Text", "die Antwort");
        await AbgewiesenAsync(buero, new ZustaendigkeitAblehnen(id, 2, z, null), "Begruendung", "den Grund");
        await AbgewiesenAsync(buero, new ZwischenbescheidGeben(id, 2, z, "x", null), "Frist", "neuen Termin");
        await AbgewiesenAsync(buero, new AmtErinnern(id, 2, z, " "), "Text", "Text der Erinnerung");
        await AbgewiesenAsync(buero, new AnfrageZurueckziehen(id, 2, null), "Begruendung", "den Grund");
        await AbgewiesenAsync(buero, new AnfrageAuswerten(id, 2, null, false), "Auswertung", "Fazit");
        (await buero.Anfrage(id)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Handlungen_an_einem_Anliegen_verlangen_ihre_Angaben()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.NehmeAuf();
        var morgen = new DateTime(2026, 11, 25, 9, 0, 0);

        await AbgewiesenAsync(buero, new BeiKlarschiffMelden(id, 1, "12a"), "KlarschiffNummer", "nur aus Ziffern");
        await AbgewiesenAsync(buero, new VermerkHinzufuegen(id, Guid.NewGuid(), Vermerkart.Notiz, morgen, "x"), "Zeitpunkt", "in der Zukunft");
        await AbgewiesenAsync(buero, new VermerkHinzufuegen(id, Guid.NewGuid(), Vermerkart.Notiz, new DateTime(1989, 1, 1), "x"), "Zeitpunkt", "vor 1990");
        await AbgewiesenAsync(buero, new VermerkHinzufuegen(id, Guid.NewGuid(), null, null, null), "Art", "Art des Vermerks");
        await AbgewiesenAsync(buero, new WiedervorlageSetzen(id, 1, buero.Heute, null), "Tag", "nach dem heutigen Tag");
        await AbgewiesenAsync(buero, new AnliegenBeenden(id, 1, Ausgang.Duplikat, null, "doppelt"), "DuplikatVonNummer", "ANL-2026-00042");
        await AbgewiesenAsync(buero, new AnliegenBeenden(id, 1, null, null, "x"), "Ausgang", "den Grund");
        await AbgewiesenAsync(buero, new RueckmeldungGeben(id, 1, "[Bitte hier das Ergebnis beschreiben.]", false), "Text", "Platzhalter");
        (await Should.ThrowAsync<Regelverstoss>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new AnliegenBeenden(id, 1, Ausgang.Duplikat, "ANL-2026-00099", "doppelt"))))
            .Message.ShouldContain("ANL-2026-00099");
        (await buero.Anliegen(id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task HTML_und_SQL_bleiben_Text()
    {
        await using var buero = await Buero.OeffnenAsync();
        const string html = "<script>alert('x')</script> & <b>fett</b>";
        const string sql = "'); DROP TABLE koordinierung_Anliegen; --";
        var id = Guid.CreateVersion7();
        await buero.Sende(buero.Personal.Stadtteilmanagerin, buero.Aufnahme() with { Id = id, Betreff = html, Schilderung = sql, EinbringerName = sql });

        var akte = await buero.Anliegen(id);
        (akte.Betreff, akte.Schilderung, akte.EinbringerName).ShouldBe((html, sql, sql));
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Text: "'); DROP", Stadtteil: "' OR 1=1 --"))).Eintraege.ShouldBeEmpty();
        (await buero.Sende(buero.Personal.Stadtteilmanagerin, new AlleAnliegen(Text: "drop table", Sortierung: "nummer; DROP TABLE x"))).Eintraege.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Unbekannte_Vorgaenge_gibt_es_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Should.ThrowAsync<NichtGefunden>(() => buero.Anliegen(Guid.NewGuid()));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Anfrage(Guid.NewGuid()));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new InArbeitNehmen(Guid.NewGuid(), 1)));
    }

    private static async Task AbgewiesenAsync<T>(Buero buero, IRequest<T> befehl, string feld, string meldung)
    {
        var fehler = (await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, befehl), befehl.GetType().Name)).Errors.ToList();
        fehler.ShouldContain(f => f.PropertyName == feld && f.ErrorMessage.Contains(meldung), $"{befehl.GetType().Name}: {string.Join(" | ", fehler.Select(f => $"{f.PropertyName}: {f.ErrorMessage}"))}");
    }
}
