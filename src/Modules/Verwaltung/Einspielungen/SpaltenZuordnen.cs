using MediatR;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Einspielen;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Persistence;

namespace Stadtteilmanagement.Verwaltung.Einspielungen;

/// <summary>Legt fest, welche Spalte der Datei in welches Feld kommt.</summary>
/// <param name="Spalten">Feld → Stelle in der Datei; leer bedeutet: nicht einspielen.</param>
[Erlaubt(Rolle.Stadtteilmanagement, Rolle.Redaktion, Rolle.Administration), Objektregel("nur eigene, sonst 404"), Bezeichnung("Spalten zugeordnet")]
internal sealed record SpaltenZuordnen(Guid Id, Dictionary<string, int?>? Spalten) : IRequest;

internal sealed class SpaltenZuordnenHandler(VerwaltungContext db, Einspielzugriff zugriff) : IRequestHandler<SpaltenZuordnen>
{
    public async Task<Unit> Handle(SpaltenZuordnen command, CancellationToken cancellationToken)
    {
        var einspielung = await zugriff.LadenAsync(command.Id, cancellationToken);
        var art = zugriff.Art(einspielung.Art);
        var breite = zugriff.Tabelle(einspielung).Kopf.Count;
        var gewaehlt = art.Spalten.Select(s => (s.Titel, s.Feld, Stelle: command.Spalten?.GetValueOrDefault(s.Feld))).Where(s => s.Stelle >= 0 && s.Stelle < breite).ToList();
        if (gewaehlt.GroupBy(s => s.Stelle).FirstOrDefault(g => g.Count() > 1) is { } doppelt)
            throw new Regelverstoss($"Dieselbe Spalte ist zweimal zugeordnet: {string.Join(" und ", doppelt.Select(s => $"„{s.Titel}“"))}.");
        einspielung.Zuordnen(Einspielzugriff.AlsText(new Spaltenzuordnung(gewaehlt.ToDictionary(s => s.Feld, s => s.Stelle!.Value))));
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }
}
