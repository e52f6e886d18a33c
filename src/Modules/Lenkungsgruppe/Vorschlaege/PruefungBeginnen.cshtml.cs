using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.Lenkungsgruppe.Gremien;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Vorschlaege;

internal sealed class PruefungBeginnenPage(IMediator mediator) : VorschlagFormPage<PruefungBeginnen>(mediator)
{
    protected override PruefungBeginnen Vorbelegt() => new(Id, Akte.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Der Vorschlag ist in Prüfung; die Mitglieder sind benachrichtigt.", cancellationToken);
}
