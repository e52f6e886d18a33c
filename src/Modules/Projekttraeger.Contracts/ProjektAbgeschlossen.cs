using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Contracts;

/// <summary>Ein Projekt ist abgeschlossen und kann Stoff für einen Beitrag sein.</summary>
/// <param name="ProjektId">Schlüssel des Projekts.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="Nummer">Sprechende Nummer des Projekts.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Traeger">Name des Trägers.</param>
/// <param name="Ergebnis">Was erreicht wurde.</param>
/// <param name="Am">Tag des Abschlusses.</param>
[SharedKernel.Bezeichnung("Projekt ist abgeschlossen")]
public sealed record ProjektAbgeschlossen(Guid ProjektId, Guid FadenId, string Nummer, string Titel, string Traeger, string Ergebnis, DateOnly Am) : IIntegrationEvent;
