using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class AbstimmungOeffnenPage(IMediator mediator) : SitzungFormPage<AbstimmungOeffnen>(mediator)
{
    /// <summary>Der aufgerufene Punkt.</summary>
    [BindProperty(SupportsGet = true, Name = "punkt")]
    public Guid? PunktId { get; set; }

    /// <summary>Null, wenn unter mehreren noch keiner aufgerufen oder zu ihm schon entschieden ist.</summary>
    public PunktZeile? Punkt => (PunktId ?? Command?.PunktId) is { } aufgerufen ? Akte.Abstimmbar.FirstOrDefault(p => p.Id == aufgerufen)
        : Akte.Abstimmbar.Take(2).ToList() is [var einziger] ? einziger : null;

    protected override AbstimmungOeffnen Vorbelegt() => new(Id, Akte.Version, Guid.CreateVersion7(), Punkt?.Id, Punkt?.Beschlussvorschlag, null, [new(), new(), new()]);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Abstimmung ist eröffnet.", cancellationToken);
}
