using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Koordinierung.Suche;

/// <summary>Sucht in Anliegen und Anfragen, was die Person öffnen darf.</summary>
internal sealed class Koordinierungssuche(KoordinierungContext db, AngemeldetePerson person) : ISuchbeitrag
{
    private const int Hoechstens = 20;

    public async Task<IReadOnlyList<Suchgruppe>> SucheAsync(string suchtext, CancellationToken cancellationToken)
    {
        var woerter = Suchtext.Woerter(suchtext);
        var gruppen = new List<Suchgruppe> { await AnfragenAsync(woerter, suchtext, cancellationToken) };
        if (person.Ist(Rolle.Stadtteilmanagement)) gruppen.Insert(0, await AnliegenAsync(woerter, suchtext, cancellationToken));
        return gruppen;
    }

    private async Task<Suchgruppe> AnliegenAsync(string[] woerter, string suchtext, CancellationToken cancellationToken)
    {
        var anliegen = db.Anliegen.AsNoTracking();
        foreach (var wort in woerter) anliegen = anliegen.Where(a => a.Suchtext.Contains(wort));
        var treffer = await anliegen.OrderByDescending(a => a.EingangAm).ThenByDescending(a => a.Id).Take(Hoechstens)
            .Select(a => new { a.Id, a.Nummer, a.Betreff, a.Status }).ToListAsync(cancellationToken);
        return new Suchgruppe("Anliegen", [.. treffer.Select(t => new Suchtreffer(t.Nummer, t.Betreff, $"/koordinierung/anliegen/{t.Id}", t.Status.Bezeichnung()))],
            treffer.Count == Hoechstens ? $"/koordinierung/anliegen?status=alle&text={Uri.EscapeDataString(suchtext)}" : null);
    }

    private async Task<Suchgruppe> AnfragenAsync(string[] woerter, string suchtext, CancellationToken cancellationToken)
    {
        var anfragen = db.Anfragen.AsNoTracking().FuerPerson(person);
        foreach (var wort in woerter) anfragen = anfragen.Where(a => a.Suchtext.Contains(wort));
        var treffer = await anfragen.OrderByDescending(a => a.AngelegtAm).ThenByDescending(a => a.Id).Take(Hoechstens)
            .Select(a => new { a.Id, a.Nummer, a.Betreff, a.Status }).ToListAsync(cancellationToken);
        return new Suchgruppe("Anfragen", [.. treffer.Select(t => new Suchtreffer(t.Nummer, t.Betreff, $"/koordinierung/anfragen/{t.Id}", t.Status.Bezeichnung()))],
            treffer.Count == Hoechstens && person.Ist(Rolle.Stadtteilmanagement) ? $"/koordinierung/anfragen?status=alle&text={Uri.EscapeDataString(suchtext)}" : null);
    }
}
