using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Termine, die ein Modul in Kalenderabos gibt; wird gefunden, nicht eingetragen.</summary>
public interface IKalenderbeitrag
{
    /// <summary>Unveränderlicher Schlüssel der Art, zum Beispiel „fristen“.</summary>
    string Schluessel { get; }

    /// <summary>Wie die Art in der Auswahl heißt.</summary>
    string Titel { get; }

    /// <summary>Wer sie abonnieren kann; geprüft wird bei jedem Abruf. Leer bedeutet: alle.</summary>
    IReadOnlyList<Rolle> Rollen { get; }

    /// <summary>
    /// Die Termine der angemeldeten Person. Der Kalender liegt auf fremden Geräten: Nummern und Betreff ja, Namen und Kontaktwege von
    /// Einwohnerinnen und Einwohnern nein.
    /// </summary>
    Task<IReadOnlyList<Kalendereintrag>> EintraegeAsync(CancellationToken cancellationToken);
}
