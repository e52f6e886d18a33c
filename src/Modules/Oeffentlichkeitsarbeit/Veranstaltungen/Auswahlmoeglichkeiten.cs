using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Was in Formularen und Filtern zur Wahl steht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion)]
internal sealed record Auswahlmoeglichkeiten : IRequest<Auswahl>;

internal sealed record Auswahl(Stammdaten Stammdaten)
{
    public IEnumerable<SelectListItem> Stadtteile => Stammdaten.Stadtteile.Where(s => s.Gueltig).Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> AlleStadtteile => Stammdaten.Stadtteile.Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public static IEnumerable<SelectListItem> Zustaende => Enum.GetValues<VeranstaltungStatus>().Select(s => new SelectListItem(s.Bezeichnung(), s.ToString()));
}

internal sealed class AuswahlmoeglichkeitenHandler(IVerzeichnis verzeichnis) : IRequestHandler<Auswahlmoeglichkeiten, Auswahl>
{
    public async Task<Auswahl> Handle(Auswahlmoeglichkeiten request, CancellationToken cancellationToken) => new(await verzeichnis.LadenAsync(cancellationToken));
}
