namespace Stadtteilmanagement.SharedKernel.Faden;

/// <summary>
/// Was ein Modul zum Roten Faden beiträgt. Alle Vorgänge, die aus demselben Bedarf (oder, ohne Bedarf, aus demselben Projekt oder Vorschlag) hervorgehen,
/// tragen denselben Fadenschlüssel; er wird mit jedem Ereignis weitergegeben und ändert sich nie.
/// </summary>
public interface IFadenbeitrag
{
    /// <summary>
    /// Die Schritte dieses Moduls, höchstens 50, die jüngsten. Was die angemeldete Person nicht öffnen darf, kommt ohne Adresse und mit einem neutralen Satz:
    /// ohne Titel, Namen, Beträge und Nummern.
    /// </summary>
    Task<IReadOnlyList<Fadenschritt>> SchritteAsync(Guid fadenId, CancellationToken cancellationToken);
}

/// <summary>Ein Schritt des Roten Fadens: „Projekt PRJ-2026-00003 angelegt“.</summary>
/// <param name="Zeitpunkt">Wann es geschah, UTC.</param>
/// <param name="Text">Was geschah, als kurzer Satz ohne Namen natürlicher Personen.</param>
/// <param name="Adresse">Pfad des Vorgangs ab der Wurzel; null, wenn ihn die angemeldete Person nicht öffnen darf.</param>
/// <param name="VorgangId">Der Vorgang, an dem es geschah; daran erkennt die Anzeige, wo man gerade ist.</param>
public sealed record Fadenschritt(DateTime Zeitpunkt, string Text, string? Adresse, Guid VorgangId);
