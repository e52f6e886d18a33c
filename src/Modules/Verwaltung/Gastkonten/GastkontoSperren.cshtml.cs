using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Verwaltung.Gastkonten;

internal sealed class GastkontoSperrenPage(IMediator mediator) : GastkontoFormPage<GastkontoSperren>(mediator)
{
    protected override GastkontoSperren Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Das Gastkonto ist gesperrt.", cancellationToken);
}
