using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Rubriken;

internal sealed class RubrikAnlegenPage(IMediator mediator) : FormPage<RubrikAnlegen>, IRubrikformular
{
    IRubrikfelder IRubrikformular.Command => Command;

    protected override RubrikAnlegen Vorbelegt() => new(Guid.CreateVersion7(), null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        return WeiterZu("/oeffentlichkeitsarbeit/rubriken", "Die Rubrik ist angelegt.");
    }
}
