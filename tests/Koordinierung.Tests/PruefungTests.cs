using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Bedarfe;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.Koordinierung.Tests.Dateien;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Was das Modul zur Prüfung beiträgt: welche Vorgänge ein Amt betreffen, wie sie heißen und was zusammengehört.</summary>
public sealed class PruefungTests
{
    private static readonly Protokollauswahl Alles = new(null, null, null, null, null, "koordinierung", null);

    [Fact]
    public async Task Gelesen_wird_gefiltert_nach_Amt_Person_Handlung_Tag_und_Vorgang()
    {
        await using var buero = await Buero.OeffnenAsync();
        var erste = await buero.Versende(betreff: "Erste", beteiligt: "stadtgruen");
        buero.VergehenTage(1);
        await buero.Versende(betreff: "Zweite");
        await buero.An(erste, buero.Personal.Stadtgruen, (a, z) => new ZustaendigkeitAblehnen(a.Id, a.Version, z, "nicht unser Baum"));
        var gruen = (await buero.AmtAsync("stadtgruen")).Id;

        (await Zeilen(Alles with { Amt = gruen })).Select(e => e.ObjektId).ShouldBe([erste, erste, erste]);
        (await Zeilen(Alles with { Amt = Guid.CreateVersion7() })).ShouldBeEmpty();
        (await Zeilen(Alles with { Person = buero.Personal.Stadtgruen.Id })).ShouldHaveSingleItem().Begruendung.ShouldBe("nicht unser Baum");
        (await Zeilen(Alles with { Aktion = nameof(AnfrageVersenden) })).Count.ShouldBe(2);
        (await Zeilen(Alles with { Aktion = nameof(AnfrageVersenden), Bis = buero.Heute.AddDays(-1) })).Count.ShouldBe(1);
        (await Zeilen(Alles with { Von = buero.Heute })).Count.ShouldBe(3);
        (await Zeilen(Alles with { Von = buero.Heute, Amt = gruen })).Count.ShouldBe(1);
        var zweite = await buero.Mit<Gesamtprotokoll, Vorgangsname?>(p => p.FindenAsync(" anf-2026-00002 ", CancellationToken.None));
        (await Zeilen(Alles with { Vorgaenge = [zweite!.Id] })).Count.ShouldBe(2);
        zweite.Titel.ShouldBe("Zweite");
        (await Zeilen(Alles with { Modul = "netzwerk" })).ShouldBeEmpty();

        async Task<IReadOnlyList<AuditEntry>> Zeilen(Protokollauswahl auswahl) =>
            [.. (await buero.Mit<Gesamtprotokoll, Protokollabschnitt>(p => p.LesenAsync(auswahl, null, 100, CancellationToken.None))).Funde.Select(f => f.Eintrag)];
    }

    [Fact]
    public async Task Anliegen_Anfrage_und_Bedarf_haben_von_ueberall_dieselbe_Geschichte_und_das_Anliegen_bleibt_ohne_Titel()
    {
        await using var buero = await Buero.OeffnenAsync();
        var (jana, anliegen) = (buero.Personal.Stadtteilmanagerin, await buero.NehmeAuf("Bank für Frau Beispiel"));
        var anfrage = await buero.Versende(await buero.Entwurf(anliegen));
        var fremde = await buero.Versende(betreff: "Gehört nicht dazu");
        (await GeschichteAsync(anfrage)).Select(v => v.Id).ShouldBe([anliegen, anfrage], ignoreOrder: true);
        (await GeschichteAsync(fremde)).Select(v => v.Id).ShouldBe([fremde]);

        var bedarf = Guid.CreateVersion7();
        await buero.Sende(jana, new BedarfErfassen(bedarf, "Sitzgelegenheiten", "Es fehlen Bänke.", "schmarl", 2, Prioritaet.Mittel, AnliegenId: anliegen));

        foreach (var ausgang in (Guid[])[anliegen, anfrage, bedarf]) (await GeschichteAsync(ausgang)).Select(v => v.Id).ShouldBe([anliegen, anfrage, bedarf], ignoreOrder: true);
        (await GeschichteAsync(bedarf)).First(v => v.Id == anliegen).ShouldSatisfyAllConditions(v => v.Titel.ShouldBeNull(), v => v.Adresse.ShouldBeNull(), v => v.Nummer.ShouldBe("ANL-2026-00001"));

        Task<IReadOnlyList<Vorgangsname>> GeschichteAsync(Guid id) =>
            buero.Mit<Gesamtprotokoll, IReadOnlyList<Vorgangsname>>(async p => await p.FadenAsync((await p.FindenAsync(id, CancellationToken.None))!, CancellationToken.None));
    }

    [Fact]
    public async Task Dateien_stehen_mit_Fassung_und_Pruefsumme_da_ihr_Name_nur_wo_die_Revision_den_Vorgang_oeffnen_darf()
    {
        await using var buero = await Buero.OeffnenAsync();
        var anliegen = await buero.NehmeAuf();
        var anfrage = await buero.Versende(await buero.Entwurf(anliegen));
        await buero.LadeHoch(anliegen);
        await buero.LadeHoch(anfrage, art: "anfragen");

        var dateien = await buero.Mit<Gesamtprotokoll, IReadOnlyList<Protokolldatei>>(async p =>
            await p.DateienAsync(await p.FadenAsync((await p.FindenAsync(anfrage, CancellationToken.None))!, CancellationToken.None), CancellationToken.None));

        dateien.Select(d => (d.Vorgang.Id, d.Name is null)).ShouldBe([(anliegen, true), (anfrage, false)], ignoreOrder: true);
        dateien.ShouldAllBe(d => d.Fassungen.Single().Sha256!.Length == 64);
    }
}
