using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class SitzungPlanenPage(IMediator mediator) : FormPage<SitzungPlanen>
{
    protected override SitzungPlanen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/lenkungsgruppe/sitzungen/{Command.Id}", "Die Sitzung ist geplant. Nehmen Sie jetzt die Tagesordnung auf und laden Sie ein.");
    }
}
