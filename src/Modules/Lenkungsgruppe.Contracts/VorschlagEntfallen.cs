using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Lenkungsgruppe.Contracts;

/// <summary>Ein Vorschlag wird ohne Beschluss nicht weiter beraten: zurückgezogen oder formal nicht angenommen. Ein Bedarf dahinter ist wieder offen.</summary>
/// <param name="VorschlagId">Schlüssel des Vorschlags.</param>
/// <param name="FoerderantragId">Förderantrag dahinter.</param>
/// <param name="BedarfId">Bedarf dahinter.</param>
/// <param name="Nummer">Sprechende Nummer des Vorschlags.</param>
[SharedKernel.Bezeichnung("Vorschlag ist entfallen")]
public sealed record VorschlagEntfallen(Guid VorschlagId, Guid? FoerderantragId, Guid? BedarfId, string Nummer) : IIntegrationEvent;
