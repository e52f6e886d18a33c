using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Projekttraeger.Stammdaten;

/// <summary>Was in Formularen und Filtern zur Wahl steht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Revision)]
internal sealed record Auswahlmoeglichkeiten : IRequest<Auswahl>;

internal sealed record Auswahl(Verwaltung.Contracts.Stammdaten Stammdaten)
{
    public IEnumerable<SelectListItem> Stadtteile => Stammdaten.Stadtteile.Where(s => s.Gueltig).Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> AlleStadtteile => Stammdaten.Stadtteile.Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> Handlungsfelder => Stammdaten.Handlungsfelder.Select(h => new SelectListItem($"{h.Nummer}. {h.Name}", h.Nummer.ToString()));

    public IEnumerable<SelectListItem> Aemter => Stammdaten.Aemter.Where(a => a.Gueltig).Select(a => new SelectListItem(a.Name, a.Id.ToString()));

    public static IEnumerable<SelectListItem> Entscheidungen => [new("befürwortet", "true"), new("nicht befürwortet", "false")];

    public static IEnumerable<SelectListItem> Werte<T>() where T : struct, Enum => Enum.GetValues<T>().Select(w => new SelectListItem(w.Bezeichnung(), w.ToString()));
}

internal sealed class AuswahlmoeglichkeitenHandler(IVerzeichnis verzeichnis) : IRequestHandler<Auswahlmoeglichkeiten, Auswahl>
{
    public async Task<Auswahl> Handle(Auswahlmoeglichkeiten request, CancellationToken cancellationToken) => new(await verzeichnis.LadenAsync(cancellationToken));
}
