using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Aufgaben;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Spielt die Datei im Hintergrund ein oder setzt ein unterbrochenes Einspielen fort.</summary>
/// <param name="AuftragId">Schlüssel aus dem Formular: Zweimal abgesandt läuft trotzdem nur ein Auftrag.</param>
/// <param name="NurGute">Fehlerhafte Zeilen auslassen; sonst gilt alles oder nichts. Zählt nur beim ersten Mal.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene, sonst 404"), Bezeichnung("Einspielen gestartet")]
internal sealed record EinspielungStarten(Guid Id, Guid AuftragId, bool NurGute) : IRequest;

internal sealed class EinspielungStartenHandler(VerwaltungContext db, Einspielzugriff zugriff, IAuftraege auftraege) : IRequestHandler<EinspielungStarten>
{
    public async Task<Unit> Handle(EinspielungStarten command, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(command.Id, cancellationToken);
        if (einspielung.AuftragId == command.AuftragId) return Unit.Value;
        await zugriff.PruefeRuhtAsync(einspielung, cancellationToken);
        var art = zugriff.Art(einspielung.Art);
        if (Einspielzugriff.Zuordnung(einspielung).Fehlende(art.Spalten) is { Count: > 0 } fehlende)
            throw new Regelverstoss($"Ordnen Sie zuerst diese Spalten zu: {string.Join(", ", fehlende.Select(s => s.Titel))}.");
        einspielung.Starten(command.AuftragId, command.NurGute);
        // Das Anlegen des Auftrags speichert beides zusammen.
        await auftraege.AnlegenAsync(command.AuftragId, $"{art.Titel} einspielen", new EinspielungAusfuehren(einspielung.Id), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
