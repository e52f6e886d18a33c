using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Oeffentlichkeitsarbeit.Persistence;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Veranstaltungen tragen Plakate, Fotos und Ablaufpläne; Stadtteilmanagement und Redaktion sehen und pflegen sie.</summary>
internal sealed class Veranstaltungsdateien(OeffentlichkeitsarbeitContext db, AngemeldetePerson person) : IDateitraeger
{
    public string Art => "veranstaltungen";

    public ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!person.Ist(Rolle.Stadtteilmanagement) && !person.Ist(Rolle.Redaktion)) return null;
        var veranstaltung = await db.Veranstaltungen.AsNoTracking().Where(v => v.Id == id).Select(v => new { v.Titel, v.Status }).FirstOrDefaultAsync(cancellationToken);
        return veranstaltung is null ? null : new Dateivorgang(nameof(Veranstaltung), veranstaltung.Titel, $"/oeffentlichkeitsarbeit/veranstaltungen/{id}",
            veranstaltung.Status == VeranstaltungStatus.Abgesagt ? "Die Veranstaltung ist abgesagt; Dateien lassen sich nicht mehr beifügen." : null)
        {
            Hinweis = "Stadtteilmanagement und Redaktion sehen diese Dateien; veröffentlicht werden sie nicht von selbst.",
            DarfEntfernen = true
        };
    }
}
