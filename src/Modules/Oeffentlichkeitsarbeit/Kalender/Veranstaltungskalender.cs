using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.SharedKernel.Texte;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Kalender;

/// <summary>Veröffentlichte und abgesagte Veranstaltungen, für alle.</summary>
internal sealed class Veranstaltungskalender(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IKalenderbeitrag
{
    public string Schluessel => "veranstaltungen";

    public string Titel => "Veranstaltungen";

    public IReadOnlyList<Rolle> Rollen => [];

    public Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(CancellationToken cancellationToken) =>
        Veranstaltungstermine.LadenAsync(db, v => v.Status != VeranstaltungStatus.Entwurf, uhr.Jetzt(), cancellationToken);
}

/// <summary>Entwürfe. Mit dem Veröffentlichen wechselt ein Termin hinüber zu den Veranstaltungen und behält dabei seine Kennung.</summary>
internal sealed class Planungskalender(OeffentlichkeitsarbeitContext db, TimeProvider uhr) : IKalenderbeitrag
{
    public string Schluessel => "veranstaltungen-geplant";

    public string Titel => "Geplante Veranstaltungen (Entwürfe)";

    public IReadOnlyList<Rolle> Rollen => [Rolle.Stadtteilmanagement, Rolle.Redaktion];

    public Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(CancellationToken cancellationToken) =>
        Veranstaltungstermine.LadenAsync(db, v => v.Status == VeranstaltungStatus.Entwurf, uhr.Jetzt(), cancellationToken);
}

internal static class Veranstaltungstermine
{
    private const int TageZurueck = 31;
    private const int Hoechstens = 1000;

    public static async Task<IReadOnlyList<Kalendereintrag>> LadenAsync(
        OeffentlichkeitsarbeitContext db, System.Linq.Expressions.Expression<Func<Veranstaltung, bool>> welche, DateTime jetzt, CancellationToken cancellationToken)
    {
        var ab = jetzt.AddDays(-TageZurueck);
        var veranstaltungen = await db.Veranstaltungen.AsNoTracking().Where(v => v.Beginn >= ab).Where(welche)
            .OrderBy(v => v.Beginn).ThenBy(v => v.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        var geaendert = await db.GeaendertAsync(veranstaltungen.Select(v => v.Id), cancellationToken);
        return [.. veranstaltungen.Select(v => Eintrag(v, geaendert(v.Id)))];
    }

    public static Kalendereintrag Eintrag(Veranstaltung v, DateTime geaendert) =>
        new($"veranstaltung-{v.Id}", v.Version, v.Titel, geaendert, $"/oeffentlichkeitsarbeit/veranstaltungen/{v.Id}")
        {
            Beginn = v.Beginn,
            Ende = v.Ende,
            Ort = v.Ort,
            Beschreibung = v.Absagegrund is { } grund ? $"Abgesagt: {grund}\n\n{Textsatz.AlsReinerText(v.Beschreibung)}" : Textsatz.AlsReinerText(v.Beschreibung),
            Stand = v.Status switch
            {
                VeranstaltungStatus.Abgesagt => Terminstand.Abgesagt,
                VeranstaltungStatus.Entwurf => Terminstand.Vorlaeufig,
                _ => Terminstand.Fest
            }
        };
}
