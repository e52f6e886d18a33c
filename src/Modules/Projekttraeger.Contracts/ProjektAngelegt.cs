using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Contracts;

/// <summary>Ein Projekt ist angelegt. Antwortet es auf einen Bedarf, wird dieser zur Projektidee.</summary>
/// <param name="ProjektId">Schlüssel des Projekts.</param>
/// <param name="BedarfId">Der Bedarf, auf den es antwortet.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="Nummer">Sprechende Nummer des Projekts.</param>
/// <param name="Titel">Titel.</param>
[SharedKernel.Bezeichnung("Projekt ist angelegt")]
public sealed record ProjektAngelegt(Guid ProjektId, Guid? BedarfId, Guid FadenId, string Nummer, string Titel) : IIntegrationEvent;
