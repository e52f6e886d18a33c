using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;
using Xunit;

namespace Stadtteilmanagement.Verwaltung.Tests;

public sealed class VerzeichnisTests
{
    [Fact]
    public async Task Ein_neuer_Amtsname_ist_sofort_sichtbar()
    {
        await using var buero = await Buero.OeffnenAsync();
        var amt = await buero.AmtAsync("tiefbau");

        await buero.BenenneAmtUmAsync(amt.Id, "Straßenbauamt", "Straßenbau");

        (await buero.StammdatenAsync()).Amtsname(amt.Id).ShouldBe("Straßenbauamt");
        (await buero.AmtAsync("tiefbau")).Kurzname.ShouldBe("Straßenbau");
    }

    [Fact]
    public async Task Auch_was_ein_anderer_Host_aendert_ist_sofort_sichtbar()
    {
        await using var buero = await Buero.OeffnenAsync();
        await using var anderer = Buero.Dienstebauen(buero.Datenbank, buero.Uhr);
        var amt = await buero.AmtAsync("tiefbau");

        await using (var bereich = anderer.CreateAsyncScope())
        {
            bereich.ServiceProvider.GetRequiredService<Anmeldekontext>().Person = buero.Personal.Administration;
            var db = bereich.ServiceProvider.GetRequiredService<VerwaltungContext>();
            (await db.Aemter.SingleAsync(a => a.Id == amt.Id)).Umbenennen("Straßenbauamt", "Straßenbau", buero.Heute);
            await db.SaveChangesAsync();
        }

        (await buero.StammdatenAsync()).Amtsname(amt.Id).ShouldBe("Straßenbauamt");
    }

    [Fact]
    public async Task Ohne_Aenderung_wird_nichts_neu_gelesen()
    {
        await using var buero = await Buero.OeffnenAsync();
        (await buero.StammdatenAsync()).ShouldBeSameAs(await buero.StammdatenAsync());
    }

    [Fact]
    public async Task Innerhalb_einer_Anfrage_bleibt_das_Bild_dasselbe()
    {
        await using var buero = await Buero.OeffnenAsync();
        await using var bereich = buero.Als(buero.Personal.Stadtteilmanagerin);
        var verzeichnis = bereich.ServiceProvider.GetRequiredService<IVerzeichnis>();
        var vorher = await verzeichnis.LadenAsync(CancellationToken.None);
        await buero.BenenneAmtUmAsync(vorher.Aemter[0].Id, "Neu", "Neu");
        (await verzeichnis.LadenAsync(CancellationToken.None)).ShouldBeSameAs(vorher);
    }

    [Fact]
    public async Task Ueber_Nacht_laeuft_ein_Amt_aus_ohne_dass_jemand_speichert()
    {
        await using var buero = await Buero.OeffnenAsync();
        await buero.Mit<VerwaltungContext, int>(async db =>
        {
            (await db.Aemter.SingleAsync(a => a.Kuerzel == "denkmal")).Beschreiben(null, null, null, buero.Heute);
            return await db.SaveChangesAsync();
        });
        (await buero.AmtAsync("denkmal")).Gueltig.ShouldBeTrue();
        buero.VergehenTage(1);
        (await buero.AmtAsync("denkmal")).Gueltig.ShouldBeFalse();
    }

    [Fact]
    public async Task Gespeicherte_Schluessel_finden_immer_einen_Namen()
    {
        await using var buero = await Buero.OeffnenAsync();
        var stammdaten = await buero.StammdatenAsync();
        stammdaten.Personenname(buero.Personal.Stadtteilmanagerin.Id).ShouldBe("Jana Probe");
        stammdaten.Personenname(AngemeldetePerson.System.Id).ShouldBe("System");
        stammdaten.Personenname(Guid.NewGuid()).ShouldBe("ehemalige Person");
        stammdaten.Amtsname(Guid.NewGuid()).ShouldBe("unbekanntes Amt");
        stammdaten.Stadtteilname("schmarl").ShouldBe("Schmarl");
        stammdaten.Stadtteilname("weg").ShouldBe("weg");
    }
}
