using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Contracts;

/// <summary>Ein Beitrag ist mit einer Ausgabe der WIR2 erschienen.</summary>
/// <param name="BeitragId">Schlüssel des Beitrags.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens; null bei Beiträgen ohne Vorgeschichte.</param>
/// <param name="Titel">Titel.</param>
/// <param name="Ausgabe">Nummer und Jahrgang der Ausgabe in Worten.</param>
/// <param name="Am">Erscheinungstag.</param>
[SharedKernel.Bezeichnung("Beitrag ist veröffentlicht")]
public sealed record BeitragVeroeffentlicht(Guid BeitragId, Guid? FadenId, string Titel, string Ausgabe, DateOnly Am) : IIntegrationEvent;
