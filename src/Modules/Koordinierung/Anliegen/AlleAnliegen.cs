using AutoMapper;
using AutoMapper.QueryableExtensions;
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

namespace Stadtteilmanagement.Koordinierung.Anliegen;

/// <summary>Die Liste der Anliegen.</summary>
/// <param name="Status">„offen“ (Vorgabe), „beendet“, „alle“ oder ein einzelner <see cref="AnliegenStatus"/>.</param>
/// <param name="Ueberfaellig">Wiedervorlage oder Frist einer Anfrage überschritten.</param>
/// <param name="Faellig">Wiedervorlage heute oder früher.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AlleAnliegen(
    string? Stadtteil = null, int? Handlungsfeld = null, string? Status = null, Kanal? Kanal = null, [property: Personenbezogen] string? Text = null,
    bool Ueberfaellig = false, bool Faellig = false, bool Meine = false, string? Sortierung = null, int? Seite = null) : IRequest<Seite<AnliegenZeile>>;

internal sealed record AnliegenZeile(
    Guid Id, string Nummer, string Betreff, string Stadtteil, AnliegenStatus Status, DateOnly EingangAm, DateOnly? Wiedervorlage, bool Offen)
{
    internal sealed class Profil : Profile
    {
        public Profil() => CreateMap<Anliegen, AnliegenZeile>();
    }
}

internal sealed class AlleAnliegenHandler(KoordinierungContext db, IConfigurationProvider mapper, AngemeldetePerson person, TimeProvider uhr)
    : IRequestHandler<AlleAnliegen, Seite<AnliegenZeile>>
{
    public async Task<Seite<AnliegenZeile>> Handle(AlleAnliegen request, CancellationToken cancellationToken)
    {
        var gefiltert = Anliegenfilter.Anwenden(db, request, person, uhr.Heute());
        return await Anliegenfilter.Sortieren(gefiltert, request.Sortierung).ProjectTo<AnliegenZeile>(mapper)
            .SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter und Sortierung der Liste; die Ausgabe als CSV benutzt dieselben.</summary>
internal static class Anliegenfilter
{
    public static IQueryable<Anliegen> Anwenden(KoordinierungContext db, AlleAnliegen filter, AngemeldetePerson person, DateOnly heute)
    {
        var anliegen = NachStatus(db.Anliegen.AsNoTracking(), filter.Status);
        if (filter.Stadtteil is { Length: > 0 } stadtteil) anliegen = anliegen.Where(a => a.Stadtteil == stadtteil);
        if (filter.Handlungsfeld is { } feld) anliegen = anliegen.Where(a => a.Handlungsfeld == feld);
        if (filter.Kanal is { } kanal) anliegen = anliegen.Where(a => a.Kanal == kanal);
        if (filter.Meine) anliegen = anliegen.Where(a => a.BearbeiterId == person.Id);
        if (filter.Faellig) anliegen = anliegen.Where(a => a.Wiedervorlage <= heute);
        if (filter.Ueberfaellig)
            anliegen = anliegen.Where(a => a.Wiedervorlage < heute || db.Anfragen.Any(f => f.AnliegenId == a.Id && f.Offen && f.NaechsteFrist < heute));
        return anliegen.MitText(db, filter.Text);
    }

    public static IQueryable<Anliegen> Sortieren(IQueryable<Anliegen> anliegen, string? sortierung) => sortierung switch
    {
        "nummer" => anliegen.OrderBy(a => a.Nummer),
        "-nummer" => anliegen.OrderByDescending(a => a.Nummer),
        "betreff" => anliegen.OrderBy(a => a.Betreff).ThenBy(a => a.Id),
        "-betreff" => anliegen.OrderByDescending(a => a.Betreff).ThenByDescending(a => a.Id),
        "stadtteil" => anliegen.OrderBy(a => a.Stadtteil).ThenBy(a => a.EingangAm).ThenBy(a => a.Id),
        "-stadtteil" => anliegen.OrderByDescending(a => a.Stadtteil).ThenByDescending(a => a.EingangAm).ThenByDescending(a => a.Id),
        "status" => anliegen.OrderBy(a => a.Status).ThenBy(a => a.EingangAm).ThenBy(a => a.Id),
        "-status" => anliegen.OrderByDescending(a => a.Status).ThenByDescending(a => a.EingangAm).ThenByDescending(a => a.Id),
        "eingang" => anliegen.OrderBy(a => a.EingangAm).ThenBy(a => a.Id),
        "wiedervorlage" => anliegen.OrderBy(a => a.Wiedervorlage).ThenBy(a => a.Id),
        "-wiedervorlage" => anliegen.OrderByDescending(a => a.Wiedervorlage).ThenByDescending(a => a.Id),
        _ => anliegen.OrderByDescending(a => a.EingangAm).ThenByDescending(a => a.Id)
    };

    private static IQueryable<Anliegen> NachStatus(IQueryable<Anliegen> anliegen, string? status) => status switch
    {
        "alle" => anliegen,
        "beendet" => anliegen.Where(a => !a.Offen),
        _ when Enum.TryParse<AnliegenStatus>(status, out var wert) && Enum.IsDefined(wert) => IstOffen(wert)
            ? anliegen.Where(a => a.Offen && a.Status == wert) : anliegen.Where(a => !a.Offen && a.Status == wert),
        _ => anliegen.Where(a => a.Offen)
    };

    private static bool IstOffen(AnliegenStatus status) => status <= AnliegenStatus.Beantwortet;
}
