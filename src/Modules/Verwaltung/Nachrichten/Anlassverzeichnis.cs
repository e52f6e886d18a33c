using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Nachrichten;

/// <summary>Alle Anlässe, die die Module erklären.</summary>
internal sealed class Anlassverzeichnis(IEnumerable<Anlass> anlaesse)
{
    private readonly Dictionary<string, Anlass> _anlaesse = anlaesse.ToDictionary(a => a.Schluessel);

    public Anlass Zu(string schluessel) =>
        _anlaesse.GetValueOrDefault(schluessel) ?? throw new InvalidOperationException($"Den Anlass „{schluessel}“ erklärt kein Modul.");

    /// <summary>Was diese Person überhaupt erfahren kann, in der Reihenfolge der Module.</summary>
    public IEnumerable<Anlass> Fuer(AngemeldetePerson person) => _anlaesse.Values.Where(a => a.Rollen.Length == 0 || a.Rollen.Any(person.Ist));

    /// <summary>Wie der Anlass heißt; einer, den es nicht mehr gibt, behält seinen Schlüssel.</summary>
    public string Gruppe(string schluessel) => _anlaesse.GetValueOrDefault(schluessel)?.Gruppe ?? schluessel;
}
