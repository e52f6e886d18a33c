using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Revision;

/// <summary>Eine Einsicht mit allem, was unter ihr geöffnet und ausgegeben wurde.</summary>
[Erlaubt(Rolle.Revision, Rolle.Administration)]
internal sealed record EinsichtAnsicht(Guid Id) : IRequest<EinsichtAkte>;

internal sealed record EinsichtAkte(string Nummer, string Person, Einsichtszweck Zweck, string Anlass, string? Vorgang, DateTime BegonnenAm, DateTime GueltigBis, IReadOnlyList<Verlaufseintrag> Verlauf);

internal sealed class EinsichtAnsichtHandler(VerwaltungContext db, IVerzeichnis verzeichnis, ModuleCatalog katalog) : IRequestHandler<EinsichtAnsicht, EinsichtAkte>
{
    public async Task<EinsichtAkte> Handle(EinsichtAnsicht request, CancellationToken cancellationToken)
    {
        var e = await db.Einsichten.AsNoTracking().FirstOrDefaultAsync(e => e.Id == request.Id, cancellationToken) ?? throw new NichtGefunden("Diese Einsicht gibt es nicht.");
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var eintraege = await db.Audit.AsNoTracking().Where(a => a.ObjektId == e.Id).OrderByDescending(a => a.Sequence).Take(Hoechstens).ToListAsync(cancellationToken);
        // Der Zweck steht oben; an jedem Vermerk wiederholt lenkte er nur ab.
        return new EinsichtAkte(e.Nummer, stammdaten.Personenname(e.PersonId), e.Zweck, e.Anlass, e.Vorgang, e.BegonnenAm, e.GueltigBis,
            [.. eintraege.Select(a => Verlaufseintrag.Aus(a, katalog.Aktionstext, stammdaten.Personenname, stammdaten.Personenname) with { Begruendung = null })]);
    }

    private const int Hoechstens = 300;
}
