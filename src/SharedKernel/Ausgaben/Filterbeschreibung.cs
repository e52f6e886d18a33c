using System.Reflection;
using Stadtteilmanagement.SharedKernel.Auditing;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Persistence;

namespace Stadtteilmanagement.SharedKernel.Ausgaben;

/// <summary>Ein Filter in Worten für das Prüfprotokoll. Was einen Namen enthalten kann, trägt <see cref="PersonenbezogenAttribute"/> und bleibt draußen.</summary>
internal static class Filterbeschreibung
{
    private const string Blaettern = "Seite";

    public static string Fuer(object filter)
    {
        var gesetzt = from angabe in filter.GetType().GetProperties()
                      where angabe.CanWrite && angabe.Name != Blaettern
                      let text = Text(angabe, angabe.GetValue(filter))
                      where text is not null
                      select $"{angabe.Bezeichnung()}: {text}";
        return string.Join("; ", gesetzt) is { Length: > 0 } beschreibung ? beschreibung : "keiner";
    }

    private static string? Text(PropertyInfo angabe, object? wert) => wert switch
    {
        null or "" or false => null,
        _ when angabe.IsDefined(typeof(PersonenbezogenAttribute)) => AggregateChange.Verdeckt,
        true => "ja",
        Enum e => e.Bezeichnung(),
        DateOnly tag => tag.AlsDatum(),
        _ => wert.ToString()
    };
}
