using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class AnwesenheitErfassenPage(IMediator mediator) : SitzungFormPage<AnwesenheitErfassen>(mediator)
{
    protected override AnwesenheitErfassen Vorbelegt() => new(Id, Akte.Version, null, Anwesenheitsart.Kommt, null);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Die Anwesenheit ist eingetragen.", cancellationToken);
}
