using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Stadtteile;

internal sealed class StadtteilAnlegenPage(IMediator mediator, TimeProvider uhr) : FormPage<StadtteilAnlegen>
{
    protected override StadtteilAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, uhr.Heute());

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/verwaltung/stadtteile", $"{Command.Name} ist angelegt.");
    }
}
