using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

/// <summary>
/// Richtet einen verlorenen Zugang neu ein. Den Link gibt das Stadtteilmanagement, das den Gast kennt; mehr Nachweis gibt es hier nicht. Darum wird mit
/// dem Kennwort auch die App neu verbunden und die alten Wiederherstellungscodes verfallen: Wer das alte Telefon hat, soll damit nicht mehr hineinkommen.
/// Passkeys bleiben; sie liegen auf Geräten, und der Gast kann sie danach selbst entfernen. Alle Sitzungen enden.
/// </summary>
[OhneAnmeldung, Bezeichnung("Zugang zurückgesetzt")]
internal sealed record ZugangZuruecksetzen(
    string? Code, string? PasskeyAntwort, string? PasskeyZustand, string? Geraet, string? Kennwort, string? Appschluessel, string? Appcode) : IRequest<Zugangsergebnis>, IZugangsfelder;

internal sealed class ZugangZuruecksetzenValidator : ZugangsfelderValidator<ZugangZuruecksetzen>;

internal sealed class ZugangZuruecksetzenHandler(VerwaltungContext db, Zugangseinrichtung einrichtung, ISitzungen sitzungen, TimeProvider uhr) : IRequestHandler<ZugangZuruecksetzen, Zugangsergebnis>
{
    public async Task<Zugangsergebnis> Handle(ZugangZuruecksetzen command, CancellationToken cancellationToken)
    {
        var konto = await db.Gastkonten.ZumLinkAsync(command.Code, uhr.Jetzt(), cancellationToken);
        if (konto is null or { AngenommenAm: null }) throw new Regelverstoss(Einmallink.GiltNicht);
        var ergebnis = await einrichtung.EinrichtenAsync(konto, command, cancellationToken);
        await sitzungen.AlleBeendenAsync(konto.Id, null, cancellationToken);
        return ergebnis;
    }
}
