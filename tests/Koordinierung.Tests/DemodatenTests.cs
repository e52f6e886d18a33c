using MediatR;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Anliegen;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using Microsoft.EntityFrameworkCore;

namespace Stadtteilmanagement.Koordinierung.Tests;

/// <summary>Die Demo muss an jedem Tag überzeugen, auch am Wochenende und über den Jahreswechsel.</summary>
public sealed class DemodatenTests
{
    [Theory]
    [InlineData("2026-11-23T08:00", "Montag")]
    [InlineData("2026-11-22T14:00", "Sonntag")]
    [InlineData("2027-01-02T09:00", "Samstag nach Neujahr")]
    [InlineData("2026-12-31T22:59", "Silvester, kurz vor Mitternacht in Berlin")]
    public async Task Die_Demo_ist_an_jedem_Tag_gefuellt_und_stimmig(string jetzt, string anlass)
    {
        var zeit = DateTime.SpecifyKind(DateTime.Parse(jetzt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
        await using var buero = await Buero.OhnePersonalAsync(zeit);
        await SharedKernelServices.LoadDemoAsync(buero.Datenbank, new ConfigurationBuilder().Build(), zeit);

        var anfragen = await buero.Mit<KoordinierungContext, List<Anfrage>>(db => db.Anfragen.AsNoTracking().AsSplitQuery().ToListAsync());
        var anliegen = await buero.Mit<KoordinierungContext, List<Koordinierung.Anliegen.Anliegen>>(db => db.Anliegen.AsNoTracking().ToListAsync());
        anliegen.Count.ShouldBeGreaterThanOrEqualTo(140, anlass);
        anfragen.Count.ShouldBeGreaterThanOrEqualTo(60, anlass);

        foreach (var status in Enum.GetValues<AnfrageStatus>())
            anfragen.ShouldContain(a => a.Status == status, $"{anlass}: {status}");
        anfragen.Count(a => a.Status == AnfrageStatus.Entwurf).ShouldBeLessThan(6, anlass);
        anfragen.Count(a => a.Offen && a.NaechsteFrist < buero.Heute).ShouldBeInRange(2, 15, anlass);
        anfragen.ShouldAllBe(a => a.AngelegtAm <= zeit && (a.VersandtAm == null || a.VersandtAm <= zeit));
        anliegen.ShouldAllBe(a => a.EingangAm <= buero.Heute);
        anliegen.Count(a => !a.Offen).ShouldBeGreaterThan(anliegen.Count / 2, anlass);
        (await buero.PruefeProtokoll()).ShouldBeNull();

        foreach (var name in (string[])["Jana Demo", "Torsten Beispiel", "Silke Probe"])
        {
            var person = (await buero.StammdatenAsync()).Personen.Single(p => p.Name == name).Angemeldet();
            var tag = await buero.Mit<IEnumerable<ITagesbeitrag>, Tagesbeitrag>(b => b.Eigener().FuerHeuteAsync(CancellationToken.None), person);
            tag.Abschnitte.ShouldContain(a => a.Punkte.Count > 0, $"{anlass}: Mein Tag von {name}");
            tag.Kacheln.ShouldContain(k => k.Anzahl > 0, $"{anlass}: Kacheln von {name}");
        }
    }
}
