namespace Stadtteilmanagement.SharedKernel.Security;

/// <summary>Rollen nach architektur.md §6. Eine Person kann mehrere haben.</summary>
public enum Rolle
{
    /// <summary>Nimmt Anliegen auf, stellt Anfragen, führt Netzwerk, Sitzungen, Projekte und Zeitung.</summary>
    [Bezeichnung("Stadtteilmanagement")] Stadtteilmanagement,
    /// <summary>Beantwortet Anfragen; gebunden an ein oder mehrere Ämter und sieht nur, was an diese gerichtet ist.</summary>
    [Bezeichnung("Fachamt")] Fachamt,
    /// <summary>Mitglied der Lenkungsgruppe mit Sitz.</summary>
    [Bezeichnung("Lenkungsgruppe")] Lenkungsgruppe,
    /// <summary>Redaktion der Stadtteilzeitung WIR2.</summary>
    [Bezeichnung("Redaktion")] Redaktion,
    /// <summary>Liest alles zu Anfragen und das Prüfprotokoll, ändert nichts.</summary>
    [Bezeichnung("Revision")] Revision,
    /// <summary>Pflegt Personen, Rollen und Stammdaten; sieht von sich aus keine Vorgänge.</summary>
    [Bezeichnung("Administration")] Administration
}
