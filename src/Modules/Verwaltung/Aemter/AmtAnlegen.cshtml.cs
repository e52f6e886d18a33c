using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Aemter;

internal sealed class AmtAnlegenPage(IMediator mediator, TimeProvider uhr) : FormPage<AmtAnlegen>
{
    protected override AmtAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null, null, uhr.Heute());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu($"/verwaltung/aemter/{Command.Id}", "Das Amt ist angelegt.");
    }
}
