using Microsoft.AspNetCore.Http;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Ein Knopf, der das Formular sendet, ohne den Befehl auszuführen: Die Seite kommt mit allem Getippten zurück, noch ungeprüft (<see cref="FormFilter"/>).
/// Was der Knopf bewirkt, etwa weitere Zeilen, entscheidet die Seite nach seinem Wert.
/// </summary>
public static class Zwischenschritt
{
    /// <summary>Name des Knopfes.</summary>
    public const string Name = "zwischenschritt";

    /// <summary>Wert des gedrückten Knopfes; null, wenn keiner gedrückt ist.</summary>
    public static string? Aus(HttpRequest anfrage) => anfrage.HasFormContentType && anfrage.Form.TryGetValue(Name, out var wert) ? wert.ToString() : null;
}
