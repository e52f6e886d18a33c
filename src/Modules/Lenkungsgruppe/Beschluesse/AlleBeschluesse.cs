using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Contracts;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Beschluesse;

/// <summary>Das Beschlussbuch.</summary>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe, Rolle.Revision), Objektregel(Laden.NurMitglieder)]
internal sealed record AlleBeschluesse(
    Beschlussergebnis? Ergebnis = null, DateOnly? Von = null, DateOnly? Bis = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<BeschlussZeile>>
{
    public string Reihenfolge => Sortierung is { Length: > 0 } ? Sortierung : "-nummer";
}

internal sealed record BeschlussZeile(Guid Id, string Nummer, DateOnly Am, string Titel, string Stadtteil, Beschlussergebnis Ergebnis, int Ja, int Nein, int Enthaltungen);

internal sealed class AlleBeschluesseHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleBeschluesse, Seite<BeschlussZeile>>
{
    public async Task<Seite<BeschlussZeile>> Handle(AlleBeschluesse request, CancellationToken cancellationToken)
    {
        var gefiltert = Beschlussfilter.Anwenden(db, request, person, uhr.Heute());
        return await Beschlussfilter.Sortieren(gefiltert, request.Reihenfolge).Select(b => new BeschlussZeile(b.Id, b.Nummer, b.Am, b.Titel, b.Stadtteil, b.Ergebnis, b.Ja, b.Nein, b.Enthaltungen)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Beschlussfilter
{
    public static IQueryable<Beschluss> FuerPerson(LenkungsgruppeContext db, AngemeldetePerson person, DateOnly heute) =>
        person.Ist(Rolle.Stadtteilmanagement) || person.Ist(Rolle.Revision) ? db.Beschluesse
        : person.Ist(Rolle.Lenkungsgruppe) ? db.Beschluesse.Where(b => db.Mitglieder.Any(m => m.PersonId == person.Id && m.Von <= heute && (m.Bis == null || m.Bis >= heute)))
        : db.Beschluesse.Where(b => false);

    public static IQueryable<Beschluss> Anwenden(LenkungsgruppeContext db, AlleBeschluesse filter, AngemeldetePerson person, DateOnly heute)
    {
        var gefiltert = FuerPerson(db, person, heute).AsNoTracking();
        if (filter.Ergebnis is { } ergebnis) gefiltert = gefiltert.Where(b => b.Ergebnis == ergebnis);
        if (filter.Von is { } von) gefiltert = gefiltert.Where(b => b.Am >= von);
        if (filter.Bis is { } bis) gefiltert = gefiltert.Where(b => b.Am <= bis);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Beschluss> Sortieren(IQueryable<Beschluss> beschluesse, string sortierung) => sortierung switch
    {
        "nummer" => beschluesse.OrderBy(b => b.Nummer),
        "am" => beschluesse.OrderBy(b => b.Am).ThenBy(b => b.Id),
        "-am" => beschluesse.OrderByDescending(b => b.Am).ThenByDescending(b => b.Id),
        "ergebnis" => beschluesse.OrderBy(b => b.Ergebnis).ThenBy(b => b.Am).ThenBy(b => b.Id),
        "-ergebnis" => beschluesse.OrderByDescending(b => b.Ergebnis).ThenByDescending(b => b.Am).ThenBy(b => b.Id),
        _ => beschluesse.OrderByDescending(b => b.Nummer)
    };
}
