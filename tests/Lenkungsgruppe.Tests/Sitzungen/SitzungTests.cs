using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.Verwaltung.Contracts;
using Xunit;

namespace Stadtteilmanagement.Lenkungsgruppe.Tests.Sitzungen;

public sealed class SitzungTests : IAsyncLifetime
{
    private Runde _runde = default!;

    public async ValueTask InitializeAsync() => _runde = await Runde.OeffnenAsync();

    public ValueTask DisposeAsync() => _runde.DisposeAsync();

    [Fact]
    public async Task Vor_der_Einladung_laesst_sich_alles_aendern_und_ein_gestrichener_Vorschlag_ist_wieder_in_Pruefung()
    {
        var vorschlag = await _runde.Vorschlag();
        var (sitzung, tag) = await Geplant(vorschlag, "Bericht");
        var gestrichen = (await _runde.Akte(sitzung)).Punkte[0].Id;

        await _runde.Sende(_runde.Jana, new PunktStreichen(sitzung, 3, gestrichen));
        await _runde.Sende(_runde.Jana, new SitzungBearbeiten(sitzung, 4, tag.AddDays(1).ToDateTime(new TimeOnly(18, 0)), tag.AddDays(1).ToDateTime(new TimeOnly(20, 0)), "Börgerhus"));

        var akte = await _runde.Akte(sitzung);
        akte.Punkte.Select(p => (p.Rang, p.Titel)).ShouldBe([(1, "Bericht")]);
        (akte.Sitzung.Tag, akte.Sitzung.Ort).ShouldBe((tag.AddDays(1), "Börgerhus"));
        (await _runde.Sende(_runde.Jana, new VorschlagAnsicht(vorschlag))).Vorschlag.Status.ShouldBe(VorschlagStatus.InPruefung);
    }

    [Fact]
    public async Task Nach_der_Einladung_behaelt_ein_anderer_Tag_die_Ladungsfrist_und_die_Mitglieder_erfahren_es()
    {
        var (sitzung, tag) = await Geplant(null, "Bericht");
        await _runde.Sende(_runde.Jana, new SitzungEinladen(sitzung, 2));

        (await Should.ThrowAsync<Regelverstoss>(() => Verlege(tag.AddDays(-3), "Haus 12"))).Message.ShouldContain("Die Ladungsfrist beträgt 7 Tage");
        await Verlege(tag, "Haus 12, Saal");
        (await Nachrichten("Geändert: Sitzung")).ShouldBe(1);
        await Verlege(tag, "Haus 12, Saal");
        (await Nachrichten("Geändert: Sitzung")).ShouldBe(1, "ohne Änderung keine Nachricht");
        (await Should.ThrowAsync<Regelverstoss>(async () => await _runde.Sende(_runde.Jana, new PunktStreichen(sitzung, (await _runde.Akte(sitzung)).Version, (await _runde.Akte(sitzung)).Punkte[0].Id)))).Message.ShouldContain("vertagt");

        async Task Verlege(DateOnly auf, string ort) => await _runde.Sende(_runde.Jana, new SitzungBearbeiten(sitzung, (await _runde.Akte(sitzung)).Version, auf.ToDateTime(new TimeOnly(11, 0)), auf.ToDateTime(new TimeOnly(13, 0)), ort));
    }

