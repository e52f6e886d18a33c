using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

/// <summary>Eine Rubrik, wie sie vor dem Bearbeiten und Stilllegen gezeigt wird.</summary>
[Erlaubt(Rolle.Redaktion, Rolle.Stadtteilmanagement)]
internal sealed record RubrikAnsicht(Guid Id) : IRequest<RubrikAkte>;

internal sealed record RubrikAkte(Guid Id, int Version, string Name, int Reihenfolge);

internal sealed class RubrikAnsichtHandler(OeffentlichkeitsarbeitContext db) : IRequestHandler<RubrikAnsicht, RubrikAkte>
{
    public async Task<RubrikAkte> Handle(RubrikAnsicht request, CancellationToken cancellationToken) =>
        await db.Rubriken.AsNoTracking().Where(r => r.Id == request.Id).Select(r => new RubrikAkte(r.Id, r.Version, r.Name, r.Reihenfolge)).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NichtGefunden("Diese Rubrik gibt es nicht.");
}
