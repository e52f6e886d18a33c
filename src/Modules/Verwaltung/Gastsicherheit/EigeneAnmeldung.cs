using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;
using Stadtteilmanagement.Verwaltung.Gastkonten;
using Stadtteilmanagement.Verwaltung.Gastzugang;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Gastsicherheit;

/// <summary>Lädt und speichert, womit sich der angemeldete Gast ausweist; jede Änderung steht an seinem Gastkonto.</summary>
internal sealed class EigeneAnmeldung(VerwaltungContext db, UserManager<Gastanmeldung> gaeste, ISitzungen sitzungen, AngemeldetePerson person, TimeProvider uhr)
{
    public async Task<Gastkonto> KontoAsync(CancellationToken cancellationToken) =>
        await db.Gastkonten.FirstOrDefaultAsync(k => k.Id == person.Id, cancellationToken) ?? throw new Regelverstoss("Sie melden sich nicht mit einem Gastkonto an.");

    public async Task<(Gastkonto Konto, Gastanmeldung Anmeldung)> LadenAsync(CancellationToken cancellationToken)
    {
        var konto = await KontoAsync(cancellationToken);
        if (await gaeste.FindByIdAsync(konto.Id.ToString()) is { } vorhanden) return (konto, vorhanden);
        var neu = new Gastanmeldung { Id = konto.Id };
        (await gaeste.CreateAsync(neu)).Sicherstellen("");
        return (konto, neu);
    }

    public async Task SpeichernAsync(Gastkonto konto, Gastanmeldung anmeldung, CancellationToken cancellationToken)
    {
        konto.AnmeldungAendern(uhr.Jetzt());
        await gaeste.UpdateAsync(anmeldung);
        try { await db.SaveChangesAsync(cancellationToken); }
        catch (Exception fehler) when (fehler is Versionskonflikt or DbUpdateConcurrencyException)
        {
            throw new Regelverstoss("Ihre Anmeldung wurde gerade an anderer Stelle geändert. Bitte laden Sie die Seite neu.");
        }
    }

    /// <summary>Nach einem neuen Kennwort oder einem entfernten Weg bleibt nur diese Sitzung: Vielleicht geschah es, weil jemand anders ihn kannte.</summary>
    public async Task SpeichernUndAndereAbmeldenAsync(Gastkonto konto, Gastanmeldung anmeldung, CancellationToken cancellationToken)
    {
        await SpeichernAsync(konto, anmeldung, cancellationToken);
        await sitzungen.AlleBeendenAsync(konto.Id, person.SitzungId, cancellationToken);
    }
}
