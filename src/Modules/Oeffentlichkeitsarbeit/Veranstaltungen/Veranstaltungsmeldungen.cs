using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;
using Stadtteilmanagement.Verwaltung.Contracts;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Wozu die Öffentlichkeitsarbeit benachrichtigt. Titel und Grund einer Absage sind öffentlich.</summary>
internal static class Veranstaltungsmeldungen
{
    private const string Absage = "veranstaltung-abgesagt";

    public static readonly IReadOnlyList<Anlass> Anlaesse =
        [new(Absage, "Eine Veranstaltung ist abgesagt", "Öffentlichkeitsarbeit", Nachrichtenweg.Sofort, Rolle.Stadtteilmanagement, Rolle.Redaktion)];

    public static Benachrichtigung Abgesagt(Veranstaltung veranstaltung, Guid durch) =>
        new(Absage, Empfaengerkreis.Rolle(Rolle.Stadtteilmanagement, Rolle.Redaktion), durch, $"Abgesagt: {veranstaltung.Titel}",
            "Stadtteilmanagement und Redaktion führen den Veranstaltungskalender.", $"/oeffentlichkeitsarbeit/veranstaltungen/{veranstaltung.Id}")
        {
            Aenderungen = [$"Die Veranstaltung am {veranstaltung.Beginn.AlsZeitpunkt()} findet nicht statt.", $"Öffentlicher Grund: {veranstaltung.Absagegrund}"],
            Stand = veranstaltung.Status.Bezeichnung()
        };
}
