using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Beschluesse;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class AbstimmungSchliessenPage(IMediator mediator) : SitzungFormPage<AbstimmungSchliessen>(mediator)
{
    protected override AbstimmungSchliessen Vorbelegt() => new(Id, Akte.Laufende?.Id ?? Guid.Empty);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Abstimmung ist geschlossen; der Beschluss steht im Beschlussbuch.", cancellationToken);
}
