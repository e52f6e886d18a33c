using Shouldly;
using Stadtteilmanagement.Projekttraeger.Foerderantraege;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Testumgebung;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests;

public sealed class FoerdertagTests
{
    [Fact]
    public async Task Mein_Tag_zeigt_was_bei_der_Foerderung_ansteht()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        await buero.Eingereicht(topf);
        await buero.Befuerwortet(topf);
        var ausgezahlt = await buero.Bewilligt(topf);
        await buero.An(ausgezahlt, a => new ZuwendungAuszahlen(a.Id, a.Version, Euro(500)));
        await buero.An(ausgezahlt, a => new NachweisAnfordern(a.Id, a.Version, buero.Heute.AddDays(15)));
        Task<Tagesbeitrag> Tag(AngemeldetePerson person) => buero.Mit<IEnumerable<ITagesbeitrag>, Tagesbeitrag>(b => b.Eigener().FuerHeuteAsync(CancellationToken.None), person);

        (await Tag(buero.Personal.Stadtteilmanagerin)).Abschnitte.Select(a => a.Titel).ShouldBe(["Förderanträge zu prüfen"]);
        (await Tag(buero.Personal.Stadtgruen)).Abschnitte.ShouldHaveSingleItem().Punkte.Count.ShouldBe(1);
        (await Tag(buero.Personal.Tiefbauamt)).Abschnitte.ShouldBeEmpty();
        buero.VergehenTage(20);
        (await Tag(buero.Personal.Stadtteilmanagerin)).Abschnitte.Select(a => a.Titel).ShouldBe(["Förderanträge zu prüfen", "Verwendungsnachweise überfällig", "Antragsschluss naht"]);
    }
}
