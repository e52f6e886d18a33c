using Stadtteilmanagement.Testumgebung;
using Xunit;

namespace Stadtteilmanagement.Netzwerk.Tests;

public sealed class ModulTests
{
    [Fact]
    public Task Das_Modul_meldet_sich_an_und_fuehrt_im_eigenen_Schema_ein_unveraenderliches_Pruefprotokoll() =>
        Modulprobe.BestehenAsync<NetzwerkModule>("netzwerk");
}
