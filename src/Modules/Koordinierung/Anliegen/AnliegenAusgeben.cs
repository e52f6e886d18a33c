using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Die Liste als CSV, genau wie gefiltert, ohne Namen und Kontaktwege. Jede Ausgabe steht im Prüfprotokoll (AK-4).</summary>
[Erlaubt(Rolle.Stadtteilmanagement), Bezeichnung("Anliegen als CSV ausgegeben")]
internal sealed record AnliegenAusgeben(AlleAnliegen Filter) : IRequest<IReadOnlyList<AnliegenAusgabezeile>>;

internal sealed record AnliegenAusgabezeile(
    string Nummer, string Betreff, string Stadtteil, int? Handlungsfeld, AnliegenStatus Status, DateOnly EingangAm, Kanal Kanal, string? Ort,
    DateOnly? Wiedervorlage, string? KlarschiffNummer, Guid BearbeiterId);

internal sealed class AnliegenAusgebenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<AnliegenAusgeben, IReadOnlyList<AnliegenAusgabezeile>>
{
    public async Task<IReadOnlyList<AnliegenAusgabezeile>> Handle(AnliegenAusgeben request, CancellationToken cancellationToken)
    {
        var gefiltert = Anliegenfilter.Anwenden(db, request.Filter, person, uhr.Heute());
        var zeilen = await Anliegenfilter.Sortieren(gefiltert, request.Filter.Sortierung).Select(a => new AnliegenAusgabezeile(
                a.Nummer, a.Betreff, a.Stadtteil, a.Handlungsfeld, a.Status, a.EingangAm, a.Kanal, a.Ort, a.Wiedervorlage, a.KlarschiffNummer, a.BearbeiterId))
            .Take(Csv.HoechstensZeilen).ToListAsync(cancellationToken);
        await db.ProtokolliereZugriffAsync("Anliegenliste", Guid.Empty,
            [new AuditChange("Zeilen", null, zeilen.Count.ToString()), new AuditChange("Filter", null, Beschreibung(request.Filter))], cancellationToken);
        return zeilen;
    }

    // Der Suchtext kann einen Namen enthalten und bleibt deshalb draußen.
    private static string Beschreibung(AlleAnliegen filter) => (filter with { Text = filter.Text is null ? null : "(Text)" }).ToString();
}
