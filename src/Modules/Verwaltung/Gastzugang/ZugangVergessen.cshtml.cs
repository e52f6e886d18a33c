using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Verwaltung.Gastzugang;

internal sealed class ZugangVergessenPage(IMediator mediator) : FormPage<ZugangVergessen>
{
    public bool Gemeldet { get; private set; }

    protected override ZugangVergessen Vorbelegt() => new((string?)null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await mediator.Send(Command, cancellationToken);
        Gemeldet = true;
        return Page();
    }
}
