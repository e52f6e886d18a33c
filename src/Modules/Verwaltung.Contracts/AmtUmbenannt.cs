using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Verwaltung.Contracts;

/// <summary>Ein Amt trägt ab heute einen neuen Namen. Wer Namen mit Vorgängen aufbewahrt, zieht die laufenden nach und lässt abgeschlossene, wie sie waren.</summary>
/// <param name="AmtId">Schlüssel des Amtes.</param>
/// <param name="NeuerName">Der neue Name.</param>
/// <param name="NeuerKurzname">Der neue kurze Name.</param>
[SharedKernel.Bezeichnung("Amt ist umbenannt")]
public sealed record AmtUmbenannt(Guid AmtId, string NeuerName, string NeuerKurzname) : IIntegrationEvent;
