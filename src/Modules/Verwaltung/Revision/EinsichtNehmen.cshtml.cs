using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Revision;

[Bezeichnung("Zweck der Einsicht nennen")]
internal sealed class EinsichtNehmenPage(IMediator mediator) : FormPage<EinsichtNehmen>
{
    /// <summary>Wohin es danach geht.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zu { get; set; }

    /// <summary>Vorgang, um den es geht.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Vorgang { get; set; }

    protected override EinsichtNehmen Vorbelegt() => new(Guid.CreateVersion7(), null, "", Vorgang);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu(Ziel, "Der Zweck ist vermerkt. Die Einsicht gilt bis heute um Mitternacht.");
    }

    // Nur zurück ins Prüfprotokoll, nie zu einer fremden Seite.
    private string Ziel => Zu is not null && Url.IsLocalUrl(Zu) && Zu.StartsWith("/verwaltung/revision", StringComparison.Ordinal) ? Zu : "/verwaltung/revision";
}
