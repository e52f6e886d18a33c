using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Contracts;

/// <summary>Ein Förderantrag ist zurückgezogen; ein Vorschlag dazu ist nicht mehr zu beraten, ein späterer Beschluss bindet keine Mittel.</summary>
/// <param name="FoerderantragId">Schlüssel des Antrags.</param>
/// <param name="Nummer">Sprechende Nummer.</param>
[SharedKernel.Bezeichnung("Förderantrag ist zurückgezogen")]
public sealed record FoerderantragZurueckgezogen(Guid FoerderantragId, string Nummer) : IIntegrationEvent;
