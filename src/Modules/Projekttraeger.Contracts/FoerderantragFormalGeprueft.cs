using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Projekttraeger.Contracts;

/// <summary>
/// Ein Förderantrag ist vollständig und formal in Ordnung; über die Förderwürdigkeit entscheidet das Gremium des Fördertopfs.
/// Wird nur gemeldet, wenn dieses Gremium die Lenkungsgruppe ist, und noch einmal, wenn der Antrag nach einem entfallenen Vorschlag erneut vorgelegt wird.
/// </summary>
/// <param name="FoerderantragId">Schlüssel des Antrags.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="BedarfId">Der Bedarf hinter dem Projekt.</param>
/// <param name="Nummer">Sprechende Nummer des Antrags.</param>
/// <param name="Titel">Titel der Maßnahme.</param>
/// <param name="Massnahme">Was geschehen soll.</param>
/// <param name="Zielgruppe">Für wen.</param>
/// <param name="Stadtteil">Kürzel des Stadtteils.</param>
/// <param name="Handlungsfeld">Nummer des Handlungsfelds.</param>
/// <param name="TraegerId">Organisation, die den Antrag stellt; Schlüssel im Netzwerk.</param>
/// <param name="Traeger">Ihr Name.</param>
/// <param name="Gesamtkosten">Summe der Ausgaben.</param>
/// <param name="Beantragt">Beantragte Zuwendung.</param>
/// <param name="Topf">Name und Jahr des Fördertopfs.</param>
/// <param name="Vorlage">Die wievielte Vorlage dieses Antrags es ist; zu jeder gehört höchstens ein Vorschlag.</param>
[SharedKernel.Bezeichnung("Förderantrag ist formal geprüft")]
public sealed record FoerderantragFormalGeprueft(
    Guid FoerderantragId, Guid FadenId, Guid? BedarfId, string Nummer, string Titel, string Massnahme, string? Zielgruppe,
    string Stadtteil, int Handlungsfeld, Guid TraegerId, string Traeger, Geldbetrag Gesamtkosten, Geldbetrag Beantragt, string Topf, int Vorlage = 1) : IIntegrationEvent;
