using MediatR;
using Microsoft.AspNetCore.Mvc;
using Stadtteilmanagement.SharedKernel.Kalender;

namespace Stadtteilmanagement.Netzwerk.Kontaktpersonen;

internal sealed class EinwilligungEintragenPage(IMediator mediator, TimeProvider uhr) : KontaktpersonFormPage<EinwilligungEintragen>(mediator)
{
    protected override EinwilligungEintragen Vorbelegt() => new(Id, Akte.Version, null, null, uhr.Heute(), null, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Einwilligung ist eingetragen.", cancellationToken);
}
