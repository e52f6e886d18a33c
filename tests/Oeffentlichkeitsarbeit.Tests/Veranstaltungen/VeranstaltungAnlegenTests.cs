using FluentValidation;
using MediatR;
using Shouldly;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Tests.Veranstaltungen;

public sealed class VeranstaltungAnlegenTests
{
    [Fact]
    public async Task Unbrauchbare_Angaben_werden_am_richtigen_Feld_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var gut = buero.Angaben();

        await Abgewiesen(gut with { Titel = " " }, "Titel", "Bitte geben Sie einen Titel an.");
        await Abgewiesen(gut with { Titel = new string('x', 151) }, "Titel", "höchstens 150 Zeichen");
        await Abgewiesen(gut with { Beschreibung = null }, "Beschreibung", "Bitte geben Sie eine Beschreibung an.");
        await Abgewiesen(gut with { Beschreibung = new string('x', 4001) }, "Beschreibung", "höchstens 4.000 Zeichen");
        await Abgewiesen(gut with { Ort = "" }, "Ort", "Bitte geben Sie einen Ort an.");
        await Abgewiesen(gut with { Stadtteil = null }, "Stadtteil", "Bitte wählen Sie einen Stadtteil.");
        await Abgewiesen(gut with { Stadtteil = "atlantis" }, "Stadtteil", "gibt es nicht");
        await Abgewiesen(gut with { Beginn = null }, "Beginn", "Uhrzeit des Beginns");
        await Abgewiesen(gut with { Ende = null }, "Ende", "Uhrzeit des Endes");
        await Abgewiesen(gut with { Beginn = DateTime.MinValue }, "Beginn", "vor 1990");
        await Abgewiesen(gut with { Ende = DateTime.MaxValue }, "Ende", "5 Jahre in der Zukunft");
        await Abgewiesen(gut with { Ende = gut.Beginn }, "Ende", "nach dem Beginn");
        await Abgewiesen(gut with { Ende = gut.Beginn!.Value.AddDays(32) }, "Ende", "höchstens 31 Tage");
        await Abgewiesen(gut with { Veranstalter = new string('x', 151) }, "Veranstalter", "höchstens 150 Zeichen");
        (await buero.Titel(new AlleVeranstaltungen("alle"))).ShouldBeEmpty();

