using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Zuschriften;

/// <summary>Ein Link, wie er vor dem Widerrufen gezeigt wird; das Geheimnis kennt niemand mehr.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record PersoenlicherLinkAnsicht(Guid Id) : IRequest<LinkAkte>;

internal sealed record LinkAkte(Guid Id, int Version, Guid BeitragId, string Titel, string Name, DateOnly GueltigBis);

internal sealed class PersoenlicherLinkAnsichtHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<PersoenlicherLinkAnsicht, LinkAkte>
{
    public async Task<LinkAkte> Handle(PersoenlicherLinkAnsicht request, CancellationToken cancellationToken) =>
        await db.Links.AsNoTracking().Where(l => l.Id == request.Id)
            .Join(db.Beitraege, l => l.BeitragId, b => b.Id, (l, b) => new LinkAkte(l.Id, l.Version, b.Id, b.Titel, l.Name, l.GueltigBis)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Diesen persönlichen Link gibt es nicht.");
}
