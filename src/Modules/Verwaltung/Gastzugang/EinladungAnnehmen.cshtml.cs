using MediatR;
using Microsoft.AspNetCore.DataProtection;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

internal sealed class EinladungAnnehmenPage(IMediator mediator, IDataProtectionProvider schutz, TimeProvider uhr) : Zugangsseite<EinladungAnnehmen>(mediator, schutz, uhr)
{
    protected override EinladungAnnehmen Vorbelegt() => new(null, null, null, null, null, null, null);

    protected override EinladungAnnehmen MitUmstaenden(string? code, string? zustand, string geraet) => Command with { Code = code, PasskeyZustand = zustand, Geraet = geraet };
}
