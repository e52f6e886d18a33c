using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stadtteilmanagement.SharedKernel.Web;

namespace Stadtteilmanagement.Lenkungsgruppe.Sitzungen;

internal sealed class StimmeAbgebenPage(IMediator mediator) : SitzungFormPage<StimmeAbgeben>(mediator)
{
    /// <summary>Erst wählen, dann bestätigen: Auf dem Telefon ist ein Knopf schnell verfehlt.</summary>
    [BindProperty(SupportsGet = true, Name = "wahl")]
    public Stimmwahl? Wahl { get; set; }

    protected override StimmeAbgeben Vorbelegt() => new(Id, Akte.Laufende?.Id ?? Guid.Empty, Wahl);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => SendenAsync(Command with { Id = Id }, "Ihre Stimme ist abgegeben.", cancellationToken);
}
