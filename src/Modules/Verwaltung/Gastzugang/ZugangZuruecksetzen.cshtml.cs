using MediatR;
using Microsoft.AspNetCore.DataProtection;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

internal sealed class ZugangZuruecksetzenPage(IMediator mediator, IDataProtectionProvider schutz, TimeProvider uhr) : Zugangsseite<ZugangZuruecksetzen>(mediator, schutz, uhr)
{
    protected override ZugangZuruecksetzen Vorbelegt() => new(null, null, null, null, null, null, null);

    protected override ZugangZuruecksetzen MitUmstaenden(string? code, string? zustand, string geraet) => Command with { Code = code, PasskeyZustand = zustand, Geraet = geraet };
}
