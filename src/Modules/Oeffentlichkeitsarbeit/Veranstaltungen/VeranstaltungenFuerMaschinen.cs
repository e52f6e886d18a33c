using System.ComponentModel;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Texte;
using Stadtteilmanagement.SharedKernel.Web;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Der öffentliche Kalender für Programme der Stadt: keine Entwürfe, niemand, der daran arbeitete.</summary>
[ErlaubtMaschinen("veranstaltungen.lesen")]
internal sealed record VeranstaltungenFuerMaschinen(Apiabruf Abruf) : IRequest<Seite<VeranstaltungFuerMaschinen>>;

internal sealed record VeranstaltungFuerMaschinen(
    [property: Description("Bleibt gleich, auch wenn sich der Termin ändert.")] Guid Kennung,
    [property: Description("Titel der Ankündigung.")] string Titel,
    [property: Description("Text der Ankündigung, ohne Auszeichnung.")] string Beschreibung,
    [property: Description("Name und Adresse des Ortes.")] string Ort,
    [property: Description("Name des Stadtteils.")] string Stadtteil,
    [property: Description("Beginn in Ortszeit mit Abstand zu UTC.")] DateTimeOffset Beginn,
    [property: Description("Ende in Ortszeit mit Abstand zu UTC.")] DateTimeOffset Ende,
    [property: Description("Einrichtung, die einlädt; fehlt, wenn keine genannt ist.")] string? Veranstalter,
    [property: Description("Ob die Veranstaltung ausfällt.")] bool Abgesagt,
    [property: Description("Öffentlicher Grund der Absage; fehlt, wenn die Veranstaltung stattfindet.")] string? Absagegrund);

internal sealed class VeranstaltungenFuerMaschinenValidator : AbstractValidator<VeranstaltungenFuerMaschinen>
{
    public VeranstaltungenFuerMaschinenValidator() => RuleFor(v => v.Abruf).BrauchbareSeite();
}

internal sealed class VeranstaltungenFuerMaschinenHandler(OeffentlichkeitsarbeitContext db, IVerzeichnis verzeichnis, TimeProvider uhr)
    : IRequestHandler<VeranstaltungenFuerMaschinen, Seite<VeranstaltungFuerMaschinen>>
{
    internal const int TageZurueck = 31;

    public async Task<Seite<VeranstaltungFuerMaschinen>> Handle(VeranstaltungenFuerMaschinen request, CancellationToken cancellationToken)
    {
        var (nummer, groesse) = request.Abruf;
        var stammdaten = await verzeichnis.LadenAsync(cancellationToken);
        var ab = Ortszeit.NachUtc(uhr.Heute().AddDays(-TageZurueck).ToDateTime(TimeOnly.MinValue));
        var oeffentliche = db.Veranstaltungen.AsNoTracking()
            .Where(v => v.Beginn >= ab && (v.Status == VeranstaltungStatus.Veroeffentlicht || v.Status == VeranstaltungStatus.Abgesagt));
        var anzahl = await oeffentliche.CountAsync(cancellationToken);
        var seite = await oeffentliche.OrderBy(v => v.Beginn).ThenBy(v => v.Id).Skip((nummer - 1) * groesse).Take(groesse)
            .Select(v => new { v.Id, v.Titel, v.Beschreibung, v.Ort, v.Stadtteil, v.Beginn, v.Ende, v.Veranstalter, v.Status, v.Absagegrund }).ToListAsync(cancellationToken);
        return new Seite<VeranstaltungFuerMaschinen>(
            [.. seite.Select(v => new VeranstaltungFuerMaschinen(v.Id, v.Titel, Textsatz.AlsReinerText(v.Beschreibung), v.Ort, stammdaten.Stadtteilname(v.Stadtteil), MitAbstand(v.Beginn), MitAbstand(v.Ende),
                v.Veranstalter, v.Status == VeranstaltungStatus.Abgesagt, v.Absagegrund))],
            nummer, groesse, anzahl, Mehr: false);
    }

    // Mit dem Abstand ist auch die doppelte Stunde beim Wechsel zur Winterzeit eindeutig.
    private static DateTimeOffset MitAbstand(DateTime utc)
    {
        var ortszeit = utc.InBerlin();
        return new DateTimeOffset(ortszeit, ortszeit - utc);
    }
}
