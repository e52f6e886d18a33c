using System.Text.Json;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Auditing;

/// <summary>Ein Eintrag des Prüfprotokolls, wie ihn Menschen lesen.</summary>
/// <param name="Zeitpunkt">Zeitpunkt in UTC.</param>
/// <param name="PersonId">Schlüssel der handelnden Person.</param>
/// <param name="Person">Ihr heutiger Name.</param>
/// <param name="Rolle">Rolle, kraft derer sie handelte.</param>
/// <param name="VertretungFuer">Heutiger Name der Person, die sie dabei vertrat.</param>
/// <param name="Aktion">Was geschah, zum Beispiel „Anfrage versandt“.</param>
/// <param name="Begruendung">Ihre Begründung.</param>
/// <param name="Aenderungen">Alte und neue Werte.</param>
public sealed record Verlaufseintrag(
    DateTime Zeitpunkt, Guid PersonId, string Person, string? Rolle, string? VertretungFuer, string Aktion, string? Begruendung, IReadOnlyList<AuditChange> Aenderungen)
{
    /// <summary>Wer handelte, in welcher Rolle und in Vertretung für wen.</summary>
    public string Handelnde => Person + (Rolle is null ? "" : $", {Rolle}") + (VertretungFuer is null ? "" : $", in Vertretung für {VertretungFuer}");

    /// <summary>Übersetzt einen Eintrag: Schlüssel in Namen, Befehle in Worte.</summary>
    /// <param name="eintrag">Der Eintrag.</param>
    /// <param name="aktion">Text der Handlung.</param>
    /// <param name="person">Name zu einem Personenschlüssel.</param>
    /// <param name="schluessel">Anzeigename zu einem Schlüssel, der als Wert gespeichert ist.</param>
    public static Verlaufseintrag Aus(AuditEntry eintrag, Func<string, string> aktion, Func<Guid, string> person, Func<Guid, string> schluessel) => new(
        eintrag.Zeitpunkt, eintrag.PersonId, person(eintrag.PersonId),
        Enum.TryParse<Rolle>(eintrag.Rolle, out var rolle) ? rolle.Bezeichnung() : null,
        eintrag.VertretungFuer is { } vertretene ? person(vertretene) : null,
        aktion(eintrag.Aktion), eintrag.Begruendung,
        [.. JsonSerializer.Deserialize<List<AuditChange>>(eintrag.Aenderungen)!
            .Select(c => c with { Alt = Lesbar(c.Alt, schluessel), Neu = Lesbar(c.Neu, schluessel) })]);

    private static string? Lesbar(string? wert, Func<Guid, string> schluessel) => Guid.TryParse(wert, out var id) ? schluessel(id) : wert;
}
