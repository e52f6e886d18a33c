using Stadtteilmanagement.SharedKernel.Messaging;

namespace Stadtteilmanagement.Lenkungsgruppe.Contracts;

/// <summary>Ein Gremium hat über einen Vorschlag entschieden; der Beschluss ist unveränderlich.</summary>
/// <param name="BeschlussId">Schlüssel des Beschlusses.</param>
/// <param name="FadenId">Schlüssel des Roten Fadens.</param>
/// <param name="VorschlagId">Der Vorschlag.</param>
/// <param name="FoerderantragId">Förderantrag, dessen Förderwürdigkeit damit entschieden ist.</param>
/// <param name="BedarfId">Bedarf, auf den er sich bezieht.</param>
/// <param name="Nummer">Sprechende Nummer des Beschlusses.</param>
/// <param name="Titel">Titel des Vorschlags.</param>
/// <param name="Ergebnis">Wie entschieden wurde.</param>
/// <param name="Wortlaut">Beschlossener Wortlaut.</param>
/// <param name="Ergebnissatz">Das errechnete Ergebnis mit Begründung in einem Satz.</param>
/// <param name="Auflagen">Auflagen mit Fälligkeit.</param>
/// <param name="Am">Tag der Sitzung.</param>
[SharedKernel.Bezeichnung("Beschluss ist gefasst")]
public sealed record BeschlussGefasst(
    Guid BeschlussId, Guid FadenId, Guid VorschlagId, Guid? FoerderantragId, Guid? BedarfId, string Nummer, string Titel,
    Beschlussergebnis Ergebnis, string Wortlaut, string Ergebnissatz, IReadOnlyList<BeschlosseneAuflage> Auflagen, DateOnly Am) : IIntegrationEvent;

/// <summary>Eine Auflage eines Beschlusses.</summary>
/// <param name="Text">Was zu erfüllen ist.</param>
/// <param name="FaelligAm">Bis wann; null, wenn ohne Termin.</param>
public sealed record BeschlosseneAuflage(string Text, DateOnly? FaelligAm);

/// <summary>Wie ein Gremium entschieden hat.</summary>
public enum Beschlussergebnis
{
    /// <summary>Ungeändert beschlossen.</summary>
    [SharedKernel.Bezeichnung("beschlossen")] Beschlossen,
    /// <summary>Mit Auflagen oder geändert beschlossen.</summary>
    [SharedKernel.Bezeichnung("mit Auflagen beschlossen")] MitAuflagen,
    /// <summary>Abgelehnt, auch bei Stimmengleichheit.</summary>
    [SharedKernel.Bezeichnung("abgelehnt")] Abgelehnt
}
