using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder), Bezeichnung("Vorschläge ausgegeben")]
internal sealed record VorschlaegeAusgeben(AlleVorschlaege Filter, Ausgabeformat Format) : IAusgabe<AlleVorschlaege>;

internal sealed class VorschlaegeAusgebenHandler(LenkungsgruppeContext db, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<VorschlaegeAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(VorschlaegeAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Vorschlagsfilter.Sortieren(Vorschlagsfilter.Anwenden(db, request.Filter, person, uhr.Heute()), request.Filter.Sortierung)
            .Select(v => new { v.Nummer, v.Titel, v.Art, v.Traeger, v.Stadtteil, v.Kosten, v.Beantragt, v.Status, v.EingereichtAm, v.Antragsnummer }).AlleZeilenAsync(cancellationToken);
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Vorschläge", zeilen,
            [
                ("Nummer", z => z.Nummer), ("Titel", z => z.Titel), ("Art", z => z.Art), ("Träger", z => z.Traeger), ("Stadtteil", z => stammdaten.Stadtteilname(z.Stadtteil)), ("Kosten", z => z.Kosten),
                ("Beantragt", z => z.Beantragt), ("Zustand", z => z.Status), ("Eingereicht", z => z.EingereichtAm), ("Förderantrag", z => z.Antragsnummer)
            ],
            cancellationToken);
    }
}
