using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.Lenkungsgruppe.Persistence;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

/// <summary>Unterlagen, die alle Mitglieder sehen; das Stadtteilmanagement legt sie ab.</summary>
internal sealed class Vorschlagsdateien(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IDateitraeger
{
    public string Art => "vorschlaege";

    public SharedKernel.Persistence.ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken) => Dateiregel.Vorgang(
        await db.VorschlaegeFuer(person, uhr.Heute()).AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, cancellationToken), person, "Alle Mitglieder der Lenkungsgruppe sehen diese Unterlagen, auch befangene.");
}

/// <summary>Interne Unterlagen: Stellungnahmen und Prüfvermerke. Wer befangen ist oder es noch klären muss, für den gibt es sie nicht.</summary>
internal sealed class InterneVorschlagsdateien(LenkungsgruppeContext db, AngemeldetePerson person, TimeProvider uhr) : IDateitraeger
{
    public string Art => "vorschlaege-intern";

    public SharedKernel.Persistence.ModuleContext Db => db;

    public async Task<Dateivorgang?> FindenAsync(Guid id, CancellationToken cancellationToken) => Dateiregel.Vorgang(
        await db.Unbefangen(db.VorschlaegeFuer(person, uhr.Heute()), person).AsNoTracking().FirstOrDefaultAsync(v => v.InterneAkteId == id, cancellationToken), person, "Nur Mitglieder, die nicht befangen sind, sehen diese Unterlagen.") is { } vorgang
        ? vorgang with { AbrufProtokollieren = true } : null;
}

internal static class Dateiregel
{
    public static Dateivorgang? Vorgang(Vorschlag? vorschlag, AngemeldetePerson person, string hinweis) => vorschlag is null ? null
        : new Dateivorgang(nameof(Vorschlag), $"{vorschlag.Nummer} {vorschlag.Titel}", $"/lenkungsgruppe/vorschlaege/{vorschlag.Id}",
            !person.Ist(Rolle.Stadtteilmanagement) ? "Unterlagen legt das Stadtteilmanagement ab." : vorschlag.Offen ? null : $"Der Vorschlag ist {vorschlag.Status.Bezeichnung()}; Unterlagen lassen sich nicht mehr beifügen.")
        {
            Hinweis = hinweis, DarfEntfernen = person.Ist(Rolle.Stadtteilmanagement) && vorschlag.Offen
        };
}
