using MediatR;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Revision;

/// <summary>Das Prüfprotokoll der Anfragen; es nennt die Handelnden.</summary>
[Erlaubt(Rolle.Revision), FrischeAnmeldung, Bezeichnung("Prüfprotokoll ausgegeben")]
internal sealed record AnfragenprotokollAusgeben(Anfragenprotokoll Filter, Ausgabeformat Format) : IAusgabe<Anfragenprotokoll>;

internal sealed class AnfragenprotokollAusgebenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog) : IRequestHandler<AnfragenprotokollAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(AnfragenprotokollAusgeben request, CancellationToken cancellationToken)
    {
        var eintraege = await Protokollfilter.Sortieren(Protokollfilter.Anwenden(db, request.Filter)).AlleZeilenAsync(cancellationToken);
        var zeilen = await Protokollfilter.LesbarAsync(eintraege, db, await verzeichnis.LadenAsync(cancellationToken), katalog, cancellationToken);
        return await db.AusgebenAsync(request, "Prüfprotokoll Anfragen", zeilen,
            [
                ("Zeitpunkt", z => z.Eintrag.Zeitpunkt), ("Anfrage", z => z.Nummer), ("Betreff", z => z.Betreff), ("Person", z => z.Eintrag.Person),
                ("Rolle", z => z.Eintrag.Rolle), ("In Vertretung für", z => z.Eintrag.VertretungFuer), ("Handlung", z => z.Eintrag.Aktion),
                ("Begründung", z => z.Eintrag.Begruendung),
                ("Änderungen", z => string.Join("; ", z.Eintrag.Aenderungen.Select(a => $"{a.Feld}: {a.Alt ?? "–"} → {a.Neu ?? "–"}")))
            ],
            cancellationToken);
    }
}
