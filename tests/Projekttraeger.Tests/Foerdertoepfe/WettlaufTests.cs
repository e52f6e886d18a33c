using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerdertoepfe;

/// <summary>Das Buch unter Wettlauf: auf jeder Datenbank geht genau so viel hinaus, wie da ist.</summary>
public sealed class WettlaufTests
{
    private const int Bewerber = 50, Plaetze = 20;

    [Fact]
    public async Task Von_fuenfzig_gleichzeitigen_Bindungen_gehen_genau_zwanzig_durch()
    {
        await using var buero = await BueroAsync();
        var (topf, antraege) = await Eingereichte(buero);

        var saetze = await Task.WhenAll(antraege.Select(id => Task.Run(() => Satz(() => buero.Mit<ProjekttraegerContext, bool>(async db =>
        {
            await db.BuchenAsync(id, null, (antrag, t) => t.Buchen(null, Buchungsstand.Gebunden, Euro(100), new(antrag.Id, "Bindung", AngemeldetePerson.System.Id, buero.Uhr.Zeit.UtcDateTime)), CancellationToken.None);
            return true;
        })))));

        await Pruefe(buero, topf, saetze, s => s.Gebunden);
    }

    [Fact]
    public async Task Von_fuenfzig_gleichzeitigen_formalen_Pruefungen_reservieren_genau_zwanzig()
    {
        await using var buero = await BueroAsync();
        var (topf, antraege) = await Eingereichte(buero);

        var saetze = await Task.WhenAll(antraege.Select(id => Task.Run(() => Satz(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new FormalPruefen(id, 2))))));

        await Pruefe(buero, topf, saetze, s => s.Reserviert);
        (await Task.WhenAll(antraege.Select(id => buero.Antrag(id)))).Count(a => a.Status == FoerderantragStatus.FormalGeprueft).ShouldBe(Plaetze);
    }

    [Fact]
    public async Task Zwei_gleichzeitige_Auszahlungen_desselben_Antrags_zahlen_einmal()
    {
        await using var buero = await BueroAsync();
        var id = await buero.Bewilligt(await buero.Topf());
        var version = (await buero.Antrag(id)).Version;

        var saetze = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Satz(() => buero.Sende(buero.Personal.Stadtteilmanagerin, new ZuwendungAuszahlen(id, version, Euro(500)))))));

        saetze.Count(s => s is null).ShouldBe(1);
        (await buero.Antrag(id)).Ausgezahlt.ShouldBe(Euro(500));
    }

    private static async Task<(Guid Topf, List<Guid> Antraege)> Eingereichte(Buero buero)
    {
        var topf = await buero.Topf(volumen: Plaetze * 100);
        var projekt = await buero.Projekt();
        var antraege = new List<Guid>();
        for (var i = 0; i < Bewerber; i++) antraege.Add(await buero.Eingereicht(topf, 100, projekt));
        return (topf, antraege);
    }

    private static async Task Pruefe(Buero buero, Guid topf, string?[] saetze, Func<Topfstand, Geldbetrag> gebucht)
    {
        saetze.Count(s => s is null).ShouldBe(Plaetze);
        saetze.OfType<string>().ShouldAllBe(s => s.StartsWith("Im Fördertopf Budget ") && s.EndsWith("sind nur noch 0,00\u00A0€ frei; gebraucht werden 100,00\u00A0€."));
        var stand = (await buero.Topfakte(topf)).Stand;
        gebucht(stand).ShouldBe(Euro(Plaetze * 100));
        stand.Frei.ShouldBe(Geldbetrag.Null);
        var nummern = await buero.Mit<ProjekttraegerContext, List<int>>(db => db.Buchungen.Where(b => b.FoerdertopfId == topf).OrderBy(b => b.Nummer).Select(b => b.Nummer).ToListAsync());
        nummern.ShouldBe(Enumerable.Range(1, Bewerber + Plaetze));
    }

    private static async Task<string?> Satz<T>(Func<Task<T>> tun)
    {
        try
        {
            await tun();
            return null;
        }
        catch (Regelverstoss verstoss) { return verstoss.Message; }
        catch (SharedKernel.Persistence.Versionskonflikt) { return "Versionskonflikt"; }
    }
}
