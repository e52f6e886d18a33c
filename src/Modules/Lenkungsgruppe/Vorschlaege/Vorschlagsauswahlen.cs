using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Contracts;
using Stadtteilmanagement.Netzwerk.Contracts;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Was in Formularen und Filtern zur Wahl steht.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe, Rolle.Revision)]
internal sealed record Vorschlagsauswahlen : IRequest<Vorschlagsauswahl>;

internal sealed record Vorschlagsauswahl(Stammdaten Stammdaten, IReadOnlyList<Organisationsangabe> Organisationen, IReadOnlyList<Bedarfsangabe> Bedarfsangaben)
{
    public IEnumerable<SelectListItem> Stadtteile => Stammdaten.Stadtteile.Where(s => s.Gueltig).Select(s => new SelectListItem(s.Name, s.Kuerzel));

    public IEnumerable<SelectListItem> Traeger => Organisationen.Select(o => new SelectListItem(o.Name, o.Id.ToString()));

    public IEnumerable<SelectListItem> Bedarfe => Bedarfsangaben.Select(b => new SelectListItem($"{b.Nummer} {b.Titel}", b.Id.ToString()));

    public static IEnumerable<SelectListItem> Werte<T>() where T : struct, Enum => Enum.GetValues<T>().Select(w => new SelectListItem(w.Bezeichnung(), w.ToString()));
}

internal sealed class VorschlagsauswahlenHandler(IVerzeichnis verzeichnis, IOrganisationen organisationen, IBedarfe bedarfe) : IRequestHandler<Vorschlagsauswahlen, Vorschlagsauswahl>
{
    public async Task<Vorschlagsauswahl> Handle(Vorschlagsauswahlen request, CancellationToken cancellationToken) =>
        new(await verzeichnis.LadenAsync(cancellationToken), await organisationen.SucheAsync(null, 200, cancellationToken), await bedarfe.OffeneAsync(100, cancellationToken));
}
