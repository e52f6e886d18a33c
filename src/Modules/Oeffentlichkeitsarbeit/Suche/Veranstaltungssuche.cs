using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Suche;

/// <summary>Sucht in den Veranstaltungen, wenn die Person sie öffnen darf. An der Stelle der Nummer steht der Tag.</summary>
internal sealed class Veranstaltungssuche(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : ISuchbeitrag
{
    private const int Hoechstens = 20;

    public async Task<IReadOnlyList<Suchgruppe>> SucheAsync(string suchtext, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Redaktion)) return [];
        var veranstaltungen = db.Veranstaltungen.AsNoTracking();
        foreach (var wort in Suchtext.Woerter(suchtext)) veranstaltungen = veranstaltungen.Where(v => v.Suchtext.Contains(wort));
        var treffer = await veranstaltungen.OrderByDescending(v => v.Beginn).ThenByDescending(v => v.Id).Take(Hoechstens)
            .Select(v => new { v.Id, v.Titel, v.Beginn, v.Status }).ToListAsync(cancellationToken);
        return
        [
            new Suchgruppe("Veranstaltungen",
                [.. treffer.Select(t => new Suchtreffer(DateOnly.FromDateTime(t.Beginn.InBerlin()).AlsDatum(), t.Titel, $"/oeffentlichkeitsarbeit/veranstaltungen/{t.Id}", t.Status.Bezeichnung()))],
                treffer.Count == Hoechstens ? $"/oeffentlichkeitsarbeit/veranstaltungen?zeitraum=alle&text={Uri.EscapeDataString(suchtext)}" : null)
        ];
    }
}
