using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Koordinierung.Revision;

/// <summary>Das Prüfprotokoll als CSV, genau wie gefiltert; es nennt die Handelnden. Auch diese Ausgabe steht danach im Prüfprotokoll.</summary>
[Erlaubt(Rolle.Revision), FrischeAnmeldung, Bezeichnung("Prüfprotokoll als CSV ausgegeben")]
internal sealed record ProtokollAusgeben(Anfragenprotokoll Filter) : IRequest<IReadOnlyList<Protokollzeile>>;

internal sealed class ProtokollAusgebenHandler(KoordinierungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog)
    : IRequestHandler<ProtokollAusgeben, IReadOnlyList<Protokollzeile>>
{
    public async Task<IReadOnlyList<Protokollzeile>> Handle(ProtokollAusgeben request, CancellationToken cancellationToken)
    {
        var eintraege = await Protokollfilter.Sortieren(Protokollfilter.Anwenden(db, request.Filter)).Take(Csv.HoechstensZeilen).ToListAsync(cancellationToken);
        await db.ProtokolliereZugriffAsync("Anfragenprotokoll", Guid.Empty,
            [new AuditChange("Zeilen", null, eintraege.Count.ToString()), new AuditChange("Filter", null, request.Filter.ToString())], cancellationToken);
        return await Protokollfilter.LesbarAsync(eintraege, db, await verzeichnis.LadenAsync(cancellationToken), katalog, cancellationToken);
    }
}
