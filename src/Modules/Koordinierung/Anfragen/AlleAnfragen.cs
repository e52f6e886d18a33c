using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Koordinierung.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

/// <summary>Die Liste der Anfragen an Ämter.</summary>
/// <param name="Status">„offen“ (Vorgabe), „wartend“ (versandt), „beendet“, „alle“ oder ein einzelner <see cref="AnfrageStatus"/>.</param>
/// <param name="Bis">Nächste Frist spätestens an diesem Tag.</param>
/// <param name="Zuweisen">Nur solche, deren federführendes Amt abgelehnt hat.</param>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AlleAnfragen(
    string? Status = null, Guid? Amt = null, string? Stadtteil = null, [property: Personenbezogen] string? Text = null, bool Ueberfaellig = false, bool Zuweisen = false, DateOnly? Bis = null,
    bool Meine = false, string? Sortierung = null, int? Seite = null) : IRequest<Seite<AnfrageZeile>>;

internal sealed record AnfrageZeile(
    Guid Id, string Nummer, string Betreff, AnfrageStatus Status, DateOnly? NaechsteFrist, string Aemter, string Stand, DateTime? VersandtAm, string Stadtteil);

internal sealed class AlleAnfragenHandler(KoordinierungContext db, AngemeldetePerson person, TimeProvider uhr) : IRequestHandler<AlleAnfragen, Seite<AnfrageZeile>>
{
    public async Task<Seite<AnfrageZeile>> Handle(AlleAnfragen request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var gefiltert = Anfragenfilter.Anwenden(db, request, person, heute);
        var seite = await Anfragenfilter.Sortieren(gefiltert, request.Sortierung).Select(Anfragestand.Projektion)
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
        return seite.Umwandeln(a => Anfragenfilter.Zeile(a, person, heute));
    }
}

/// <summary>Filter und Sortierung der Liste; die Ausgabe als CSV benutzt dieselben.</summary>
internal static class Anfragenfilter
{
    public static IQueryable<Anfrage> Anwenden(KoordinierungContext db, AlleAnfragen filter, AngemeldetePerson person, DateOnly heute)
    {
        var anfragen = NachStatus(db.Anfragen.AsNoTracking(), filter.Status);
        if (filter.Amt is { } amt) anfragen = anfragen.Where(a => a.Zustaendigkeiten.Any(z => z.AmtId == amt));
        if (filter.Stadtteil is { Length: > 0 } stadtteil) anfragen = anfragen.Where(a => a.Stadtteil == stadtteil);
        if (filter.Ueberfaellig) anfragen = anfragen.Where(a => a.NaechsteFrist < heute);
        if (filter.Bis is { } bis) anfragen = anfragen.Where(a => a.NaechsteFrist >= heute && a.NaechsteFrist <= bis);
        if (filter.Zuweisen) anfragen = anfragen.Where(a => a.ZuweisungNoetig);
        if (filter.Meine) anfragen = anfragen.Where(a => a.VerfasserId == person.Id);
        return anfragen.MitText(db, filter.Text);
    }

    public static IQueryable<Anfrage> Sortieren(IQueryable<Anfrage> anfragen, string? sortierung) => sortierung switch
    {
        "nummer" => anfragen.OrderBy(a => a.Nummer),
        "-nummer" => anfragen.OrderByDescending(a => a.Nummer),
        "betreff" => anfragen.OrderBy(a => a.Betreff).ThenBy(a => a.Id),
        "-betreff" => anfragen.OrderByDescending(a => a.Betreff).ThenByDescending(a => a.Id),
        "status" => anfragen.OrderBy(a => a.Status).ThenBy(a => a.AngelegtAm).ThenBy(a => a.Id),
        "-status" => anfragen.OrderByDescending(a => a.Status).ThenByDescending(a => a.AngelegtAm).ThenBy(a => a.Id),
        "frist" => anfragen.OrderBy(a => a.NaechsteFrist).ThenBy(a => a.Id),
        "-frist" => anfragen.OrderByDescending(a => a.NaechsteFrist).ThenByDescending(a => a.Id),
        "versandt" => anfragen.OrderBy(a => a.AngelegtAm).ThenBy(a => a.Id),
        _ => anfragen.OrderByDescending(a => a.AngelegtAm).ThenByDescending(a => a.Id)
    };

    public static AnfrageZeile Zeile(Anfragestand a, AngemeldetePerson person, DateOnly heute) => new(
        a.Id, a.Nummer, a.Betreff, a.Status, a.NaechsteFrist, Aemter(a), Gesamtstand.Fuer(a, person, heute), a.VersandtAm, a.Stadtteil);

    private static string Aemter(Anfragestand a) => string.Join(", ", a.Zustaendigkeiten.OrderByDescending(z => z.AmtId == a.FederfuehrendesAmtId).ThenBy(z => z.Amtsname)
        .Select(z => z.AmtId == a.FederfuehrendesAmtId ? $"{z.Amtsname} (federführend)" : z.Amtsname));

    private static IQueryable<Anfrage> NachStatus(IQueryable<Anfrage> anfragen, string? status) => status switch
    {
        "alle" => anfragen,
        "beendet" => anfragen.Where(a => !a.Offen),
        "wartend" => anfragen.Where(a => a.Offen && a.Status == AnfrageStatus.Versandt),
        _ when Enum.TryParse<AnfrageStatus>(status, out var wert) && Enum.IsDefined(wert) => wert <= AnfrageStatus.Ausgewertet
            ? anfragen.Where(a => a.Offen && a.Status == wert) : anfragen.Where(a => !a.Offen && a.Status == wert),
        _ => anfragen.Where(a => a.Offen)
    };
}
