using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Vorschläge beim Tippen: Vorgänge und Seiten, die gemeint sein könnten, höchstens acht.</summary>
[Erlaubt, Objektregel("zeigt nur, was die Person auch öffnen darf")]
internal sealed record Vorschlaege(string? Q) : IRequest<IReadOnlyList<Vorschlag>>;

/// <param name="Art">Was für eine Seite es ist, zum Beispiel „Anliegen“.</param>
/// <param name="Nummer">Sprechende Nummer; leer, wenn es keine gibt.</param>
internal sealed record Vorschlag(string Art, IReadOnlyList<Textstueck> Text, string Nummer, string Adresse);

internal sealed class VorschlaegeHandler(IEnumerable<ISuchbeitrag> beitraege, IEnumerable<IModule> module, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<Vorschlaege, IReadOnlyList<Vorschlag>>
{
    private const int Hoechstens = 8;
    private const int Mindestzeichen = 2;

    // Ein Vorgang genügt, um dorthin zu kommen; wer mehr will, sucht mit der Eingabetaste.
    private const int SeitenHoechstens = 3;

    public async Task<IReadOnlyList<Vorschlag>> Handle(Vorschlaege request, CancellationToken cancellationToken)
    {
        var anfrage = Suchanfrage.Aus(request.Q);
        if (anfrage.Begriffe.Sum(b => b.Wort.Length) < Mindestzeichen) return [];
        var arten = beitraege.SelectMany(b => b.Arten).ToList();
        List<Vorschlag> vorschlaege = await arten.ZurNummerAsync(request.Q, uhr.Heute().Year, cancellationToken) is { } adresse
            ? [new Vorschlag("Vorgang", [new Textstueck("Öffnen", false)], request.Q!.Trim().ToUpperInvariant(), adresse)]
            : [.. Sprungziele.Finde(anfrage, module, person).Take(SeitenHoechstens).Select(s => new Vorschlag("Seite", s.Name, "", s.Adresse))];
        vorschlaege.AddRange(await TrefferAsync(arten, anfrage, Hoechstens - vorschlaege.Count, cancellationToken));
        if (vorschlaege.Count > 0) return vorschlaege;

        foreach (var (aehnlich, _) in await arten.AehnlicheAsync(anfrage, cancellationToken))
            if (await TrefferAsync(arten, aehnlich, Hoechstens, cancellationToken) is { Count: > 0 } statt) return statt;
        return [];
    }

    // Reihum aus jeder Art, damit viele Anliegen nicht das eine Amt verdrängen.
    private static async Task<IReadOnlyList<Vorschlag>> TrefferAsync(IReadOnlyList<Suchart> arten, Suchanfrage anfrage, int anzahl, CancellationToken cancellationToken)
    {
        var treffer = new List<(int Rang, Vorschlag Vorschlag)>();
        foreach (var art in arten)
            treffer.AddRange((await art.SucheAsync(anfrage, new Suchfilter(), 0, anzahl, anzahl, cancellationToken)).Treffer
                .Select((t, rang) => (rang, new Vorschlag(art.Titel, t.Titel, t.Nummer, t.Adresse))));
        return [.. treffer.OrderBy(t => t.Rang).Take(anzahl).Select(t => t.Vorschlag)];
    }
}
