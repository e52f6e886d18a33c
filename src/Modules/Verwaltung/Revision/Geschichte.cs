using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Die ganze Geschichte eines Vorgangs über alle Module: was zu seinem Faden gehört, was damit geschah und welche Dokumente daran hängen. Jedes Öffnen wird an der Einsicht vermerkt.</summary>
[Erlaubt(Rolle.Revision), Objektregel(Einsichtzugriff.Regel), Bezeichnung("Geschichte geöffnet")]
internal sealed record Geschichte(Guid Id, string? Nach = null) : IRequest<Geschichtsakte>;

/// <param name="Einsicht">Unter welchem Zweck gelesen wird.</param>
/// <param name="Vorgaenge">Alle Vorgänge der Geschichte, jede Art beisammen.</param>
/// <param name="Weiter">Stelle für den nächsten Abschnitt; null am Ende.</param>
internal sealed record Geschichtsakte(
    string Einsicht, Vorgangsname Vorgang, IReadOnlyList<Vorgangsname> Vorgaenge, IReadOnlyList<Protokolldatei> Dateien, IReadOnlyList<Protokollzeile> Zeilen, string? Weiter, int Anzahl, bool Mehr);

internal sealed class GeschichteHandler(Protokollsuche suche, Einsichtzugriff zugriff, Gesamtprotokoll protokoll, Protokollleser leser) : IRequestHandler<Geschichte, Geschichtsakte>
{
    private const int JeSeite = 100;

    public async Task<Geschichtsakte> Handle(Geschichte request, CancellationToken cancellationToken)
    {
        var faden = await suche.GeschichteAsync(request.Id, cancellationToken);
        var einsicht = await zugriff.VerlangenAsync(faden.Ids, faden.Anlass.Nummer, cancellationToken);
        await zugriff.VermerkenAsync(einsicht, [new AuditChange("geöffnet", null, $"{faden.Anlass.Art} {faden.Anlass.Nummer}".TrimEnd())], cancellationToken);
        var auswahl = new Protokollauswahl(null, null, null, null, null, null, faden.Ids);
        var abschnitt = await protokoll.LesenAsync(auswahl, Protokollstelle.Lesen(request.Nach), JeSeite, cancellationToken);
        var (anzahl, mehr) = await protokoll.ZaehlenAsync(auswahl, cancellationToken);
        return new Geschichtsakte(einsicht.Begruendung, faden.Anlass, faden.Vorgaenge, await protokoll.DateienAsync(faden.Vorgaenge, cancellationToken),
            await leser.LesbarAsync(abschnitt.Funde, faden.Vorgaenge, cancellationToken), abschnitt.Weiter?.ToString(), anzahl, mehr);
    }
}
