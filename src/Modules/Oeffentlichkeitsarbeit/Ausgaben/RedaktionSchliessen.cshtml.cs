using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class RedaktionSchliessenPage(IMediator mediator) : AusgabeFormPage<RedaktionSchliessen>(mediator)
{
    protected override RedaktionSchliessen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Der Redaktionsschluss ist erreicht.", cancellationToken);
}
