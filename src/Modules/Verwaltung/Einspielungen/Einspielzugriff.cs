using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Dateien;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Auftraege;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Findet, was die Person einspielen darf, und liest ihre Dateien.</summary>
internal sealed class Einspielzugriff(VerwaltungContext db, IEnumerable<IEinspielart> arten, IDateiablage ablage, AngemeldetePerson person)
{
    /// <summary>Was die Person einspielen darf.</summary>
    public IReadOnlyList<IEinspielart> Arten => [.. arten.Where(a => person.HandeltAls(a.Rollen) is not null).OrderBy(a => a.Titel, StringComparer.CurrentCulture)];

    public IEinspielart Art(string? schluessel) => Arten.FirstOrDefault(a => a.Schluessel == schluessel) ?? throw new NichtGefunden("Das lässt sich hier nicht einspielen.");

    /// <summary>Eine eigene Einspielung zum Ändern.</summary>
    public async Task<Einspielung> LadenAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Einspielungen.FirstOrDefaultAsync(e => e.Id == id && e.PersonId == person.Id, cancellationToken) ?? throw new NichtGefunden("Diese Einspielung gibt es nicht.");

    /// <exception cref="Regelverstoss">Ein Auftrag spielt die Datei gerade ein.</exception>
    public async Task PruefeRuhtAsync(Einspielung einspielung, CancellationToken cancellationToken)
    {
        if (await db.Auftraege.AnyAsync(a => a.Id == einspielung.AuftragId && (a.Stand == Auftragsstand.Wartet || a.Stand == Auftragsstand.Laeuft), cancellationToken))
            throw new Regelverstoss("Diese Datei wird gerade eingespielt. Brechen Sie zuerst den Auftrag ab, wenn Sie das nicht mehr möchten.");
    }

    public Einspieltabelle Tabelle(Einspielung einspielung)
    {
        using var datei = einspielung.Sha256 is null ? null : ablage.Oeffnen(einspielung.Sha256);
        return Tabellenleser.Lesen(datei ?? throw new Regelverstoss("Die hochgeladene Datei ist nicht mehr da. Laden Sie sie bitte noch einmal hoch."));
    }

    public static Spaltenzuordnung Zuordnung(Einspielung einspielung) => new(JsonSerializer.Deserialize<Dictionary<string, int>>(einspielung.Zuordnung)!);

    public static string AlsText(Spaltenzuordnung zuordnung) => JsonSerializer.Serialize(zuordnung.Spalten);
}
