using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Aemter;

/// <summary>Ein Amt mit allen Namen, die es trug, und allem, was damit geschah.</summary>
[Erlaubt(Rolle.Administration, Rolle.Stadtteilmanagement, Rolle.Revision)]
internal sealed record AmtAnsicht(Guid Id) : IRequest<AmtAkte>;

/// <param name="Namen">Neuester zuerst.</param>
/// <param name="Antwortende">Personen, die für das Amt antworten.</param>
internal sealed record AmtAkte(
    Guid Id, int Version, string Kuerzel, string Name, string Kurzname, string? Senatsbereich, string? Postfach, string Themen,
    DateOnly GueltigAb, DateOnly? GueltigBis, IReadOnlyList<Amtsname> Namen, IReadOnlyList<PersonEintrag> Antwortende, IReadOnlyList<Verlaufseintrag> Verlauf);

/// <summary>Ein Name des Amtes und seine Zeit; ohne Ende gilt er noch.</summary>
internal sealed record Amtsname(string Name, string Kurzname, DateOnly Ab, DateOnly? Bis)
{
    public static IReadOnlyList<Amtsname> Aus(IEnumerable<Amtsbezeichnung> bezeichnungen)
    {
        var namen = new List<Amtsname>();
        foreach (var b in bezeichnungen.OrderByDescending(b => b.Ab))
            namen.Add(new Amtsname(b.Name, b.Kurzname, b.Ab, namen is [.., var spaeterer] ? spaeterer.Ab.AddDays(-1) : null));
        return namen;
    }
}

internal sealed class AmtAnsichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog, TimeProvider uhr) : IRequestHandler<AmtAnsicht, AmtAkte>
{
    public async Task<AmtAkte> Handle(AmtAnsicht request, CancellationToken cancellationToken)
    {
        var amt = await db.Aemter.AsNoTracking().FirstOrDefaultAsync(a => a.Id == request.Id, cancellationToken)
            ?? throw new NichtGefunden("Dieses Amt gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var heutiger = amt.BezeichnungAm(uhr.Heute());
        return new AmtAkte(
            amt.Id, amt.Version, amt.Kuerzel, heutiger.Name, heutiger.Kurzname, amt.Senatsbereich, amt.Postfach, amt.Themen, amt.GueltigAb, amt.GueltigBis,
            Amtsname.Aus(amt.Bezeichnungen), [.. stammdaten.Personen.Where(p => p.Aemter.Contains(amt.Id))],
            await db.VerlaufAsync(amt.Id, katalog, stammdaten, cancellationToken));
    }
}
