using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class NiederschriftFreigebenPage(IMediator mediator) : SitzungFormPage<NiederschriftFreigeben>(mediator)
{
    protected override NiederschriftFreigeben Vorbelegt() => new(Id, Akte.Niederschrift?.Version ?? 0);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Niederschrift ist freigegeben; die Mitglieder sind benachrichtigt.", cancellationToken);
}
