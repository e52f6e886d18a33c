using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Stadtteilmanagement.SharedKernel.Security;

namespace Stadtteilmanagement.SharedKernel.Web;

/// <summary>
/// Eine Seite darf öffnen, wer ihren Befehl senden oder ihre Abfrage stellen darf: Sie übernimmt <see cref="ErlaubtAttribute"/>
/// des gleichnamigen Typs neben sich. Fehlt beides, startet das Programm nicht.
/// </summary>
public sealed class ErlaubtConvention : IPageApplicationModelConvention
{
    /// <inheritdoc />
    public void Apply(PageApplicationModel model)
    {
        var page = model.ModelType!.AsType();
        if (page.IsDefined(typeof(AllowAnonymousAttribute), true)) return;
        if (RequestBeside(page)?.IsDefined(typeof(OhneAnmeldungAttribute)) == true)
        {
            model.EndpointMetadata.Add(new AllowAnonymousAttribute());
            return;
        }
        var erlaubt = page.GetCustomAttribute<ErlaubtAttribute>()
            ?? RequestBeside(page)?.GetCustomAttribute<ErlaubtAttribute>()
            ?? throw new InvalidOperationException($"Für die Seite {page.FullName} ist nicht festgelegt, wer sie öffnen darf.");
        model.EndpointMetadata.Add(erlaubt.Rollen.Count == 0
            ? new AuthorizeAttribute()
            : new AuthorizeAttribute { Roles = string.Join(',', erlaubt.Rollen) });
    }

    /// <summary>Der gleichnamige Befehl oder die gleichnamige Abfrage neben der Seite; null, wenn es keine gibt.</summary>
    public static Type? RequestBeside(Type page) =>
        page.Name.EndsWith("Page", StringComparison.Ordinal) ? page.Assembly.GetType($"{page.Namespace}.{page.Name[..^4]}") : null;
}
