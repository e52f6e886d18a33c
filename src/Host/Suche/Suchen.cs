using MediatR;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Host.Suche;

/// <summary>Die Suche über alle Module; jedes antwortet nur mit dem, was die Person öffnen darf.</summary>
/// <param name="Q">Was gesucht wird.</param>
/// <param name="Art">Nur Vorgänge dieser Art, dafür alle und seitenweise; ohne Angabe je Art die ersten.</param>
/// <param name="Stadtteil">Kürzel.</param>
/// <param name="Von">Frühester Tag des Vorgangs.</param>
/// <param name="Bis">Spätester Tag des Vorgangs.</param>
[Erlaubt, Objektregel("zeigt nur, was die Person auch öffnen darf")]
internal sealed record Suchen(string? Q = null, string? Art = null, string? Stadtteil = null, DateOnly? Von = null, DateOnly? Bis = null, int? Seite = null)
    : IRequest<Suchergebnis>;

/// <param name="Direkt">Adresse des Vorgangs, dessen Nummer eingegeben wurde.</param>
/// <param name="Gruppen">Arten mit Treffern.</param>
/// <param name="Seiten">Seiten des Intranets, deren Name passt.</param>
/// <param name="Statt">Wonach statt des Eingegebenen gesucht wurde, weil dazu nichts da ist.</param>
/// <param name="Arten">Arten, in denen die Person suchen darf, mit ihren Überschriften.</param>
internal sealed record Suchergebnis(
    string? Direkt, IReadOnlyList<Suchgruppe> Gruppen, IReadOnlyList<Sprungziel> Seiten, string? Statt,
    IReadOnlyList<(string Art, string Titel)> Arten, Stammdaten Stammdaten)
{
    public bool IstLeer => Gruppen.Count == 0 && Seiten.Count == 0;
}

/// <summary>Treffer einer Art.</summary>
internal sealed record Suchgruppe(string Art, string Titel, Seite<Suchtreffer> Treffer);

internal sealed class SuchenHandler(IEnumerable<ISuchbeitrag> beitraege, IEnumerable<IModule> module, IVerzeichnis verzeichnis, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<Suchen, Suchergebnis>
{
    private const int JeGruppe = 5;

    // In der Übersicht genügt „über 100“; zu Ende gezählt wird erst auf der Seite mit allen Treffern einer Art.
    private const int UebersichtZaehltBis = 100;

    public async Task<Suchergebnis> Handle(Suchen request, CancellationToken cancellationToken)
    {
        var arten = beitraege.SelectMany(b => b.Arten).ToList();
        var leer = new Suchergebnis(null, [], [], null, [.. arten.Select(a => (a.Art, a.Titel))], await verzeichnis.LadenAsync(cancellationToken));
        if (await arten.ZurNummerAsync(request.Q, uhr.Heute().Year, cancellationToken) is { } adresse) return leer with { Direkt = adresse };

        var anfrage = Suchanfrage.Aus(request.Q);
        var filter = new Suchfilter(string.IsNullOrEmpty(request.Stadtteil) ? null : request.Stadtteil, request.Von, request.Bis);
        var gewaehlte = string.IsNullOrEmpty(request.Art) ? arten : arten.FindAll(a => a.Art.Equals(request.Art, StringComparison.OrdinalIgnoreCase));
        var seiten = gewaehlte.Count == arten.Count && !filter.IstGesetzt ? Sprungziele.Finde(anfrage, module, person) : [];
        var gruppen = await SucheAsync(anfrage);
        if (gruppen.Count > 0 || seiten.Count > 0) return leer with { Gruppen = gruppen, Seiten = seiten };

        foreach (var (aehnlich, text) in await arten.AehnlicheAsync(anfrage, cancellationToken))
            if (await SucheAsync(aehnlich) is { Count: > 0 } statt) return leer with { Gruppen = statt, Statt = text };
        return leer;

        Task<IReadOnlyList<Suchgruppe>> SucheAsync(Suchanfrage gesucht) => GruppenAsync(gewaehlte, gesucht, filter, gewaehlte.Count == 1 && arten.Count > 1 ? request.Seite ?? 1 : null, cancellationToken);
    }

    private static async Task<IReadOnlyList<Suchgruppe>> GruppenAsync(IReadOnlyList<Suchart> arten, Suchanfrage anfrage, Suchfilter filter, int? seite, CancellationToken cancellationToken)
    {
        var gruppen = new List<Suchgruppe>();
        foreach (var art in arten)
        {
            var (groesse, zaehlenBis) = seite is null ? (JeGruppe, UebersichtZaehltBis) : (Seitenabruf.Groesse, Seitenabruf.Obergrenze);
            var nummer = Math.Clamp(seite ?? 1, 1, zaehlenBis / groesse);
            var liste = await art.SucheAsync(anfrage, filter, (nummer - 1) * groesse, groesse, zaehlenBis, cancellationToken);
            if (liste.Anzahl > 0) gruppen.Add(new Suchgruppe(art.Art, art.Titel, new Seite<Suchtreffer>(liste.Treffer, nummer, groesse, liste.Anzahl, liste.Mehr)));
        }
        return gruppen;
    }
}
