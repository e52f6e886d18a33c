using System.Linq.Expressions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Netzwerk.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Suche;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

/// <summary>Die Kontaktpersonen als Liste. E-Mail, Telefon und Anschrift stehen nur dabei, wenn zum gewählten Zweck eine Einwilligung gilt.</summary>
/// <param name="Zweck">Wozu die Liste dient; ohne Zweck erscheinen keine Kontaktdaten.</param>
/// <param name="Einwilligung">„ohne“: nur, wer zum Zweck (oder, ohne Zweck, zu gar keinem) in nichts eingewilligt hat; „mit“: die übrigen.</param>
/// <param name="Funktion">Funktion, die heute gilt.</param>
/// <param name="Sortierung">Spalte, mit Minus davor absteigend.</param>
[Erlaubt(Rolle.Stadtteilmanagement)]
internal sealed record AlleKontaktpersonen(
    Zweck? Zweck = null, string? Einwilligung = null, Funktion? Funktion = null, [property: Personenbezogen] string? Text = null, string? Sortierung = null, int? Seite = null)
    : IRequest<Seite<KontaktpersonZeile>>;

internal sealed record KontaktpersonZeile(Guid Id, string? Vorname, string Nachname, string? EMail, string? Telefon, string? Anschrift)
{
    public string Name => $"{Vorname} {Nachname}".Trim();

    /// <summary>Kurzname und Funktion der Beziehungen, die heute gelten.</summary>
    public IReadOnlyList<Zugehoerigkeit> Organisationen { get; init; } = [];
}

internal sealed record Zugehoerigkeit(string Organisation, Funktion Funktion)
{
    public override string ToString() => $"{Organisation} ({Funktion.Bezeichnung()})";
}

internal sealed class AlleKontaktpersonenHandler(NetzwerkContext db, TimeProvider uhr) : IRequestHandler<AlleKontaktpersonen, Seite<KontaktpersonZeile>>
{
    public async Task<Seite<KontaktpersonZeile>> Handle(AlleKontaktpersonen request, CancellationToken cancellationToken)
    {
        var heute = uhr.Heute();
        var gefiltert = Kontaktfilter.Anwenden(db, request, heute);
        return await Kontaktfilter.Sortieren(gefiltert, request.Sortierung).Select(Kontaktfilter.Zeile(db, request.Zweck, heute)).SeiteAsync(gefiltert, request.Seite, cancellationToken);
    }
}

/// <summary>Filter, Sortierung und Zeile, die Liste und Ausgabe gemeinsam haben.</summary>
internal static class Kontaktfilter
{
    public static IQueryable<Kontaktperson> Anwenden(NetzwerkContext db, AlleKontaktpersonen filter, DateOnly heute)
    {
        var gefiltert = db.Kontaktpersonen.AsNoTracking();
        if (filter.Funktion is { } funktion)
            gefiltert = gefiltert.Where(k => k.Beziehungen.Any(b => b.Funktion == funktion && (b.Von == null || b.Von <= heute) && (b.Bis == null || heute <= b.Bis)));
        if (filter.Einwilligung is "ohne" or "mit")
        {
            var (mit, zweck) = (filter.Einwilligung == "mit", filter.Zweck);
            gefiltert = gefiltert.Where(k => mit == k.Einwilligungen.AsQueryable().Where(Kontaktpersonen.Einwilligung.GiltAm(heute)).Any(e => zweck == null || e.Zweck == zweck));
        }
        return gefiltert.MitText(db, filter.Text);
    }

    public static IQueryable<Kontaktperson> Sortieren(IQueryable<Kontaktperson> kontakte, string? sortierung) => sortierung switch
    {
        "-name" => kontakte.OrderByDescending(k => k.Nachname).ThenByDescending(k => k.Vorname).ThenByDescending(k => k.Id),
        _ => kontakte.OrderBy(k => k.Nachname).ThenBy(k => k.Vorname).ThenBy(k => k.Id)
    };

    /// <summary>Die Zeile mit genau den Angaben, in deren Verwendung zu diesem Zweck heute eingewilligt ist; ohne Zweck mit keinen.</summary>
    public static Expression<Func<Kontaktperson, KontaktpersonZeile>> Zeile(NetzwerkContext db, Zweck? zweck, DateOnly heute) => k => new KontaktpersonZeile(
        k.Id, k.Vorname, k.Nachname,
        k.Einwilligungen.Any(e => e.Angabe == Kontaktangabe.EMail && e.Zweck == zweck && e.ErteiltAm <= heute && (e.WiderrufenAm == null || heute < e.WiderrufenAm)) ? k.EMail : null,
        k.Einwilligungen.Any(e => e.Angabe == Kontaktangabe.Telefon && e.Zweck == zweck && e.ErteiltAm <= heute && (e.WiderrufenAm == null || heute < e.WiderrufenAm)) ? k.Telefon : null,
        k.Einwilligungen.Any(e => e.Angabe == Kontaktangabe.Anschrift && e.Zweck == zweck && e.ErteiltAm <= heute && (e.WiderrufenAm == null || heute < e.WiderrufenAm)) ? k.Anschrift : null)
    {
        Organisationen = k.Beziehungen.Where(b => (b.Von == null || b.Von <= heute) && (b.Bis == null || heute <= b.Bis))
            .Join(db.Organisationen, b => b.OrganisationId, o => o.Id, (b, o) => new Zugehoerigkeit(o.Kurzname, b.Funktion)).ToList()
    };
}
