using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Das Prüfprotokoll wie gefiltert; es nennt die Handelnden. Vermerkt wird es an der Einsicht und wie jede Ausgabe.</summary>
[Erlaubt(Rolle.Revision), FrischeAnmeldung, Objektregel(Einsichtzugriff.Regel), Bezeichnung("Prüfprotokoll ausgegeben")]
internal sealed record PruefprotokollAusgeben(Pruefprotokoll Filter, Ausgabeformat Format) : IAusgabe<Pruefprotokoll>;

internal sealed class PruefprotokollAusgebenHandler(VerwaltungContext db, Protokollsuche suche, Einsichtzugriff zugriff, Gesamtprotokoll protokoll, Protokollleser leser)
    : IRequestHandler<PruefprotokollAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(PruefprotokollAusgeben request, CancellationToken cancellationToken)
    {
        var (auswahl, faden) = await suche.AuswahlAsync(request.Filter, cancellationToken);
        var einsicht = await zugriff.VerlangenAsync(faden?.Ids, faden?.Anlass.Nummer, cancellationToken);
        // Eine Zeile mehr als erlaubt, damit auffällt, wenn es zu viele sind.
        var funde = (await protokoll.LesenAsync(auswahl, null, Ausgeben.HoechstensZeilen + 1, cancellationToken)).Funde;
        var zeilen = await leser.LesbarAsync(funde, faden?.Vorgaenge ?? [], cancellationToken);
        var tabelle = await db.AusgebenAsync(request, "Prüfprotokoll", zeilen,
            [
                ("Zeitpunkt", z => z.Eintrag.Zeitpunkt), ("Modul", z => z.Modul), ("Art", z => z.Art), ("Nummer", z => z.Nummer), ("Titel", z => z.Titel), ("Person", z => z.Eintrag.Person),
                ("Rolle", z => z.Eintrag.Rolle), ("In Vertretung für", z => z.Eintrag.VertretungFuer), ("Handlung", z => z.Eintrag.Aktion), ("Begründung", z => z.Eintrag.Begruendung),
                ("Änderungen", z => string.Join("; ", z.Eintrag.Aenderungen.Select(a => $"{a.Feld}: {a.Alt ?? "–"} → {a.Neu ?? "–"}")))
            ],
            cancellationToken);
        await zugriff.VermerkenAsync(einsicht, [new AuditChange("ausgegeben", null, faden is null ? "Liste" : $"Geschichte {faden.Anlass.Kurz}"), new AuditChange("Zeilen", null, zeilen.Count.ToString())], cancellationToken);
        return tabelle;
    }
}
