using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Faden;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests;

public sealed class SichtbarkeitTests
{
    [Fact]
    public async Task Das_Fachamt_sieht_ab_der_Befuerwortung_nur_Antraege_aus_seinen_Toepfen()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        var (befuerwortet, geprueft) = (await buero.Befuerwortet(topf), await buero.Geprueft(topf));
        var (eigenes, fremdes) = (buero.Personal.Stadtgruen, buero.Personal.Tiefbauamt);

        (await buero.Sende(eigenes, new AlleFoerderantraege())).Eintraege.ShouldHaveSingleItem().Id.ShouldBe(befuerwortet);
        (await buero.Sende(fremdes, new AlleFoerderantraege())).Eintraege.ShouldBeEmpty();
        await Should.ThrowAsync<NichtGefunden>(() => buero.Antrag(geprueft, eigenes));
        await Should.ThrowAsync<NichtGefunden>(() => buero.Antrag(befuerwortet, fremdes));
        await Should.ThrowAsync<NichtGefunden>(() => buero.An(befuerwortet, a => new FoerderantragBewilligen(a.Id, a.Version, Euro(500), "AZ 1"), fremdes));
        await Should.ThrowAsync<ZugriffVerweigert>(() => buero.An(befuerwortet, a => new FoerderantragBewilligen(a.Id, a.Version, Euro(500), "AZ 1"), buero.Personal.Revision));

        await buero.An(befuerwortet, a => new FoerderantragBewilligen(a.Id, a.Version, Euro(500), "AZ 1"), eigenes);
        (await buero.Protokoll(befuerwortet))[^1].Rolle.ShouldBe(nameof(Rolle.Fachamt));
        (await buero.Antrag(befuerwortet, eigenes)).DarfProjekt.ShouldBeFalse();
    }

    [Fact]
    public async Task Wer_nicht_darf_liest_im_Faden_neutrale_Saetze_ohne_Adresse()
    {
        await using var buero = await BueroAsync();
        var projekt = await buero.Projekt(bedarf: FesteBedarfe.Bedarf.Id);
        await buero.Eingereicht(await buero.Topf(), projekt: projekt);
        Task<IReadOnlyList<Fadenschritt>> Faden(AngemeldetePerson person) =>
            buero.Mit<IEnumerable<IFadenbeitrag>, IReadOnlyList<Fadenschritt>>(b => b.Eigener().SchritteAsync(FesteBedarfe.Bedarf.Id, CancellationToken.None), person);

        (await Faden(buero.Personal.Stadtteilmanagerin)).Select(s => s.Text).ShouldBe(["Projekt PRJ-2026-00001 angelegt", "Förderantrag FA-2026-00001 eingereicht"]);
        (await Faden(buero.Personal.Revision)).ShouldAllBe(s => s.Adresse != null);
        var neutral = await Faden(buero.Personal.Tiefbauamt);
        neutral.Select(s => s.Text).ShouldBe(["Ein Projekt ist angelegt", "Ein Förderantrag ist eingereicht"]);
        neutral.ShouldAllBe(s => s.Adresse == null);
    }
}
