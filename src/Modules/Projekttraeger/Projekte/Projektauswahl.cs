using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Projekte;

/// <summary>Träger und Bedarfe, aus denen ein Projekt wählt; der schon gewählte Träger ist dabei, auch wenn er inzwischen ruht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Projektauswahl(Guid? TraegerId, Guid? BedarfId) : IRequest<Projektwahl>;

internal sealed record Projektwahl(IReadOnlyList<SelectListItem> Traeger, IReadOnlyList<SelectListItem> Bedarfe, Bedarfsangabe? Bedarf);

internal sealed class ProjektauswahlHandler(IOrganisationen organisationen, IBedarfe bedarfe) : IRequestHandler<Projektauswahl, Projektwahl>
{
    private const int Hoechstens = 500;

    public async Task<Projektwahl> Handle(Projektauswahl request, CancellationToken cancellationToken)
    {
        var traeger = (await organisationen.SucheAsync(null, Hoechstens, cancellationToken)).ToList();
        if (request.TraegerId is { } gewaehlt && traeger.All(t => t.Id != gewaehlt)) traeger.AddRange(await organisationen.FindeAsync([gewaehlt], cancellationToken));
        var offene = await bedarfe.OffeneAsync(Hoechstens, cancellationToken);
        return new Projektwahl(
            [.. traeger.Select(t => new SelectListItem(t.Name, t.Id.ToString()))],
            [.. offene.Select(b => new SelectListItem($"{b.Nummer} · {b.Titel}", b.Id.ToString()))],
            request.BedarfId is { } bedarf ? await bedarfe.FindeAsync(bedarf, cancellationToken) : null);
    }
}
