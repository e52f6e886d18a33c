using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Befangenheiten;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <param name="Status">Ein Zustand, „offen“ (Vorgabe) oder „alle“.</param>
/// <param name="ZuPruefen">Nur, was die Person noch zu bewerten hat.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe), Objektregel(Laden.NurMitglieder)]
internal sealed record AlleVorschlaege(
    string? Status = null, string? Stadtteil = null, bool ZuPruefen = false, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null) : IRequest<Seite<VorschlagZeile>>;

internal sealed record VorschlagZeile(Guid Id, string Nummer, string Titel, string? Traeger, string Stadtteil, Geldbetrag? Beantragt, VorschlagStatus Status, DateOnly EingereichtAm, int? Bewertungen);

internal sealed class AlleVorschlaegeHandler(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleVorschlaege, Seite<VorschlagZeile>>
{
    public async Task<Seite<VorschlagZeile>> Handle(AlleVorschlaege request, CancellationToken cancellationToken)
    {
        var gefiltert = Vorschlagsfilter.Anwenden(db, request, person, uhr.Heute());
        return await Vorschlagsfilter.Sortieren(gefiltert, request.Sortierung)
            .Select(v => new VorschlagZeile(v.Id, v.Nummer, v.Titel, v.Traeger, v.Stadtteil, v.Beantragt, v.Status, v.EingereichtAm,
                // Auch die Zahl verriete Befangenen etwas.
                db.Befangenheiten.Any(b => b.VorschlagId == v.Id && b.PersonId == person.Id && b.Status != BefangenheitStatus.Verneint) ? null : db.Bewertungen.Count(b => b.VorschlagId == v.Id)))
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Vorschlagsfilter
{
    public static IQueryable<Vorschlag> Anwenden(LenkungsgruppeContext db, AlleVorschlaege filter, AngemeldetePerson person, DateOnly heute)
    {
        var gefiltert = db.VorschlaegeFuer(person, heute).AsNoTracking();
        if (Enum.TryParse<VorschlagStatus>(filter.Status, out var status)) gefiltert = gefiltert.Where(v => v.Status == status);
        else if (filter.Status != "alle") gefiltert = gefiltert.Where(v => v.Offen);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) gefiltert = gefiltert.Where(v => v.Stadtteil == stadtteil);
        if (filter.ZuPruefen) gefiltert = ZuPruefen(db, gefiltert, person);
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Vorschlag> ZuPruefen(LenkungsgruppeContext db, IQueryable<Vorschlag> vorschlaege, AngemeldetePerson person) =>
        vorschlaege.Where(v => (v.Status == VorschlagStatus.InPruefung || v.Status == VorschlagStatus.Terminiert)
            && !db.Bewertungen.Any(b => b.VorschlagId == v.Id && b.PersonId == person.Id)
            && !db.Befangenheiten.Any(b => b.VorschlagId == v.Id && b.PersonId == person.Id && b.Status == BefangenheitStatus.Bestaetigt));

    public static IQueryable<Vorschlag> Sortieren(IQueryable<Vorschlag> vorschlaege, string? sortierung) => sortierung switch
    {
        "nummer" => vorschlaege.OrderBy(v => v.Nummer),
        "-nummer" => vorschlaege.OrderByDescending(v => v.Nummer),
        "titel" => vorschlaege.OrderBy(v => v.Titel).ThenBy(v => v.Id),
        "-titel" => vorschlaege.OrderByDescending(v => v.Titel).ThenByDescending(v => v.Id),
        "status" => vorschlaege.OrderBy(v => v.Status).ThenByDescending(v => v.EingereichtAm).ThenBy(v => v.Id),
        "-status" => vorschlaege.OrderByDescending(v => v.Status).ThenByDescending(v => v.EingereichtAm).ThenBy(v => v.Id),
        "eingang" => vorschlaege.OrderBy(v => v.EingereichtAm).ThenBy(v => v.Id),
        _ => vorschlaege.OrderByDescending(v => v.EingereichtAm).ThenByDescending(v => v.Id)
    };
}
