using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Ein Modul des Intranets. Der Host findet es von selbst, wenn es unter src/Modules liegt.</summary>
public interface IModule
{
    /// <summary>Name mit Umlauten, wie er in der Navigation steht.</summary>
    string Name { get; }

    /// <summary>Einträge der Seitennavigation.</summary>
    IReadOnlyList<Navigationspunkt> Navigation { get; }

    /// <summary>Anlässe, zu denen das Modul benachrichtigt.</summary>
    IReadOnlyList<Anlass> Anlaesse => [];

    /// <summary>Stellen, an denen das Modul Textbausteine anbietet.</summary>
    IReadOnlyList<Textverwendung> Textverwendungen => [];

    /// <summary>Meldet den Kontext des Moduls an; Handler, Validatoren, Reaktionen und Beiträge werden gefunden.</summary>
    void Register(ModuleBuilder module);
}

/// <summary>Ein Eintrag der Seitennavigation.</summary>
/// <param name="Gruppe">Überschrift, meist der Modulname.</param>
/// <param name="Rang">Reihenfolge über alle Module.</param>
/// <param name="Text">Sichtbarer Text.</param>
/// <param name="Adresse">Pfad ab der Wurzel.</param>
/// <param name="Zaehler">Schlüssel in <see cref="INavigationszaehler"/>, falls eine Zahl daneben steht.</param>
/// <param name="Rollen">Wer den Eintrag sieht; leer bedeutet: alle Angemeldeten.</param>
public sealed record Navigationspunkt(string Gruppe, int Rang, string Text, string Adresse, string? Zaehler, params Rolle[] Rollen);

/// <summary>Eine Zahl neben einem Navigationseintrag.</summary>
/// <param name="Anzahl">Der gezählte Stand.</param>
/// <param name="Dringend">Ob etwas überfällig ist; steht dann rot und mit Worten.</param>
public sealed record Zaehlerstand(int Anzahl, bool Dringend);

/// <summary>Zählt für die Navigation, was die angemeldete Person sehen darf.</summary>
public interface INavigationszaehler
{
    /// <summary>Zahlen nach Schlüssel; was die Person nicht sehen darf, fehlt.</summary>
    Task<IReadOnlyDictionary<string, Zaehlerstand>> ZaehleAsync(CancellationToken cancellationToken);
}
