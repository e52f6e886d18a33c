using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Projekttraeger.Tests;

public sealed class RechteTests
{
    [Fact]
    public async Task Jeder_Befehl_und_jede_Abfrage_weist_ab_wer_die_Rolle_nicht_hat()
    {
        await using var buero = await Vorgaenge.BueroAsync();
        await Rechteprobe.BestehenAsync(buero, typeof(ProjekttraegerModule).Assembly);
    }
}
