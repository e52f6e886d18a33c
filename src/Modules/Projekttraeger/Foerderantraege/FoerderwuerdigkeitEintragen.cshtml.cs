using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Projekttraeger.Foerderantraege;

internal sealed class FoerderwuerdigkeitEintragenPage(IMediator mediator, TimeProvider uhr) : FoerderantragFormPage<FoerderwuerdigkeitEintragen>(mediator)
{
    protected override FoerderwuerdigkeitEintragen Vorbelegt() => new(Id, Akte.Version, null, Akte.Beschluss, uhr.Heute(), null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Förderwürdigkeit ist eingetragen.", cancellationToken);
}
