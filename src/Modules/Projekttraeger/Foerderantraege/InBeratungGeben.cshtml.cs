using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class InBeratungGebenPage(IMediator mediator) : FoerderantragFormPage<InBeratungGeben>(mediator)
{
    protected override InBeratungGeben Vorbelegt() => new(Id, Akte.Version, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Antrag ist in Beratung.", cancellationToken);
}
