using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Projekttraeger.Foerdertoepfe;
using Stadtteilmanagement.Projekttraeger.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

/// <summary>Woraus ein Antrag wählt: offene Fördertöpfe und der schon gewählte, dazu das Projekt, zu dem er gehört.</summary>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record Antragsauswahl(Guid ProjektId, Guid? FoerdertopfId) : IRequest<Antragswahl>;

internal sealed record Antragswahl(IReadOnlyList<SelectListItem> Foerdertoepfe, Antragsprojekt Projekt);

internal sealed record Antragsprojekt(Guid Id, string Nummer, string Titel, string Traeger, string Ziele, DateOnly Beginn, DateOnly Ende);

internal sealed class AntragsauswahlHandler(ProjekttraegerContext db) : IRequestHandler<Antragsauswahl, Antragswahl>
{
    public async Task<Antragswahl> Handle(Antragsauswahl request, CancellationToken cancellationToken)
    {
        var projekt = await db.Projekte.AsNoTracking().Where(p => p.Id == request.ProjektId)
            .Select(p => new Antragsprojekt(p.Id, p.Nummer, p.Titel, p.Traeger, p.Ziele, p.Beginn, p.Ende)).FirstOrDefaultAsync(cancellationToken) ?? throw new NichtGefunden("Dieses Projekt gibt es nicht.");
        var toepfe = await db.Foerdertoepfe.AsNoTracking().Where(t => t.Status == FoerdertopfStatus.Offen || t.Id == request.FoerdertopfId).OrderBy(t => t.Antragsschluss).ThenBy(t => t.Id).Take(100).ToListAsync(cancellationToken);
        return new Antragswahl([.. toepfe.Select(t => new SelectListItem(Beschriftung(t), t.Id.ToString()))], projekt);
    }

    private static string Beschriftung(Foerdertopf t) =>
        $"{t.NameMitJahr}: {t.Frei} frei{(t.Hoechstsumme is { } hoechstens ? $", höchstens {hoechstens}" : "")}, Antragsschluss {t.Antragsschluss.AlsDatum()}";
}
