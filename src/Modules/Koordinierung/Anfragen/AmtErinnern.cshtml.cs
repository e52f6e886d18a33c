using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Koordinierung.Anfragen;

internal sealed class AmtErinnernPage(IMediator mediator, TimeProvider uhr) : AnfrageFormPage<AmtErinnern>(mediator, uhr)
{
    protected override AmtErinnern Vorbelegt() => new(Id, Akte.Version, ZustaendigkeitId, Erinnerungstext.Fuer(Akte, Zustaendigkeit!));

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id, ZustaendigkeitId = ZustaendigkeitId }, "Die Erinnerung ist im Schriftwechsel abgelegt.", cancellationToken);
}
