using MediatR;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Verwaltung.Vertretungen;

/// <summary>Wer vertreten werden und wer vertreten kann.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Fachamt, Rolle.Redaktion, Rolle.Administration), Objektregel("ohne Administration nur für sich selbst")]
internal sealed record Vertretungsauswahl : IRequest<Vertretungspersonen>;

/// <param name="Selbst">Die handelnde Person, wenn sie nur für sich selbst benennen kann; sonst null.</param>
internal sealed record Vertretungspersonen(Guid? Selbst, IReadOnlyList<SelectListItem> Vertretene, IReadOnlyList<SelectListItem> Vertretungen);

internal sealed class VertretungsauswahlHandler(IVerzeichnis verzeichnis, AngemeldetePerson person) : IRequestHandler<Vertretungsauswahl, Vertretungspersonen>
{
    public async Task<Vertretungspersonen> Handle(Vertretungsauswahl request, CancellationToken cancellationToken)
    {
        var personen = (await verzeichnis.LadenAsync(cancellationToken)).Personen;
        var selbst = person.Ist(Rolle.Administration) ? (Guid?)null : person.Id;
        return new Vertretungspersonen(selbst,
            [.. personen.Where(p => p.Rollen.Overlaps(Vertretung.Uebertragbar)).Select(Wahl)],
            [.. personen.Where(p => p.Rollen.Count > 0 && !p.Rollen.Contains(Rolle.Revision) && p.Id != selbst).Select(Wahl)]);
    }

    private static SelectListItem Wahl(PersonEintrag person) => new(person.Funktion is null ? person.Name : $"{person.Name} – {person.Funktion}", person.Id.ToString());
}
