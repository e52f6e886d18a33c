using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Bedarfe;

/// <summary>Die Liste der Bedarfe.</summary>
/// <param name="Status">„offen“ (Vorgabe), „beendet“, „alle“ oder ein einzelner <see cref="BedarfStatus"/>.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe)]
internal sealed record AlleBedarfe(
    string? Stadtteil = null, int? Handlungsfeld = null, string? Status = null, Prioritaet? Prioritaet = null, [property: Personenbezogen] string? Text = null,
    string? Sortierung = null, int? Seite = null) : IRequest<Seite<BedarfZeile>>;

internal sealed record BedarfZeile(Guid Id, string Nummer, string Titel, string Stadtteil, int Handlungsfeld, Prioritaet Prioritaet, BedarfStatus Status, DateOnly ErfasstAm, int Belege);

internal sealed class AlleBedarfeHandler(KoordinierungContext db) : IRequestHandler<AlleBedarfe, Seite<BedarfZeile>>
{
    public async Task<Seite<BedarfZeile>> Handle(AlleBedarfe request, CancellationToken cancellationToken)
    {
        var gefiltert = Bedarfsfilter.Anwenden(db, request);
        return await Bedarfsfilter.Zeilen(db, Bedarfsfilter.Sortieren(gefiltert, request.Sortierung)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung der Liste; die Ausgabe benutzt dieselben.</summary>
internal static class Bedarfsfilter
{
    public static IQueryable<Bedarf> Anwenden(KoordinierungContext db, AlleBedarfe filter)
    {
        var bedarfe = NachStatus(db.Bedarfe.AsNoTracking(), filter.Status);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) bedarfe = bedarfe.Where(b => b.Stadtteil == stadtteil);
        if (filter.Handlungsfeld is { } feld) bedarfe = bedarfe.Where(b => b.Handlungsfeld == feld);
        if (filter.Prioritaet is { } prioritaet) bedarfe = bedarfe.Where(b => b.Prioritaet == prioritaet);
        return bedarfe.MitText(db, filter.Text);
    }

    public static IQueryable<Bedarf> Sortieren(IQueryable<Bedarf> bedarfe, string? sortierung) => sortierung switch
    {
        "nummer" => bedarfe.OrderBy(b => b.Nummer),
        "-nummer" => bedarfe.OrderByDescending(b => b.Nummer),
        "titel" => bedarfe.OrderBy(b => b.Titel).ThenBy(b => b.Id),
        "-titel" => bedarfe.OrderByDescending(b => b.Titel).ThenByDescending(b => b.Id),
        "stadtteil" => bedarfe.OrderBy(b => b.Stadtteil).ThenBy(b => b.ErfasstAm).ThenBy(b => b.Id),
        "-stadtteil" => bedarfe.OrderByDescending(b => b.Stadtteil).ThenByDescending(b => b.ErfasstAm).ThenByDescending(b => b.Id),
        "erfasst" => bedarfe.OrderBy(b => b.ErfasstAm).ThenBy(b => b.Id),
        _ => bedarfe.OrderByDescending(b => b.ErfasstAm).ThenByDescending(b => b.Id)
    };

    public static IQueryable<BedarfZeile> Zeilen(KoordinierungContext db, IQueryable<Bedarf> bedarfe) => bedarfe.Select(b => new BedarfZeile(
        b.Id, b.Nummer, b.Titel, b.Stadtteil, b.Handlungsfeld, b.Prioritaet, b.Status, b.ErfasstAm, db.Anliegen.Count(a => a.BedarfId == b.Id)));

    private static IQueryable<Bedarf> NachStatus(IQueryable<Bedarf> bedarfe, string? status) => status switch
    {
        "alle" => bedarfe,
        "beendet" => bedarfe.Where(b => !b.Offen),
        _ when Enum.TryParse<BedarfStatus>(status, out var wert) && Enum.IsDefined(wert) => bedarfe.Where(b => b.Offen == (wert < BedarfStatus.Gedeckt) && b.Status == wert),
        _ => bedarfe.Where(b => b.Offen)
    };
}
