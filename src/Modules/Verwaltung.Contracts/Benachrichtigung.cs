using Stadtteilmanagement.SharedKernel.Messaging;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>
/// Bitte, Personen über etwas zu benachrichtigen, das gerade geschehen ist. Wird als Ereignis in derselben Transaktion wie die Änderung gemeldet; die
/// Verwaltung löst die Empfänger auf, lässt die handelnde Person aus und stellt auf den Wegen zu, die jede Person für den Anlass gewählt hat.
/// </summary>
/// <param name="Anlass">Schlüssel des Anlasses, den das Modul mit <see cref="SharedKernel.Modules.IModule.Anlaesse"/> erklärt hat.</param>
/// <param name="An">Wer es erfahren soll.</param>
/// <param name="HandelndeId">Wer es getan hat; bekommt selbst nichts.</param>
/// <param name="Betreff">Worum es geht, mit sprechender Nummer; ohne Namen und Kontaktdaten von Einwohnerinnen und Einwohnern.</param>
/// <param name="Grund">Warum gerade diese Person es erfährt, als Satz: „Ihr Amt ist an dieser Anfrage beteiligt.“</param>
/// <param name="Adresse">Pfad der Seite des Vorgangs ab der Wurzel.</param>
public sealed record Benachrichtigung(string Anlass, Empfaengerkreis An, Guid HandelndeId, string Betreff, string Grund, string Adresse) : IIntegrationEvent
{
    /// <summary>Was geschehen ist oder sich geändert hat, je Punkt ein kurzer Satz.</summary>
    public IReadOnlyList<string> Aenderungen { get; init; } = [];

    /// <summary>Stand des Vorgangs in Worten.</summary>
    public string? Stand { get; init; }

    /// <summary>Frist, falls eine läuft.</summary>
    public DateOnly? Frist { get; init; }
}

/// <summary>Wer benachrichtigt wird; die Angaben ergänzen sich, jede Person bekommt es einmal.</summary>
/// <param name="Personen">Einzelne Personen.</param>
/// <param name="Aemter">Alle, die heute für eines dieser Ämter antworten.</param>
/// <param name="Rollen">Alle, die heute eine dieser Rollen haben.</param>
public sealed record Empfaengerkreis(IReadOnlyList<Guid> Personen, IReadOnlyList<Guid> Aemter, IReadOnlyList<Rolle> Rollen)
{
    /// <summary>Wer es stattdessen erfährt, wenn heute niemand davon mehr Zugang und die passende Rolle hat; sonst bliebe es bei einer ausgeschiedenen Person liegen.</summary>
    public IReadOnlyList<Rolle> Ersatz { get; init; } = [];

    /// <summary>Nur diese Personen.</summary>
    public static Empfaengerkreis Person(params IReadOnlyList<Guid> personen) => new(personen, [], []);

    /// <summary>Nur diese Ämter.</summary>
    public static Empfaengerkreis Amt(params IReadOnlyList<Guid> aemter) => new([], aemter, []);

    /// <summary>Nur diese Rollen.</summary>
    public static Empfaengerkreis Rolle(params IReadOnlyList<Rolle> rollen) => new([], [], rollen);
}
