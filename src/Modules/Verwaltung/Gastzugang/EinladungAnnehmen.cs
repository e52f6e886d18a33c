using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>Der Link wird nur hier benutzt, nie beim Öffnen der Seite: Vorschau-Programme dürfen ihn nicht verbrauchen.</summary>
[OhneAnmeldung, Bezeichnung("Einladung angenommen")]
internal sealed record EinladungAnnehmen(
    string? Code, string? PasskeyAntwort, string? PasskeyZustand, string? Geraet, string? Kennwort, string? Appschluessel, string? Appcode) : IRequest<Zugangsergebnis>, IZugangsfelder;

internal sealed class EinladungAnnehmenValidator : ZugangsfelderValidator<EinladungAnnehmen>;

internal sealed class EinladungAnnehmenHandler(VerwaltungContext db, Zugangseinrichtung einrichtung, TimeProvider uhr) : IRequestHandler<EinladungAnnehmen, Zugangsergebnis>
{
    public async Task<Zugangsergebnis> Handle(EinladungAnnehmen command, CancellationToken cancellationToken)
    {
        var konto = await db.Gastkonten.ZumLinkAsync(command.Code, uhr.Jetzt(), cancellationToken);
        if (konto is not { AngenommenAm: null }) throw new Regelverstoss(Einmallink.GiltNicht);
        return await einrichtung.EinrichtenAsync(konto, command, cancellationToken);
    }
}
