using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Lenkungsgruppe.Contracts;

/// <summary>Die Lenkungsgruppe hat einen Vorschlag auf ihrer Liste; ein Förderantrag dahinter ist damit in Beratung, ein Bedarf wird zum Vorschlag.</summary>
/// <param name="VorschlagId">Schlüssel des Vorschlags.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="Nummer">Sprechende Nummer des Vorschlags.</param>
/// <param name="FoerderantragId">Förderantrag, über dessen Förderwürdigkeit beraten wird.</param>
/// <param name="BedarfId">Bedarf, auf den er sich bezieht.</param>
[SharedKernel.Bezeichnung("Vorschlag ist aufgenommen")]
public sealed record VorschlagAufgenommen(Guid VorschlagId, Guid FadenId, string Nummer, Guid? FoerderantragId, Guid? BedarfId) : IIntegrationEvent;
