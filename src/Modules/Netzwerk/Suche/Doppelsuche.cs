using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Kontaktpersonen;
using Stadtteilmanagement.Netzwerk.Organisationen;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Netzwerk.Suche;

/// <summary>Ein Eintrag, der derselbe sein könnte.</summary>
/// <param name="Id">Schlüssel.</param>
/// <param name="Name">Wie er heißt.</param>
/// <param name="Grund">Warum er genannt wird.</param>
/// <param name="Adresse">Seite des Eintrags.</param>
internal sealed record Doppeltreffer(Guid Id, string Name, string Grund, string Adresse);

/// <summary>
/// Findet Einträge, die derselbe sein könnten, über denselben Index wie die Suche: Er verzeiht je Wort einen Tippfehler. Wörter, die im Bestand
/// nirgends vorkommen, und solche, die fast jede Organisation im Namen führt, zählen nicht.
/// </summary>
internal static class Doppelsuche
{
    private const int Hoechstens = 5;
    private const int Aussagekraeftig = 4;

    private static readonly HashSet<string> Allerweltswoerter = ["verein", "ev", "gmbh", "ggmbh", "eg", "ag", "stadt", "rostock", "hansestadt", "gruppe"];

    public static async Task<IReadOnlyList<Doppeltreffer>> OrganisationenAsync(NetzwerkContext db, string? name, string? email, CancellationToken cancellationToken)
    {
        const string pfad = "/netzwerk/organisationen";
        var adresse = Adresse(email);
        var gleiche = adresse is null ? [] : await db.Organisationen.AsNoTracking().Where(o => o.EMail == adresse).OrderBy(o => o.Id).Take(Hoechstens).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        return Zusammen(gleiche.Select(o => (o.Id, o.Name)), await AehnlicheAsync(Suchart.Fuer(db, "Organisationen", pfad, db.Organisationen), name, cancellationToken), pfad);
    }

    public static async Task<IReadOnlyList<Doppeltreffer>> KontaktpersonenAsync(NetzwerkContext db, string? name, string? email, CancellationToken cancellationToken)
    {
        const string pfad = "/netzwerk/kontaktpersonen";
        var adresse = Adresse(email);
        var gleiche = adresse is null ? [] : await db.Kontaktpersonen.AsNoTracking().Where(k => k.EMail == adresse).OrderBy(k => k.Id).Take(Hoechstens).Select(k => new { k.Id, k.Vorname, k.Nachname }).ToListAsync(cancellationToken);
        return Zusammen(gleiche.Select(k => (k.Id, $"{k.Vorname} {k.Nachname}".Trim())), await AehnlicheAsync(Suchart.Fuer(db, "Kontaktpersonen", pfad, db.Kontaktpersonen), name, cancellationToken), pfad);
    }

    private static IReadOnlyList<Doppeltreffer> Zusammen(IEnumerable<(Guid Id, string Name)> gleicheAdresse, IEnumerable<Suchtreffer> aehnliche, string pfad) =>
        [.. gleicheAdresse.Select(t => new Doppeltreffer(t.Id, t.Name, "dieselbe E-Mail-Adresse", $"{pfad}/{t.Id}"))
            .Concat(aehnliche.Select(t => new Doppeltreffer(Guid.Parse(t.Adresse[(pfad.Length + 1)..]), string.Concat(t.Titel.Select(s => s.Text)), "ähnlicher Name", t.Adresse)))
            .DistinctBy(t => t.Id).Take(Hoechstens)];

    private static async Task<IEnumerable<Suchtreffer>> AehnlicheAsync(Suchart art, string? name, CancellationToken cancellationToken)
    {
        var gesucht = Suchanfrage.Aus(name).Begriffe.Where(b => b.Wort.Length >= Aussagekraeftig && !Allerweltswoerter.Contains(b.Wort)).ToList();
        var bekannte = new List<string>();
        foreach (var begriff in gesucht)
            if ((await art.AehnlicheAsync(begriff, cancellationToken)) is [var naechster, ..]) bekannte.Add(naechster.Wort);
        // „Kita Sonnenschein“ ist nicht schon deshalb doppelt, weil es andere Kitas gibt.
        if (2 * bekannte.Count <= gesucht.Count) return [];
        return (await art.SucheAsync(Suchanfrage.Aus(string.Join(' ', bekannte)), new Suchfilter(), 0, Hoechstens, Hoechstens, cancellationToken)).Treffer;
    }

    private static string? Adresse(string? email) => email.OhneRand()?.ToLowerInvariant();
}
