using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class GastkontoEntsperrenPage(IMediator mediator) : GastkontoFormPage<GastkontoEntsperren>(mediator)
{
    protected override GastkontoEntsperren Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Das Gastkonto ist entsperrt.", cancellationToken);
}
