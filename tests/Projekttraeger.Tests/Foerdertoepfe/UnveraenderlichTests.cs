using Microsoft.EntityFrameworkCore;
using Shouldly;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Xunit;
using static Stadtteilmanagement.Projekttraeger.Tests.Vorgaenge;

namespace Stadtteilmanagement.Projekttraeger.Tests.Foerdertoepfe;

public sealed class UnveraenderlichTests
{
    [Fact]
    public async Task Eine_Zeile_im_Buch_laesst_sich_auch_an_der_Anwendung_vorbei_nicht_aendern_oder_loeschen()
    {
        await using var buero = await BueroAsync();
        var topf = await buero.Topf();
        await buero.Geprueft(topf);
        var vorher = (await buero.Topfakte(topf)).Buch;

        await Scheitert(db => db.Buchungen.ExecuteUpdateAsync(s => s.SetProperty(b => b.Betrag, Euro(1))));
        await Scheitert(db => db.Buchungen.ExecuteDeleteAsync());

        (await buero.Topfakte(topf)).Buch.ShouldBe(vorher);

        async Task Scheitert(Func<ProjekttraegerContext, Task<int>> eingriff) =>
            (await Should.ThrowAsync<Exception>(() => buero.Mit(eingriff))).GetBaseException().Message.ShouldContain("Diese Zeilen kommen nur hinzu");
    }
}
