using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Contracts;

/// <summary>Ein Förderantrag ist bewilligt, der Betrag im Fördertopf gebunden. Stoff für einen Beitrag in der WIR2.</summary>
/// <param name="FoerderantragId">Schlüssel des Antrags.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="BedarfId">Der Bedarf hinter dem Projekt.</param>
/// <param name="Nummer">Sprechende Nummer.</param>
/// <param name="Titel">Titel der Maßnahme.</param>
/// <param name="Massnahme">Was geschehen soll.</param>
/// <param name="TraegerId">Organisation, die die Mittel bekommt; Schlüssel im Netzwerk.</param>
/// <param name="Traeger">Ihr Name.</param>
/// <param name="Stadtteil">Kürzel des Stadtteils.</param>
/// <param name="Bewilligt">Bewilligte Zuwendung.</param>
/// <param name="Topf">Name und Jahr des Fördertopfs.</param>
/// <param name="Am">Tag der Bewilligung.</param>
[SharedKernel.Bezeichnung("Förderantrag ist bewilligt")]
public sealed record FoerderantragBewilligt(
    Guid FoerderantragId, Guid FadenId, Guid? BedarfId, string Nummer, string Titel, string Massnahme, Guid TraegerId, string Traeger,
    string Stadtteil, Geldbetrag Bewilligt, string Topf, DateOnly Am) : IIntegrationEvent;
