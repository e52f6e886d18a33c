using Microsoft.AspNetCore.Mvc.Rendering;
using Stadtteilmanagement.Koordinierung.Anfragen;
using Stadtteilmanagement.Koordinierung.Stellungnahmen;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Koordinierung.Revision;

/// <summary>Handlungen an Anfragen, nach denen die Revision filtern kann; gefunden, nicht aufgezählt.</summary>
internal static class Handlungen
{
    public static readonly IReadOnlyList<SelectListItem> Alle =
        [.. typeof(Handlungen).Assembly.GetTypes()
            .Where(t => (t.Namespace == typeof(Anfrage).Namespace || t.Namespace == typeof(AnfrageBeantworten).Namespace)
                && t.IsDefined(typeof(BezeichnungAttribute), false) && t.GetInterfaces().Any(i => i.Name.StartsWith("IRequest", StringComparison.Ordinal)))
            .Select(t => new SelectListItem(t.Bezeichnung(), t.Name)).OrderBy(i => i.Text)];
}
