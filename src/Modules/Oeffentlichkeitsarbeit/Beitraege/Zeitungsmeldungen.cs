using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Beitraege;

/// <summary>Wozu die Zeitung benachrichtigt.</summary>
internal static class Zeitungsmeldungen
{
    private const string Eingang = "beitrag-eingereicht";

    public static readonly IReadOnlyList<Anlass> Anlaesse =
        [new(Eingang, "Ein Beitrag für die WIR2 ist eingereicht", "Öffentlichkeitsarbeit", Nachrichtenweg.Sofort, Rolle.Stadtteilmanagement, Rolle.Redaktion)];

    public static Benachrichtigung Eingereicht(Beitrag beitrag, Guid durch) =>
        new(Eingang, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement, Rolle.Redaktion), durch, $"Eingereicht: {beitrag.Titel}",
            "Stadtteilmanagement und Redaktion machen die WIR2.", $"/oeffentlichkeitsarbeit/beitraege/{beitrag.Id}")
        {
            Aenderungen = ["Der Beitrag wartet auf die Redaktion."],
            Stand = beitrag.Status.Bezeichnung()
        };
}
