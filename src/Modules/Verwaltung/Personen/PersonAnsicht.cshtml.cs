using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stadtteilmanagement.SharedKernel;

namespace Stadtteilmanagement.Verwaltung.Personen;

[Bezeichnung("Person mit Verlauf")]
internal sealed class PersonAnsichtPage(IMediator mediator) : PageModel
{
    public PersonAkte Akte { get; private set; } = default!;

    public string Adresse => $"/verwaltung/personen/{Akte.Id}";

    public async Task OnGetAsync(Guid id, CancellationToken cancellationToken) => Akte = await mediator.Send(new PersonAnsicht(id), cancellationToken);
}