        Task Abgewiesen(VeranstaltungAnlegen befehl, string feld, string meldung) => AbgewiesenAsync(buero, befehl, feld, meldung);
    }

    [Fact]
    public async Task Eine_Absage_ohne_oeffentlichen_Grund_wird_abgewiesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben(), veroeffentlicht: true);

        await AbgewiesenAsync(buero, new VeranstaltungAbsagen(id, 2, " "), "Grund", "Bitte geben Sie einen Grund an.");
        await AbgewiesenAsync(buero, new VeranstaltungAbsagen(id, 2, new string('x', 501)), "Grund", "höchstens 500 Zeichen");
        (await buero.Akte(id)).Status.ShouldBe(VeranstaltungStatus.Veroeffentlicht);
    }

    [Fact]
    public async Task Zweimal_abgesandt_entsteht_eine_Veranstaltung()
    {
        await using var buero = await Buero.OeffnenAsync();
        var angaben = buero.Angaben();
        await buero.LegeAn(angaben);
        await buero.LegeAn(angaben with { Titel = "Zweiter Versuch" });

        (await buero.Titel(new AlleVeranstaltungen())).ShouldBe(["Repariertreff"]);
        (await buero.Protokoll(angaben.Id)).ShouldHaveSingleItem().Aktion.ShouldBe(nameof(VeranstaltungAnlegen));
    }

    [Theory]
    [InlineData("2026-07-04T15:00", "2026-07-04T13:00", "Sommerzeit")]
    [InlineData("2026-12-05T15:00", "2026-12-05T14:00", "Winterzeit")]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30", "von der doppelten Stunde die erste")]
    public async Task Getippt_wird_Ortszeit_gespeichert_UTC(string ortszeit, string utc, string fall)
    {
        await using var buero = await Buero.OeffnenAsync();
        var beginn = DateTime.Parse(ortszeit, System.Globalization.CultureInfo.InvariantCulture);
        var id = await buero.LegeAn(buero.Angaben() with { Beginn = beginn, Ende = beginn.AddHours(2) });

        var akte = await buero.Akte(id);

        akte.Beginn.ShouldBe(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), fall);
        akte.Unveraendert().Beginn.ShouldBe(beginn, "das Formular zeigt wieder, was getippt wurde");
    }

    [Fact]
    public async Task Leerraum_faellt_weg_und_ein_leerer_Veranstalter_fehlt()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben(" Treff ") with { Ort = " Haus 12 ", Veranstalter = " " });

        var akte = await buero.Akte(id);
        (akte.Titel, akte.Ort, akte.Veranstalter).ShouldBe(("Treff", "Haus 12", null));
    }

    [Fact]
    public async Task Veroeffentlichte_Aenderungen_stehen_mit_Person_und_Rolle_im_Verlauf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben(), veroeffentlicht: true);
        await buero.Sende(Personal.MitRolle(Rolle.Redaktion), (await buero.Akte(id)).Unveraendert() with { Ort = "Börgerhus", Titel = "Neuer Titel" });
        await buero.Sende(buero.Personal.Kollegin, new VeranstaltungAbsagen(id, 3, "Wasserschaden"));

        var akte = await buero.Akte(id);
        var protokoll = await buero.Protokoll(id);

        akte.Verlauf.Select(e => e.Aktion).ShouldBe(["Veranstaltung abgesagt", "Veranstaltung bearbeitet", "Veranstaltung veröffentlicht", "Veranstaltung angelegt"]);
        akte.Verlauf[1].Rolle.ShouldBe("Redaktion");
        akte.Verlauf[0].Aenderungen.ShouldContain(a => a.Feld == "Grund der Absage" && a.Neu == "Wasserschaden");
        protokoll[2].Geaendert().ShouldContain(a => a.Feld == "Ort" && a.Alt == "Haus 12" && a.Neu == "Börgerhus");
        protokoll[2].Aenderungen.ShouldNotContain("Neuer Titel", customMessage: "Freitext kann Personen nennen");
    }

    [Fact]
    public async Task Wer_einen_veralteten_Stand_speichert_erfaehrt_was_inzwischen_geschah()
    {
        await using var buero = await Buero.OeffnenAsync();
        var id = await buero.LegeAn(buero.Angaben());
        var gesehen = (await buero.Akte(id)).Unveraendert();
        await buero.Sende(buero.Personal.Kollegin, new VeranstaltungVeroeffentlichen(id, 1));

        var konflikt = await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, gesehen with { Titel = "Überschrieben" }));

        konflikt.Seither.ShouldHaveSingleItem().Aktion.ShouldBe(nameof(VeranstaltungVeroeffentlichen));
        (await buero.Akte(id)).Titel.ShouldBe("Repariertreff");
        foreach (var befehl in (IRequest[])[new VeranstaltungZuruecknehmen(id, 1), new VeranstaltungAbsagen(id, 1, "x"), new VeranstaltungVeroeffentlichen(id, 1)])
            await Should.ThrowAsync<Versionskonflikt>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, befehl), befehl.GetType().Name);
    }

    [Fact]
    public async Task Unbekannte_Veranstaltungen_gibt_es_nicht()
    {
        await using var buero = await Buero.OeffnenAsync();
        await Should.ThrowAsync<NichtGefunden>(() => buero.Akte(Guid.NewGuid()));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new VeranstaltungVeroeffentlichen(Guid.NewGuid(), 1)));
    }

    private static async Task AbgewiesenAsync<T>(Buero buero, IRequest<T> befehl, string feld, string meldung)
    {
        var fehler = (await Should.ThrowAsync<ValidationException>(() => buero.Sende(buero.Personal.Stadtteilmanagerin, befehl), meldung)).Errors.ToList();
        fehler.ShouldContain(f => f.PropertyName == feld && f.ErrorMessage.Contains(meldung), string.Join(" | ", fehler.Select(f => $"{f.PropertyName}: {f.ErrorMessage}")));
    }
}
