using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Modules;

/// <summary>Ein Anlass, zu dem ein Modul benachrichtigt. Jede Person wählt je Anlass ihre Wege.</summary>
/// <param name="Schluessel">Unveränderlicher Schlüssel, zum Beispiel „anfrage-beantwortet“.</param>
/// <param name="Titel">Wie er in den Einstellungen heißt.</param>
/// <param name="Gruppe">Überschrift in den Einstellungen, meist der Modulname.</param>
/// <param name="Vorgabe">Wege, solange die Person nichts gewählt hat; die Glocke gehört immer dazu.</param>
/// <param name="Rollen">Wer den Anlass in seinen Einstellungen sieht; leer bedeutet: alle.</param>
public sealed record Anlass(string Schluessel, string Titel, string Gruppe, Nachrichtenweg Vorgabe, params Rolle[] Rollen)
{
    /// <summary>Geht nur die Person selbst an und nicht, wer sie vertritt, zum Beispiel das Ende ihres Gastkontos.</summary>
    public bool Persoenlich { get; init; }
}

/// <summary>Auf welchem Weg eine Nachricht über die Glocke hinaus zur Person kommt.</summary>
public enum Nachrichtenweg
{
    /// <summary>Nur die Glocke im Kopf der Seite.</summary>
    [Bezeichnung("nur im Intranet")] Glocke,
    /// <summary>Dazu sofort eine E-Mail.</summary>
    [Bezeichnung("E-Mail sofort")] Sofort,
    /// <summary>Dazu eine Zeile in der Sammelmail um 07:00 Uhr an Werktagen.</summary>
    [Bezeichnung("tägliche Sammelmail")] Sammelmail
}
