using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Die Liste als CSV, genau wie gefiltert. Jede Ausgabe steht im Prüfprotokoll (AK-4).</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anfragen als CSV ausgegeben")]
internal sealed record AnfragenAusgeben(AlleAnfragen Filter) : IRequest<IReadOnlyList<AnfrageZeile>>;

internal sealed class AnfragenAusgebenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<AnfragenAusgeben, IReadOnlyList<AnfrageZeile>>
{
    public async Task<IReadOnlyList<AnfrageZeile>> Handle(AnfragenAusgeben request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var anfragen = await Anfragenfilter.Sortieren(Anfragenfilter.Anwenden(db, request.Filter, person, heute), request.Filter.Sortierung)
            .Select(Anfragestand.Projektion).Take(Csv.HoechstensZeilen).ToListAsync(cancellationToken);
        await db.ProtokolliereZugriffAsync("Anfragenliste", Guid.Empty,
            [new AuditChange("Zeilen", null, anfragen.Count.ToString()), new AuditChange("Filter", null, Beschreibung(request.Filter))], cancellationToken);
        return [.. anfragen.Select(a => Anfragenfilter.Zeile(a, person, heute))];
    }

    // Der Suchtext kann einen Namen enthalten und bleibt deshalb draußen.
    private static string Beschreibung(AlleAnfragen filter) => (filter with { Text = filter.Text is null ? null : "(Text)" }).ToString();
}