    [Fact]
    public async Task Ueber_einen_nachgereichten_Vorschlag_wird_erst_nach_festgestellter_Dringlichkeit_abgestimmt()
    {
        _runde.Organisationen.Beziehungen.Add(new Organisationsbeziehung(_runde.Personen[6].Id, "Vorstand", null, null));
        var nachgereicht = await _runde.Vorschlag(mitTraeger: true);
        var (sitzung, _) = await Geplant(null, "Bericht");
        await _runde.Sende(_runde.Jana, new SitzungEinladen(sitzung, 2));
        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Sende(_runde.Jana, new PunktAufnehmen(sitzung, 3, Guid.CreateVersion7(), nachgereicht, null)))).Message.ShouldContain("Begründen Sie");
        await _runde.Sende(_runde.Jana, new PunktAufnehmen(sitzung, 3, Guid.CreateVersion7(), nachgereicht, null, "Die Frist des Fördertopfs endet vor der nächsten Sitzung."));
        await _runde.Sende(_runde.Jana, new PunktAufnehmen(sitzung, 4, Guid.CreateVersion7(), null, "Verschiedenes"));
        (await Nachrichten("Nachgereicht: Sitzung")).ShouldBe(2);
        await Eroeffnet(sitzung, 0, 1, 2, 3, 4);
        var punkt = (await _runde.Akte(sitzung)).Punkte[1];
        punkt.Ungeklaert.ShouldHaveSingleItem("der Hinweis auf Befangenheit entsteht auch beim Nachreichen");

        (await Should.ThrowAsync<Regelverstoss>(() => _runde.Oeffne(sitzung, 1))).Message.ShouldContain("Dringlichkeit");
        await Should.ThrowAsync<Regelverstoss>(async () => await _runde.Sende(_runde.Personen[2], new DringlichkeitFeststellen(sitzung, (await _runde.Akte(sitzung)).Version, punkt.Id, "dringend")));
        await _runde.Sende(_runde.Vorsitz, new DringlichkeitFeststellen(sitzung, (await _runde.Akte(sitzung)).Version, punkt.Id, "Einstimmig: Die Frist endet vorher."));
        await _runde.Sende(_runde.Personen[6], new BefangenheitKlaeren(nachgereicht, false, "Nur zahlendes Mitglied"));
        var abstimmung = await _runde.Oeffne(sitzung, 1);
        await _runde.Stimmt(sitzung, abstimmung, 0, Stimmwahl.Ja);
        await _runde.Schliesse(sitzung, abstimmung);

        var text = await Niederschrift(sitzung);
        text.ShouldContain("Nach der Einladung nachgereicht. Die Dringlichkeit ist um");
        text.ShouldContain("Einstimmig: Die Frist endet vorher.");
        text.ShouldContain("Nicht befangen nach eigener Erklärung: Mitglied 6 – Nur zahlendes Mitglied");
    }

    [Fact]
    public async Task Den_Entwurf_der_Niederschrift_drucken_Buero_und_Vorsitz_die_Mitglieder_jede_freigegebene_Fassung()
    {
        var (sitzung, _) = await Geplant(null, "Bericht");
        await _runde.Sende(_runde.Jana, new SitzungEinladen(sitzung, 2));
        await Eroeffnet(sitzung, 0, 1, 2, 3);
        await Niederschrift(sitzung);

        (await Lies(_runde.Personen[4])).Niederschrift.ShouldBeNull();
        (await Lies(_runde.Vorsitz)).Stand.ShouldContain("Entwurf");
        await _runde.Sende(_runde.Vorsitz, new NiederschriftFreigeben(sitzung, 1));
        await _runde.Sende(_runde.Jana, new NiederschriftEntwerfen(sitzung, (await _runde.Akte(sitzung)).Version));

        var gelesen = await Lies(_runde.Personen[4]);
        gelesen.Fassungen.ShouldBe([1]);
        gelesen.Stand.ShouldContain("freigegeben am");
        gelesen.AlsHtml().ShouldContain("<h3>Anwesenheit</h3>");
        (await Lies(_runde.Jana)).Fassungen.ShouldBe([2, 1]);
        await Should.ThrowAsync<NichtGefunden>(() => _runde.Sende(_runde.Personen[4], new NiederschriftLesen(sitzung, 2, false)));

        Task<Niederschriftdruck> Lies(SharedKernel.Security.AngemeldetePerson wer) => _runde.Sende(wer, new NiederschriftLesen(sitzung, null, false));
    }

    [Fact]
    public async Task Der_einzelne_Termin_hat_die_Kennung_des_Abos_und_folgt_der_Aenderung()
    {
        var (sitzung, tag) = await Geplant(null, "Bericht");
        await _runde.Sende(_runde.Jana, new SitzungEinladen(sitzung, 2));
        var vorher = await _runde.Sende(_runde.Personen[3], new Sitzungstermin(sitzung));
        await _runde.Sende(_runde.Jana, new SitzungBearbeiten(sitzung, 3, tag.ToDateTime(new TimeOnly(12, 0)), tag.ToDateTime(new TimeOnly(13, 0)), "Börgerhus"));
        var nachher = await _runde.Sende(_runde.Personen[3], new Sitzungstermin(sitzung));
        (vorher.Uid, nachher.Ort).ShouldBe((nachher.Uid, "Börgerhus"));
        nachher.Folge.ShouldBeGreaterThan(vorher.Folge);
        nachher.Beginn.InBerlin().Hour.ShouldBe(12);
    }

    private async Task<(Guid, DateOnly)> Geplant(Guid? vorschlag, string frei)
    {
        var (id, tag) = (Guid.CreateVersion7(), _runde.Buero.Heute.AddDays(8));
        await _runde.Sende(_runde.Jana, new SitzungPlanen(id, tag.ToDateTime(new TimeOnly(11, 0)), tag.ToDateTime(new TimeOnly(13, 0)), "Haus 12"));
        if (vorschlag is not null) await _runde.Sende(_runde.Jana, new PunktAufnehmen(id, 1, Guid.CreateVersion7(), vorschlag, null));
        await _runde.Sende(_runde.Jana, new PunktAufnehmen(id, (await _runde.Akte(id)).Version, Guid.CreateVersion7(), null, frei));
        return (id, tag);
    }

    private async Task Eroeffnet(Guid sitzung, params int[] anwesend)
    {
        _runde.Buero.VergehenTage(8);
        _runde.Buero.Vergehen(TimeSpan.FromHours(1));
        await _runde.Sende(_runde.Vorsitz, new SitzungEroeffnen(sitzung, (await _runde.Akte(sitzung)).Version));
        await _runde.Kommen(sitzung, [.. anwesend.Select(i => _runde.Mitglieder[i])]);
    }

    private async Task<string> Niederschrift(Guid sitzung)
    {
        await _runde.Sende(_runde.Vorsitz, new SitzungSchliessen(sitzung, (await _runde.Akte(sitzung)).Version));
        await _runde.Sende(_runde.Jana, new NiederschriftEntwerfen(sitzung, (await _runde.Akte(sitzung)).Version));
        return (await _runde.Akte(sitzung)).Niederschrift!.Text;
    }

    private async Task<int> Nachrichten(string betreff) =>
        (await _runde.Daten(db => db.Set<OutboxMessage>().AsNoTracking().Where(m => m.Art == typeof(Benachrichtigung).FullName).Select(m => m.Inhalt).ToListAsync()))
        .Count(inhalt => JsonSerializer.Deserialize<Benachrichtigung>(inhalt)!.Betreff.StartsWith(betreff, StringComparison.Ordinal));
}
