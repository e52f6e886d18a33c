using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.Lenkungsgruppe.Sitzungen;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Mediation;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Kalender;

/// <summary>Sitzungen, zu denen eingeladen ist; für das Stadtteilmanagement auch geplante.</summary>
internal sealed class Sitzungskalender(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IKalenderbeitrag
{
    private const int TageZurueck = 31;
    private const int Hoechstens = 200;

    public string Schluessel => "sitzungen";

    public string Titel => "Sitzungen der Lenkungsgruppe";

    public IReadOnlyList<Rolle> Rollen => [Rolle.Stadtteilmanagement, Rolle.Lenkungsgruppe];

    public async Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(CancellationToken cancellationToken)
    {
        var ab = uhr.Jetzt().AddDays(-TageZurueck);
        var sitzungen = await db.SitzungenFuer(person, uhr.Heute()).AsNoTracking().AsSplitQuery().Where(s => s.Beginn >= ab).OrderBy(s => s.Beginn).ThenBy(s => s.Id).Take(Hoechstens).ToListAsync(cancellationToken);
        var geaendert = await db.GeaendertAsync(sitzungen.Select(s => s.Id), cancellationToken);
        return [.. sitzungen.Select(s => Eintrag(s, geaendert(s.Id)))];
    }

    public static Kalendereintrag Eintrag(Sitzung sitzung, DateTime geaendert) =>
        new($"sitzung-{sitzung.Id}", sitzung.Version, $"Sitzung der Lenkungsgruppe {sitzung.Nummer}", geaendert, $"/lenkungsgruppe/sitzungen/{sitzung.Id}")
        {
            Beginn = sitzung.Beginn, Ende = sitzung.Ende, Ort = sitzung.Ort, Beschreibung = string.Join("\n", sitzung.Tagesordnung.OrderBy(p => p.Rang).Select(p => $"{p.Rang}. {p.Titel}")),
            Stand = sitzung.Status switch { SitzungStatus.Abgesagt => Terminstand.Abgesagt, SitzungStatus.Geplant => Terminstand.Vorlaeufig, _ => Terminstand.Fest }
        };
}
