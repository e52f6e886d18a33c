using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

/// <summary>Was in den Formularen zu Personen zur Wahl steht.</summary>
[Erlaubt(Rolle.Administration)]
internal sealed record Auswahlmoeglichkeiten : IRequest<Auswahl>;

internal sealed record Auswahl(Stammdaten Stammdaten)
{
    public static IEnumerable<SelectListItem> Rollen { get; } = [.. Enum.GetValues<Rolle>().Select(r => new SelectListItem(r.Bezeichnung(), r.ToString()))];

    /// <summary>Gültige Ämter und dazu die schon gewählten: Ein ausgelaufenes fiele sonst beim Speichern unbemerkt weg.</summary>
    public IEnumerable<SelectListItem> Aemter(IReadOnlyList<Guid>? gewaehlt) => Stammdaten.Aemter
        .Where(a => a.Gueltig || gewaehlt?.Contains(a.Id) == true)
        .Select(a => new SelectListItem(a.Gueltig ? a.Name : $"{a.Name} (nicht gültig)", a.Id.ToString()));
}

internal sealed class AuswahlmoeglichkeitenHandler(IVerzeichnis verzeichnis) : IRequestHandler<Auswahlmoeglichkeiten, Auswahl>
{
    public async Task<Auswahl> Handle(Auswahlmoeglichkeiten request, CancellationToken cancellationToken) =>
        new(await verzeichnis.LadenAsync(cancellationToken));
}
