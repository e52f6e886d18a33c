using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Stadtteilmanagement.Oeffentlichkeitsarbeit.Ausgaben;

internal sealed class DruckfreigabeZuruecknehmenPage(IMediator mediator) : AusgabeFormPage<DruckfreigabeZuruecknehmen>(mediator)
{
    protected override DruckfreigabeZuruecknehmen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        SendenAsync(Command with { Id = Id }, "Die Druckfreigabe ist zurückgenommen.", cancellationToken);
}
