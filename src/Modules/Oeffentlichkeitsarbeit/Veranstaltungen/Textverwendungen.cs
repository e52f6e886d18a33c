using Stadtteilmanagement.SharedKernel.Modules;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Veranstaltungen;

/// <summary>Wo die Öffentlichkeitsarbeit Textbausteine anbietet und womit ein Büro beginnt.</summary>
internal static class Textverwendungen
{
    public static readonly Textverwendung Beschreibung = new("veranstaltung-beschreibung", "Beschreibung einer Veranstaltung", [], Rolle.Stadtteilmanagement, Rolle.Redaktion)
    {
        Grundbausteine =
        [
            new("Eintritt frei, ohne Anmeldung", "Der Eintritt ist frei, eine Anmeldung ist nicht nötig."),
            new("Anmeldung erbeten", "Bitte melden Sie sich bis zum [Datum] im Stadtteilbüro an, persönlich, telefonisch oder per E-Mail."),
            new("Hinweise zur Barrierefreiheit", "**Barrierefreiheit:** Der Ort ist stufenlos zu erreichen. Wenn Sie Unterstützung brauchen, zum Beispiel Gebärdensprache, sagen Sie uns bitte bis [Datum] Bescheid.")
        ]
    };
}
