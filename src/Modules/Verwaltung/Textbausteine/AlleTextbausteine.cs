using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Persistence;
using Stadtteilmanagement.Verwaltung.Stammdatenverzeichnis;

namespace Stadtteilmanagement.Verwaltung.Textbausteine;

/// <summary>Gemeinsame und eigene Textbausteine der Stellen, an denen die Person schreibt.</summary>
/// <param name="Verwendung">Schlüssel einer Verwendung; sonst alle.</param>
/// <param name="Eigene">Nur eigene.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Administration, Rolle.Fachamt, Rolle.Redaktion), Objektregel("fremde eigene zeigt sie nie")]
internal sealed record AlleTextbausteine(string? Verwendung = null, [property: Personenbezogen] string? Text = null, bool Eigene = false, int? Seite = null) : IRequest<Textbausteinliste>;

internal sealed record Textbausteinliste(Seite<TextbausteinZeile> Seite, IReadOnlyList<Textverwendung> Verwendungen);

internal sealed record TextbausteinZeile(Guid Id, string Titel, string Verwendung, bool Eigen, bool Vorbelegt, string Text, bool KannAendern);

internal sealed class AlleTextbausteineHandler(VerwaltungContext db, ModuleCatalog katalog, AngemeldetePerson person) : IRequestHandler<AlleTextbausteine, Textbausteinliste>
{
    public async Task<Textbausteinliste> Handle(AlleTextbausteine request, CancellationToken cancellationToken) => new(
        Trefferliste.Seite(await Bausteinfilter.AnwendenAsync(db, request, katalog, person, cancellationToken), request.Seite), katalog.VerwendungenFuer(person));
}

/// <summary>Auswahl und Reihenfolge, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Bausteinfilter
{
    public static async Task<IEnumerable<TextbausteinZeile>> AnwendenAsync(
        VerwaltungContext db, AlleTextbausteine filter, ModuleCatalog katalog, AngemeldetePerson person, CancellationToken cancellationToken)
    {
        var verwendungen = katalog.VerwendungenFuer(person).Select((v, rang) => (v.Schluessel, v.Titel, Rang: rang)).ToDictionary(v => v.Schluessel);
        var pflegt = Bausteinregeln.PflegtGemeinsame(person);
        var bausteine = await db.Textbausteine.AsNoTracking().SichtbarFuer(person).OrderBy(b => b.Id).Take(Trefferliste.Obergrenze).ToListAsync(cancellationToken);
        return bausteine.Where(b => verwendungen.ContainsKey(b.Verwendung))
            .Where(b => (string.IsNullOrEmpty(filter.Verwendung) || b.Verwendung == filter.Verwendung) && (!filter.Eigene || b.BesitzerId is not null) && Trefferliste.Passt(filter.Text, b.Titel, b.Text))
            .OrderBy(b => verwendungen[b.Verwendung].Rang).ThenByDescending(b => b.Vorbelegt).ThenBy(b => b.Titel, Verzeichnis.Alphabetisch).ThenBy(b => b.Id)
            .Select(b => new TextbausteinZeile(b.Id, b.Titel, verwendungen[b.Verwendung].Titel, b.BesitzerId is not null, b.Vorbelegt, b.Text, b.BesitzerId is not null || pflegt));
    }
}
