using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Ausgaben;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder), Bezeichnung("Sitzungen ausgegeben")]
internal sealed record SitzungenAusgeben(AlleSitzungen Filter, Ausgabeformat Format) : IAusgabe<AlleSitzungen>;

internal sealed class SitzungenAusgebenHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<SitzungenAusgeben, Tabelle>
{
    public async Task<Tabelle> Handle(SitzungenAusgeben request, CancellationToken cancellationToken)
    {
        var zeilen = await Sitzungsfilter.Sortieren(Sitzungsfilter.Anwenden(db, request.Filter, person, uhr), request.Filter.Reihenfolge)
            .Select(s => new { s.Nummer, s.Beginn, s.Ende, s.Ort, s.Status, Punkte = s.Tagesordnung.Count }).AlleZeilenAsync(cancellationToken);
        return await db.AusgebenAsync(request, "Sitzungen", zeilen,
            [("Nummer", z => z.Nummer), ("Beginn", z => z.Beginn), ("Ende", z => z.Ende), ("Ort", z => z.Ort), ("Zustand", z => z.Status), ("Punkte", z => z.Punkte)], cancellationToken);
    }
}
